import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { CONTENT_SCRIPT_SECTIONS, SHEET_SECTIONS, THREAD_SECTIONS } from '../../../utils/i18n/sections.ts';
import { setLanguage } from '../../../utils/i18n/strings.ts';
import { ENGLISH, TRANSLATIONS } from '../../fixtures/strings.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SECTION = /^utils\/i18n\/en\/([\w-]+)\.ts$/;

/** The files that a file bundles, directly or through others. */
function bundledBy(entry: string): Set<string> {
  const files = new Set([entry]);
  for (const file of files) {
    if (!/\.tsx?$/.test(file)) continue;
    const source = readFileSync(join(ROOT, file), 'utf8');
    const imports = source.matchAll(/^(?:import|export) (?!type\b)[^'"]*?(?:from )?'(\.[^']+)'/gm);
    for (const [, path = ''] of imports) files.add(join(file, '..', path));
  }
  return files;
}

/** The sections of English strings in a script's bundle. */
function sectionsIn(entry: string): string[] {
  const names = [...bundledBy(entry)].flatMap((file) => SECTION.exec(file)?.[1] ?? []);
  return names.map((name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())).sort();
}

it.each([
  ['the content script on X', 'entrypoints/x.content/index.ts', CONTENT_SCRIPT_SECTIONS],
  ['the sheet’s script', 'entrypoints/x-sheet/index.ts', SHEET_SECTIONS],
  ['the thread’s script', 'entrypoints/x-thread/index.ts', THREAD_SECTIONS],
])('%s gets translations of exactly the sections that it shows', (_, entry, sections) => {
  expect(sectionsIn(entry)).toEqual([...sections].sort());
});

it('every section is registered under its name, so that setting a language reaches it', () => {
  // Functions are compared by their source: the translations replace them, too.
  const read = (catalogue: object) =>
    JSON.stringify(catalogue, (_, value) => (typeof value === 'function' ? String(value) : value));
  const english = read({ ...ENGLISH });
  setLanguage('de', TRANSLATIONS.de);
  const german = read({ ...ENGLISH });
  setLanguage('en', {});
  const wanted = Object.keys(ENGLISH).map((name) => [name, TRANSLATIONS.de[name as keyof typeof ENGLISH]]);
  expect(JSON.parse(german)).toEqual(JSON.parse(read(Object.fromEntries(wanted))));
  expect(read({ ...ENGLISH })).toBe(english);
});
