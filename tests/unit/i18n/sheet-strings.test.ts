import { afterEach, expect, it } from 'vitest';
import { applySheetStrings, provideSheetStrings } from '../../../utils/i18n/sheet-strings.ts';
import { currentLanguage, setLanguage } from '../../../utils/i18n/strings.ts';
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
