import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { onFirstCall } from './build-plugins/on-first-call.ts';
import { oneFileForPopup } from './build-plugins/one-file-for-popup.ts';
import { plainAscii } from './build-plugins/plain-ascii.ts';
import { plainBrowser } from './build-plugins/plain-browser.ts';
import { plainStart } from './build-plugins/plain-start.ts';
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
  ...['assets/*', 'assets/public/**', 'build-plugins/**', 'components/**', 'docs/**', 'entrypoints/**'],
  'utils/**',
];

const icons = (sizes: readonly number[]) =>
  Object.fromEntries(sizes.map((size) => [size, `icon-${size}.png`]));

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
