import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { MARKETPLACES, storeOrigins } from './utils/amazon/marketplaces.ts';
import { MANIFEST_MESSAGES } from './utils/i18n/message-names.ts';
import { localeFolders, messagesFiles } from './utils/i18n/messages-file.ts';
import type { Language } from './utils/settings/languages.ts';
import { X_MATCHES } from './utils/x-facts/hosts.ts';

/** Pages of ours load nothing from anywhere and make no requests; readers of the manifest can see it. */
const PAGE_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The oldest browsers that the manifests admit. */
const OLDEST = ['chrome126', 'firefox140'];
const OLDEST_SAFARI = '18.4';

/**
 * `unlimitedStorage`: so that the browser does not delete the list of requests when space runs short. It opens no site
 * and no data, and the browser shows no warning for it. Safari has no notifications (docs/facts/browsers.md 8).
 */
const PERMISSIONS = [
  ...(['storage', 'unlimitedStorage', 'scripting', 'alarms', 'notifications', 'contextMenus'] as const),
];

/** Drawn by `npm run icons`, from 16 px up to the 128 px of the stores. */
const ICON_SIZES = [16, 24, 32, 48, 64, 96, 128];
const TOOLBAR_SIZES = ICON_SIZES.filter((size) => size <= 64);
/** Firefox names an icon after the theme's text: `light` is for light text, so for dark toolbars (docs/facts/browsers.md 7). */
const THEME_ICONS = TOOLBAR_SIZES.map((size) => ({
  size,
  dark: `icon-${size}.png`,
  light: `icon-on-dark-${size}.png`,
}));

/** What addons.mozilla.org gets as sources: all that the build reads, and the documents that the code cites. */
const SOURCES = [
  ...['*.md', 'LICENSE', '.npmrc', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
  ...['assets/*', 'assets/public/**', 'components/**', 'docs/**', 'entrypoints/**', 'utils/**'],
];

const icons = (sizes: readonly number[]) =>
  Object.fromEntries(sizes.map((size) => [size, `icon-${size}.png`]));

/**
 * Leaves the polyfill out and keeps its types: every browser that we admit answers with promises itself,
 * under the name that only it has. What a page calls `browser` cannot pass for it: `<div id="browser">`
 * is there by that name for content scripts, too.
 */
function plainBrowser(name: string): Plugin {
  return {
    name: 'plain-browser',
    enforce: 'pre',
    load(id) {
      if (!/webextension-polyfill\/dist\/browser-polyfill/.test(id)) return null;
      return `export default globalThis.${name};`;
    },
  };
}

/**
 * Starts our content scripts without WXT's wrapper. That tells the page by an event, and in a message, that a script of
 * ours has started, ends the script when it hears such an event from the page, and brings a logger. Ours need none of
 * it. Nor do they carry where and when they run, which the manifest says.
 */
function plainStart(): Plugin {
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

/**
 * Puts what the popup shares with other pages into one file. In the eight files that it would be, the popup waited for
 * them twice as long: each is a way to the browser's process and back.
 */
function oneFileForPopup(): Plugin {
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

/**
 * Puts a module, and all that only it imports, into the function that it exports: they run when that is first called,
 * which must be once. Of a function that was never called the browser keeps little more than the text; of one at the top
 * of a script it keeps 150 bytes in every page, and a script is full of them.
 * @param file the module's path from the project's root
 * @param name its one export
 */
function onFirstCall(file: string, name: string): Plugin {
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

/**
 * Writes the few characters beyond ASCII in the background's and our pages' scripts as escapes: the browser reads and
 * keeps a script of ASCII alone in half the space, and the background answers a tenth sooner (docs/performance.md 5).
 */
function plainAscii(): Plugin {
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

/** The oldest version that may install it, as each browser wants to be told. */
function oldestBrowser(browser: string) {
  if (browser === 'safari')
    return { browser_specific_settings: { safari: { strict_min_version: OLDEST_SAFARI } } };
  if (browser !== 'firefox') return { minimum_chrome_version: '126' };
  const gecko = {
    id: 'amazoncart@companion.invalid',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  };
  return { browser_specific_settings: { gecko, gecko_android: { strict_min_version: '142.0' } } };
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  zip: { includeSources: SOURCES },
  vite: ({ browser }) => ({
    plugins: [
      preact({ prefreshEnabled: false, devToolsEnabled: false }),
      plainBrowser(/^(?:firefox|safari)$/.test(browser) ? 'browser' : 'chrome'),
      plainStart(),
      oneFileForPopup(),
      plainAscii(),
      onFirstCall('entrypoints/x.content/product-part.ts', 'createProductPart'),
    ],
    // A page names all its modules at once, so that none waits for another to be read. No polyfill for it: that would be
    // a fetch() in our pages, and no browser that we admit needs it.
    build: {
      target: browser === 'safari' ? `safari${OLDEST_SAFARI}` : OLDEST,
      cssTarget: browser === 'safari' ? `safari${OLDEST_SAFARI}` : OLDEST,
      modulePreload: { polyfill: false },
      // Constants of one module in place in the others: some hundred bytes of each script.
      rolldownOptions: { optimization: { inlineConst: true } },
    },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const [language, file] of Object.entries(messagesFiles()))
        for (const folder of localeFolders(language as Language))
          files.push({ relativeDest: `_locales/${folder}/messages.json`, contents: JSON.stringify(file) });
    },
  },
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '#AmazonCart companion',
    short_name: '#AmazonCart',
    description: MANIFEST_MESSAGES.description,
    // One background would serve private windows and the others alike: what is asked in private would go into the
    // lasting list, the other windows' cart and the shopper's other browsers. So it does not run there at all.
    // Safari does not know the key: there our scripts end themselves in a private window.
    ...(browser !== 'safari' && { incognito: 'not_allowed' as const }),
    permissions: PERMISSIONS.filter((name) => browser !== 'safari' || name !== 'notifications'),
    host_permissions: [...X_MATCHES],
    // One a store, each granted by the shopper on a page of ours.
    optional_host_permissions: MARKETPLACES.flatMap(({ id }) => storeOrigins(id)),
    icons: icons(ICON_SIZES),
    action: {
      default_title: '#AmazonCart',
      default_icon: icons(TOOLBAR_SIZES),
      ...(browser === 'firefox' && { theme_icons: THEME_ICONS }),
    },
    // Hashtag and (K)cart. X's own keys are single letters; of Alt+Shift Chromium keeps A to C, N, P, R, T and W
    // to Z but Y for itself, and then gives an extension none.
    commands: {
      'open-sheet': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: MANIFEST_MESSAGES.open_sheet,
      },
      'add-privately': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: MANIFEST_MESSAGES.add_privately,
      },
    },
    // In development the dev server must be reachable, so WXT's own policy stands there.
    ...(mode === 'production' && { content_security_policy: { extension_pages: PAGE_CSP } }),
    ...oldestBrowser(browser),
  }),
});
