import type { Plugin } from 'vite';

/**
 * Starts our content scripts without WXT's wrapper. That tells the page by an event, and in a message, that a script of
 * ours has started, ends the script when it hears such an event from the page, and brings a logger. Ours need none of
 * it. Nor do they carry where and when they run, which the manifest says.
 */
export function plainStart(): Plugin {
  const started = new Set<string>();
  return {
    name: 'plain-start',
    enforce: 'pre',
    load(id) {
      const [, script] = /^\0virtual:wxt-content-script-isolated-world-entrypoint\?(.*)$/.exec(id) ?? [];
      if (!script) return null;
      started.add(script);
      return `import script from ${JSON.stringify(script)}; export default script.main();`;
    },
    transform(code, id) {
      return started.has(id) ? code.replace(/^ {2}(?:matches|runAt|registration): .*,$/gm, '') : null;
    },
  };
}
