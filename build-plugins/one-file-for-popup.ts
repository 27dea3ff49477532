import type { Plugin } from 'vite';

/**
 * Puts what the popup shares with other pages into one file. In the eight files that it would be, the popup waited for
 * them twice as long: each is a way to the browser's process and back.
 */
export function oneFileForPopup(): Plugin {
  const parts = new Set<string>();
  return {
    name: 'one-file-for-popup',
    apply: 'build',
    buildEnd() {
      const add = (id: string) => {
        if (parts.has(id)) return;
        parts.add(id);
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) add(next);
      };
      for (const id of this.getModuleIds()) if (id.endsWith('/entrypoints/popup/index.html')) add(id);
    },
    outputOptions(options) {
      const groups = [{ name: 'shared', minShareCount: 2, test: (id: string) => parts.has(id) }];
      return options.format === 'es' ? { ...options, codeSplitting: { groups } } : null;
    },
  };
}
