import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../fixtures/strings.ts';
import { hardCodedTexts, productSources, usedPaths } from './source-texts.ts';

/** Every sentence is used, and none stands where it cannot be translated. That none is missing the compiler says. */

const INDEX = fileURLToPath(new URL('../../../utils/i18n/en/index.ts', import.meta.url));

/** The sections by the names under which code imports them: "commonStrings" is "common". */
const imported = new Map(
  [...readFileSync(INDEX, 'utf8').matchAll(/\{ (\w+) as (\w+) \}/g)].map(([, name = '', section = '']) => [
    name,
    section,
  ]),
);
/** Where a whole language is read, under the sections' own names. */
const WHOLE = 'utils/i18n/messages-file.ts';
const sections = new Map(Object.keys(ENGLISH).map((section) => [section, section]));

function pathsOf(strings: object, path: string): string[] {
  return Object.entries(strings).flatMap(([name, value]) =>
    typeof value === 'object' ? pathsOf(value, `${path}.${name}`) : [`${path}.${name}`],
  );
}

describe('the sentences that are used', () => {
  const roots = new Map([['popupStrings', 'popup']]);
  const inUse = (text: string) => usedPaths({ path: 'some.tsx', text }, roots);

  it.each([
    ['a property', 'show(popupStrings.latest)', ['popup.latest']],
    ['in an element', 'const a = <b>{popupStrings.latest}</b>', ['popup.latest']],
    ['with parameters', 'popupStrings.needsYou(3)', ['popup.needsYou']],
    ['one of several', 'show(popupStrings.titles.first)', ['popup.titles.first']],
    ['any of several', 'show(popupStrings.titles[kind])', ['popup.titles']],
    ['one of two', "show(popupStrings[is ? 'one' : 'other'])", ['popup.one', 'popup.other']],
    ['taken apart', 'const { one, other: two } = popupStrings', ['popup.one', 'popup.other']],
    ['a type only', 'type A = typeof popupStrings.latest', []],
    ['an import only', "import { popupStrings } from './popup.ts'", []],
    ['a name only', 'let a = { popupStrings: 1 }; a.popupStrings', []],
  ])('%s', (_, text, paths) => {
    expect(inUse(text)).toEqual(paths);
  });

  it('are all sentences that there are', () => {
    const sources = productSources();
    expect([...imported.values()].sort()).toEqual([...sections.keys()].sort());
    const used = new Set(
      sources.flatMap((source) => usedPaths(source, source.path === WHOLE ? sections : imported)),
    );
    const isUsed = (path: string): boolean =>
      used.has(path) || (path.includes('.') && isUsed(path.replace(/\.[^.]*$/, '')));
    expect(
      pathsOf(ENGLISH, '')
        .map((path) => path.slice(1))
        .filter((path) => !isUsed(path)),
    ).toEqual([]);
  });
});

describe('texts that nobody could translate', () => {
  it.each([
    ['in an element', 'const a = <p>Post it</p>', 'Post it'],
    ['chosen in an element', "const a = <p>{isOpen && 'Open'}</p>", 'Open'],
    ['in a template', 'const a = <p>{`replies`}</p>', 'replies'],
    ['an attribute', 'const a = <b title="Close">×</b>', 'Close'],
    ['an attribute that is set', "node.setAttribute('aria-label', 'Close')", 'Close'],
    ['a property', "node.textContent = 'Close'", 'Close'],
    ['a sentence anywhere', "const why = 'Nothing was lost.'", 'Nothing was lost.'],
  ])('%s is found', (_, text, found) => {
    expect(hardCodedTexts({ path: 'some.tsx', text })).toEqual([`some.tsx: ${found}`]);
  });

  it('names, marks, and what developers read are none', () => {
    const text = `const a = <h1 class="title bar">#AmazonCart</h1>, b = <i>· @{handle}</i>;
      throw new Error('There is no such store.');`;
    expect(hardCodedTexts({ path: 'some.tsx', text })).toEqual([]);
  });

  it('there are none', () => {
    expect(productSources().flatMap(hardCodedTexts)).toEqual([]);
  });
});

describe('dates, numbers and lists', () => {
  const sources = productSources();
  const holding = (pattern: RegExp, files = sources) =>
    files
      .filter(({ text }) => pattern.test(text))
      .map(({ path }) => path)
      .sort();

  it('are formatted in the language in use, never in the browser’s own', () => {
    expect(holding(/(?:new Intl\.\w+|\.toLocale\w+)\((?!currentLanguage\(\))/)).toEqual([
      // A store's own prices are read, not shown.
      'utils/amazon/page/price.ts',
      // Told its language by the translation that it belongs to.
      'utils/i18n/plurals.ts',
    ]);
  });

  it('are not joined by marks of one language where sentences are shown', () => {
    const shown = sources.filter(({ text }) => /from '[^']*i18n\/en\//.test(text));
    expect(shown.length).toBeGreaterThan(50);
    expect(holding(/join\(['"`](?:[^'"`\w]*[,;:.]\s*| )['"`]\)/, shown)).toEqual([]);
  });
});
