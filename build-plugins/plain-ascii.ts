import type { Plugin } from 'vite';

/**
 * Writes the few characters beyond ASCII in the background's and our pages' scripts as escapes: the browser reads and
 * keeps a script of ASCII alone in half the space, and the background answers a tenth sooner (docs/performance.md 5).
 */
export function plainAscii(): Plugin {
  return {
    name: 'plain-ascii',
    apply: 'build',
    generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !(format === 'es' || chunk.fileName === 'background.js')) continue;
        const rare = chunk.code.match(/[^\0-\x7f]/g) ?? [];
        // Sentences in other alphabets would grow by more than is saved.
        if (rare.length > chunk.code.length / 50) continue;
        chunk.code = chunk.code.replace(
          /[^\0-\x7f]/g,
          (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}
