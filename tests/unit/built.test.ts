import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { MARKETPLACES } from '../../utils/amazon/marketplaces.ts';
import { localeFolders, messagesFiles } from '../../utils/i18n/messages-file.ts';
import type { Language } from '../../utils/settings/languages.ts';

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const PERFORMANCE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const read = (file: string) => readFileSync(join(BUILT, file), 'utf8');
const scripts = () =>
  readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|html|css)$/.test(file));

beforeAll(() => {
  if (!existsSync(BUILT)) throw new Error('The extension is not built yet: run npm run build first.');
});

describe('the extension as it is shipped', () => {
  it('asks for X’s hosts and what it needs to work, for each store only when it is allowed, and for nothing else', () => {
    const { content_scripts, version, icons, description, commands, ...manifest } = JSON.parse(
      read('manifest.json'),
    );
    expect(manifest).toEqual({
      manifest_version: 3,
      name: '#AmazonCart companion',
      short_name: '#AmazonCart',
      default_locale: 'en',
      permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'notifications', 'contextMenus'],
      host_permissions: [
        'https://x.com/*',
        'https://twitter.com/*',
        'https://mobile.x.com/*',
        'https://mobile.twitter.com/*',
        'https://pro.x.com/*',
        'https://pro.twitter.com/*',
      ],
      optional_host_permissions: MARKETPLACES.map(({ id }) => `https://www.amazon.${id}/*`),
      action: {
        default_title: '#AmazonCart',
        default_popup: 'popup.html',
        default_icon: Object.fromEntries([16, 24, 32, 48, 64].map((size) => [size, `icon-${size}.png`])),
      },
      options_ui: { open_in_tab: true, page: 'options.html' },
      background: { service_worker: 'background.js' },
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
      minimum_chrome_version: '126',
      incognito: 'not_allowed',
    });
    expect(content_scripts).toEqual([
      {
        matches: [...manifest.host_permissions].sort(),
        run_at: 'document_start',
        js: ['content-scripts/x.js'],
        css: ['content-scripts/x.css'],
      },
    ]);
  });

  it('has two keys, which the browser may give to nothing else of its own', () => {
    const { commands } = JSON.parse(read('manifest.json'));
    const keys = Object.entries(commands).map(([name, key]) => [name, (key as Key).suggested_key.default]);
    expect(keys).toEqual([
      ['open-sheet', 'Alt+Shift+H'],
      ['add-privately', 'Alt+Shift+K'],
    ]);
  });
  interface Key {
    suggested_key: { default: string };
  }

  it('shows nothing of itself to pages: no web-accessible resources, no messages from outside', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('says where users look that it is not affiliated', () => {
    const { description } = JSON.parse(read('_locales/en/messages.json'));
    expect(JSON.parse(read('manifest.json')).description).toBe('__MSG_description__');
    expect(description.message).toContain('Not affiliated with Amazon or X');
  });

  it('makes no requests of its own: nothing in it could', () => {
    const requests = /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/;
    expect(scripts().filter((file) => requests.test(read(file)))).toEqual([]);
  });

  it('loads no code or style from elsewhere', () => {
    const remote = /(?:src|href)=["']?(?:https?:)?\/\/|import\(["']https?:|url\(["']?https?:/;
    expect(scripts().filter((file) => remote.test(read(file)))).toEqual([]);
  });

  /** A page of ours, and every script and style that it loads. */
  function pageFiles(page: string): string[] {
    const files = new Set([page]);
    const loads = /(?:src|href)="\/([^"]+\.(?:js|css))"|(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
    for (const file of files)
      for (const [, linked, imported] of read(file).matchAll(loads))
        files.add(linked ?? `chunks/${imported}`);
    return [...files];
  }

  /** All that is fetched or run together, as it lies on the disk, gzipped. */
  const BUDGETS: [string, number, () => string[]][] = [
    [
      'a reader of X pays for',
      15_900,
      () =>
        JSON.parse(read('manifest.json')).content_scripts.flatMap(({ js, css }: Lists) => [...js, ...css]),
    ],
    ['the first click on a button brings', 46_000, () => ['x-sheet.js']],
    ['a tweet’s page with a button brings', 12_300, () => ['x-thread.js']],
    ['an own reply on the page brings', 8_650, () => ['x-observer.js']],
    ['a page of X that cannot be read brings', 7_850, () => ['x-check.js']],
    ['a page of Amazon’s store pays for', 17_000, () => ['content-scripts/amazon.js']],
    ['the background wakes up with', 42_600, () => ['background.js']],
    ['the popup opens with', 31_900, () => pageFiles('popup.html')],
  ];
  interface Lists {
    js: string[];
    css: string[];
  }
  it.each(BUDGETS)('what %s is at most %i bytes', (_, most, files) => {
    const bytes = files().map((file) => gzipSync(read(file), { level: 9 }).length);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(most);
  });

  it('has the limits that docs/performance.md states', () => {
    const doc = readFileSync(PERFORMANCE, 'utf8');
    const stated = BUDGETS.map(([what]) => new RegExp(`^\\| ${what} \\| ([\\d,]+) \\|`, 'm').exec(doc)?.[1]);
    expect(stated).toEqual(BUDGETS.map(([, most]) => most.toLocaleString('en')));
  });

  it('has the background’s sentences in the browser’s own file of messages', () => {
    for (const [language, file] of Object.entries(messagesFiles()))
      for (const folder of localeFolders(language as Language))
        expect(JSON.parse(read(`_locales/${folder}/messages.json`))).toEqual(file);
  });

  it('opens the ledger for the background before the rest of its script is run', () => {
    const opened = read('background.js').search(/=new \w+\([`"']ledger[`"']\)[;,]\w+\.open\(\)/);
    expect(opened).toBeGreaterThan(0);
    expect(opened).toBeLessThan(read('background.js').indexOf('ZodMini'));
  });

  it('makes no expression with a Unicode property before it is needed: each takes up to half a millisecond', () => {
    const madeAtStart = (file: string) => read(file).match(/[^=]=\/(?:[^/\\\n]|\\.)*\\p\{.*?\/\w*/g) ?? [];
    expect(['content-scripts/x.js', 'background.js'].flatMap(madeAtStart)).toEqual([]);
  });

  it('has the background’s and the popup’s scripts in ASCII, of which the browser makes no text of twice the size', () => {
    const files = ['background.js', ...pageFiles('popup.html').filter((file) => file.endsWith('.js'))];
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => /[^\0-\x7f]/.test(read(file)))).toEqual([]);
  });

  it('the script that every reader of X pays for holds no view library and no sheet', () => {
    expect(read('content-scripts/x.js')).not.toMatch(/Not affiliated|ac-root/);
    expect(read('x-sheet.js')).toMatch(/Not affiliated.*/);
  });

  it('… and has what only a product needs in one function, of which a page without one runs nothing', () => {
    const script = read('content-scripts/x.js');
    const [late = ''] =
      /function [\w$]+\(\.\.\.([\w$]+)\)\{.*return [\w$]+\(\.\.\.\1\)\}/s.exec(script) ?? [];
    const needsProduct = ['attachShadow', 'replaceSync', 'kindle-dbs', 'IntersectionObserver', 'in_reply_to'];
    for (const code of needsProduct) expect(late).toContain(code);
    const early = script.replace(late, '');
    for (const code of needsProduct.slice(0, -1)) expect(early).not.toContain(code);
    expect(late.length).toBeGreaterThan(early.length);
    expect(early).toContain('pointerdown');
  });
});
