import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Holds how the code lies (ARCHITECTURE.md): who may import whom, and what may stand where. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CODE = /\.(?:ts|tsx|js|jsx|mjs|html|css)$/;
const ours = ['entrypoints', 'components', 'utils'].flatMap((folder) => filesIn(folder));
const everywhere = [...ours, ...filesIn('assets'), ...filesIn('build-plugins'), ...rootFiles()];

interface File {
  path: string;
  text: string;
}

function filesIn(folder: string): File[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => CODE.test(name) && statSync(join(ROOT, name)).isFile())
    .map((name) => ({ path: name.replaceAll('\\', '/'), text: readFileSync(join(ROOT, name), 'utf8') }));
}

function rootFiles(): File[] {
  return readdirSync(ROOT)
    .filter((name) => CODE.test(name))
    .map((name) => ({ path: name, text: readFileSync(join(ROOT, name), 'utf8') }));
}

function imports({ text }: File): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].flatMap((match) => match[1] ?? []);
}

/** What an import leads to, from the project's root; a package's name stays. */
function target(file: File, specifier: string): string {
  if (specifier.startsWith('~/') || specifier.startsWith('@/')) return specifier.slice(2);
  if (!specifier.startsWith('.')) return specifier;
  return relative(ROOT, join(ROOT, file.path, '..', specifier)).replaceAll('\\', '/');
}

function importing(files: readonly File[], forbidden: (target: string) => boolean): string[] {
  return files.flatMap((file) =>
    imports(file)
      .map((specifier) => target(file, specifier))
      .filter(forbidden)
      .map((found) => `${file.path} imports ${found}`),
  );
}

function holding(files: readonly File[], pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(file.text)).map((file) => file.path);
}

const under = (folder: string) => ours.filter((file) => file.path.startsWith(`${folder}/`));

/**
 * The folders of utils, the highest first, as ARCHITECTURE.md lists them. Each may import from those below it.
 */
const LAYERS = [
  'background',
  'pages',
  'x',
  'amazon/page',
  'messages',
  'sync',
  'archive',
  'texts',
  'i18n',
  'ledger',
  'trust',
  'settings',
  'tallies',
  'requests',
  'x-facts',
  'amazon',
  'common',
] as const;

/** The place of a file's folder in the list; a number that grows downwards. */
function layerOf(path: string): number {
  const at = LAYERS.findIndex((folder) => path.startsWith(`utils/${folder}/`));
  if (path.startsWith('utils/') && at < 0) throw new Error(`${path} lies in no folder of the list`);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Files that import each other in a circle; each circle once, as its files in the order of the alphabet. */
function circles(files: readonly File[]): string[][] {
  const byPath = new Map(
    files.map((file) => [file.path, imports(file).map((specifier) => target(file, specifier))]),
  );
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(byPath.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(byPath.get(next) ?? []));
    }
    return seen;
  };
  const reached = new Map([...byPath.keys()].map((path) => [path, reach(path)]));
  const inCircle = [...byPath.keys()].filter((path) => reached.get(path)?.has(path));
  const found = inCircle.map((path) =>
    inCircle.filter((other) => reached.get(path)?.has(other) && reached.get(other)?.has(path)).sort(),
  );
  return [...new Map(found.map((circle) => [circle.join(), circle])).values()];
}

it('there is code to check', () => {
  expect(under('utils/amazon').length).toBeGreaterThan(3);
  expect(under('utils/x').length).toBeGreaterThan(3);
});

describe('who imports whom', () => {
  it('components never import the browser', () => {
    expect(importing(under('components'), (t) => /^webextension-polyfill|^wxt\b/.test(t))).toEqual([]);
    expect(holding(under('components'), /\b(?:browser|chrome)\.[a-z]/)).toEqual([]);
  });

  it('a folder of utils imports only from folders below it, types included', () => {
    const upwards = under('utils').flatMap((file) =>
      imports(file).flatMap((specifier) => {
        const found = target(file, specifier);
        if (!/^[\w.-]+\//.test(found) || found.startsWith('node_modules')) return [];
        if (/^(?:components|entrypoints|tests)\//.test(found)) return [`${file.path} imports ${found}`];
        return layerOf(found) < layerOf(file.path) ? [`${file.path} imports ${found}`] : [];
      }),
    );
    expect(upwards).toEqual([]);
  });

  it('no two files import each other, not even types and by way of others', () => {
    expect(circles(ours)).toEqual([]);
  });

  it('what reads links knows neither pages nor browsers', () => {
    const files = ours.filter(({ path }) => /^utils\/amazon\/(?:links\/)?[\w-]+\.ts$/.test(path));
    expect(files.length).toBeGreaterThan(10);
    expect(importing(files, (t) => !t.startsWith('utils/amazon/'))).toEqual([]);
    expect(holding(files, /\b(?:document|window|browser|chrome|Element)\b[.:]/)).toEqual([]);
  });

  it('X’s pages and Amazon’s pages are read by code that does not know the other', () => {
    expect(importing(under('utils/x'), (t) => t.startsWith('utils/amazon/page/'))).toEqual([]);
    expect(importing(under('utils/amazon'), (t) => t.startsWith('utils/x'))).toEqual([]);
  });

  it('nothing but tests reaches for the shared folder', () => {
    expect(holding(everywhere, /\.\.\/shared\b/)).toEqual([]);
  });
});

describe('what stands where', () => {
  it("each of X's web clients has its selectors in its own selectors.ts", () => {
    const first = 'utils/x/responsive-web/selectors.ts';
    const second = 'utils/x/x-web/selectors.ts';
    expect(holding(ours, /data-testid|cellInnerDiv/)).toEqual([first]);
    // A style sheet cannot import a selector.
    const styles = 'entrypoints/x.content/button.css';
    expect(holding(ours, /data-timeline-entry|data-engagement-action|base-ui/)).toEqual([styles, second]);
    // The reply box that can be filled in is the first client's.
    const knows = (selectors: string, folders: RegExp) =>
      importing(
        ours.filter(({ path }) => !folders.test(path)),
        (t) => t === selectors,
      );
    expect(knows(first, /^utils\/x\/(?:responsive-web|reply)\//)).toEqual([]);
    expect(knows(second, /^utils\/x\/x-web\//)).toEqual([]);
  });

  it("Amazon's selectors stand in files of their own", () => {
    const ids =
      /['"`#](?:add-to-cart-button|sc-active-cart|productTitle|ap_email|sw-atc-confirmation|attach-desktop-sideSheet)['"`]|['"`[]data-itemtype/;
    expect(
      holding(ours, ids).filter((path) => !/^utils\/amazon\/page\/selectors(?:-\w+)?\.ts$/.test(path)),
    ).toEqual([]);
  });

  it("a store's display name is made in one place", () => {
    // After "www." or "//" it is a host in an address, not a name that is shown.
    const composed = /(?<![./])\bamazon\.(?:\$\{|\{|\$\d)/;
    expect(holding(ours, composed)).toEqual(['utils/amazon/marketplaces.ts']);
  });

  it('what X fixes (handles, addresses of tweets, the service accounts) and the short hosts stand in one place each', () => {
    expect(holding(ours, /\{1,20\}/)).toEqual(['utils/x-facts/handle.ts', 'utils/x-facts/permalink.ts']);
    expect(holding(ours, /\/status\/\$\{/)).toEqual([
      'utils/requests/events.ts',
      'utils/x-facts/permalink.ts',
    ]);
    expect(holding(ours, /['"`]@?MyAmazon/)).toEqual(['utils/x-facts/service-accounts.ts']);
    expect(holding(ours, /\b1_?288_?834/)).toEqual(['utils/x-facts/tweet-time.ts']);
    expect(holding(ours, /['"`]amzn\.(?:eu|asia|in)['"`]/)).toEqual(['utils/amazon/links/hosts.ts']);
  });

  it('nothing makes a request of its own', () => {
    expect(holding(ours, /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/)).toEqual([]);
  });

  it('what counts cart replies neither scrolls nor clicks nor goes anywhere', () => {
    const acts =
      /\bscroll\w*\(|\.(?:click|submit|dispatchEvent|showPopover)\(|\bhistory\.|\blocation\s*=|location\.(?!pathname)|\bopen\(/;
    const files = [...under('utils/x/thread'), ...under('entrypoints/x-thread')];
    expect(files.length).toBeGreaterThan(5);
    expect(holding(files, acts)).toEqual([]);
  });

  it('nothing writes markup from strings', () => {
    const writers =
      /\b(?:innerHTML|outerHTML)\s*\+?=(?!=)|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write/;
    expect(holding(ours, writers)).toEqual([]);
    expect(holding(ours, /innerHTML/)).toEqual([]);
  });

  it('no file of code is over 220 lines', () => {
    const long = ours.filter((file) => !file.path.endsWith('.css') && file.text.split('\n').length > 220);
    expect(long.map((file) => file.path)).toEqual([]);
  });
});
