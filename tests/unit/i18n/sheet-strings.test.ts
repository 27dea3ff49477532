import { afterEach, expect, it } from 'vitest';
import { SHEET_SECTIONS } from '../../../utils/i18n/sections.ts';
import { applySheetStrings, provideSheetStrings } from '../../../utils/i18n/sheet-strings.ts';
import { currentLanguage, setLanguage } from '../../../utils/i18n/strings.ts';
import type { Translation } from '../../../utils/settings/languages.ts';
import { ENGLISH, TRANSLATIONS } from '../../fixtures/strings.ts';

const english = ENGLISH.sheet.private;
afterEach(() => {
  globalThis.amazoncartStrings = undefined;
  setLanguage('en', {});
});

it('the sheet’s script takes the strings that were provided last, and is English without any', () => {
  const now = () => [currentLanguage(), ENGLISH.sheet.private];
  applySheetStrings();
  expect(now()).toEqual(['en', english]);
  provideSheetStrings('de', TRANSLATIONS.de);
  applySheetStrings();
  expect(now()).toEqual(['de', TRANSLATIONS.de.sheet.private]);
  provideSheetStrings('en');
  applySheetStrings();
  expect(now()).toEqual(['en', english]);
});

const SCRIPTS = import.meta.glob<{ default: { main(): void } }>('../../../entrypoints/strings-*.ts');

it.each(Object.keys(TRANSLATIONS) as Translation[])(
  'the script of %s passes on its sections',
  async (language) => {
    const { default: script } = (await SCRIPTS[`../../../entrypoints/strings-${language}.ts`]?.()) ?? {};
    script?.main();
    const wanted = Object.fromEntries(SHEET_SECTIONS.map((name) => [name, TRANSLATIONS[language][name]]));
    expect(globalThis.amazoncartStrings).toEqual({ language, strings: wanted });
  },
);
