import type { Plugin } from 'vite';

/**
 * Puts a module, and all that only it imports, into the function that it exports: they run when that is first called,
 * which must be once. Of a function that was never called the browser keeps little more than the text; of one at the top
 * of a script it keeps 150 bytes in every page, and a script is full of them.
 * @param file the module's path from the project's root
 * @param name its one export
 */
export function onFirstCall(file: string, name: string): Plugin {
  return {
    name: 'on-first-call',
    apply: 'build',
    renderChunk(code, { facadeModuleId, modules }) {
      const last = Object.keys(modules).find((id) => id.endsWith(`/${file}`));
      if (!last || !facadeModuleId) return null;
      const others = new Set<string>();
      const add = (id: string) => {
        if (id === last || others.has(id)) return;
        others.add(id);
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) add(next);
      };
      add(facadeModuleId);
      let early = code;
      let late = '';
      for (const [id, { code: part }] of Object.entries(modules)) {
        if (others.has(id) || !part) continue;
        if (early.split(part).length !== 2) this.error(`${id} is not in the script as it was.`);
        early = early.replace(part, () => (id === last ? '/* late */' : ''));
        late += `${part}\n`;
      }
      if (!late.includes(`function ${name}(`)) this.error(`${file} has no function ${name}.`);
      const call = `function ${name}(...given) {\n${late}\nreturn ${name}(...given);\n}`;
      return early.replace('/* late */', () => call);
    },
  };
}
