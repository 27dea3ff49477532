import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Holds how the code lies (ARCHITECTURE.md): who may import whom, and what may stand where. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CODE = /\.(?:ts|tsx|js|jsx|mjs|html|css)$/;
const ours = ['entrypoints', 'components', 'utils'].flatMap((folder) => filesIn(folder));
const everywhere = [...ours, ...filesIn('assets'), ...rootFiles()];

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

it('there is code to check', () => {
  expect(under('utils/amazon').length).toBeGreaterThan(3);
  expect(under('utils/x').length).toBeGreaterThan(3);
});

describe('who imports whom', () => {
  it('components never import the browser', () => {
    expect(importing(under('components'), (t) => /^webextension-polyfill|^wxt\b/.test(t))).toEqual([]);
    expect(holding(under('components'), /\b(?:browser|chrome)\.[a-z]/)).toEqual([]);
  });

  it('utils/amazon knows nothing of X, and its link readers nothing of pages or browsers', () => {
    expect(importing(under('utils/amazon'), (t) => t.startsWith('utils/x'))).toEqual([]);
    const readers = /\/(?:affiliate|asin|hosts|marketplaces|paths|product-link|query|short|wrapped)\.ts$/;
    const files = under('utils/amazon').filter((file) => readers.test(file.path));
    expect(files).toHaveLength(9);
    expect(importing(files, (t) => !t.startsWith('utils/amazon/'))).toEqual([]);
    expect(holding(files, /\b(?:document|window|browser|chrome|Element)\b[.:]/)).toEqual([]);
  });

  it('utils/x takes product links and stores from utils/amazon, nothing else', () => {
    const allowed = ['utils/amazon/product-link.ts', 'utils/amazon/marketplaces.ts'];
    const reaches = (t: string) => t.startsWith('utils/amazon') && !allowed.includes(t);
    expect(importing(under('utils/x'), reaches)).toEqual([]);
  });

  it('nothing but tests reaches for the shared folder', () => {
    expect(holding(everywhere, /\.\.\/shared\b/)).toEqual([]);
  });
});

describe('what stands where', () => {
  it("X's selectors stand in one file", () => {
    expect(
      holding(ours, /data-testid|cellInnerDiv/).filter((path) => path !== 'utils/x/selectors.ts'),
    ).toEqual([]);
  });

  it("Amazon's selectors stand in files of their own", () => {
    const ids =
      /['"`#](?:add-to-cart-button|sc-active-cart|productTitle|ap_email|sw-atc-confirmation|attach-desktop-sideSheet)['"`]|['"`[]data-itemtype/;
    expect(
      holding(ours, ids).filter((path) => !/^utils\/amazon\/selectors(?:-\w+)?\.ts$/.test(path)),
    ).toEqual([]);
  });

  it("a store's display name is made in one place", () => {
    // After "www." or "//" it is a host in an address, not a name that is shown.
    const composed = /(?<![./])\bamazon\.(?:\$\{|\{|\$\d)/;
    expect(holding(ours, composed)).toEqual(['utils/amazon/marketplaces.ts']);
  });

  it('nothing makes a request of its own', () => {
    expect(holding(ours, /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/)).toEqual([]);
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
