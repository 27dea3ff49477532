import type { Plugin } from 'vite';

/**
 * Leaves the polyfill out and keeps its types: every browser that we admit answers with promises itself,
 * under the name that only it has. What a page calls `browser` cannot pass for it: `<div id="browser">`
 * is there by that name for content scripts, too.
 */
export function plainBrowser(name: string): Plugin {
  return {
    name: 'plain-browser',
    enforce: 'pre',
    load(id) {
      if (!/webextension-polyfill\/dist\/browser-polyfill/.test(id)) return null;
      return `export default globalThis.${name};`;
    },
  };
}
