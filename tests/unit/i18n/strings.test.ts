import { afterEach, expect, it } from 'vitest';
import { popupStrings } from '../../../utils/i18n/en/popup.ts';
import { capitalize, formatAgo, formatCount, formatDate } from '../../../utils/i18n/formats.ts';
import { currentLanguage, defineStrings, setLanguage } from '../../../utils/i18n/strings.ts';
import { ENGLISH, TRANSLATIONS } from '../../fixtures/strings.ts';

/** Copied, because setting a language replaces the string. */
const english = ENGLISH.popup.activity;
afterEach(() => setLanguage('en', {}));

it('a section switches to another language and back to English', () => {
  expect([currentLanguage(), popupStrings.activity]).toEqual(['en', english]);
  setLanguage('de', TRANSLATIONS.de);
  expect([currentLanguage(), popupStrings.activity]).toEqual(['de', TRANSLATIONS.de.popup.activity]);
  setLanguage('ja', TRANSLATIONS.ja);
  expect([currentLanguage(), popupStrings.activity]).toEqual(['ja', TRANSLATIONS.ja.popup.activity]);
  setLanguage('en', {});
  expect([currentLanguage(), popupStrings.activity]).toEqual(['en', english]);
});

it('a section that a translation lacks is in English, never in the language set before', () => {
  setLanguage('de', TRANSLATIONS.de);
  setLanguage('ja', { sheet: TRANSLATIONS.ja.sheet });
  expect(popupStrings.activity).toBe(english);
});

it('a section whose module is loaded after the language was set is in that language, and switches with the others', () => {
  setLanguage('de', { loadedLate: { open: 'Öffnen' } });
  // No real section: this one would take its place for the tests that follow.
  const late = defineStrings('loadedLate', { open: 'Open', close: 'Close' });
  expect(late).toEqual({ open: 'Öffnen', close: 'Close' });
  setLanguage('ja', { loadedLate: { open: '開く' } });
  expect(late.open).toBe('開く');
  setLanguage('en', {});
  expect(late.open).toBe('Open');
});

it('times and numbers are formatted in the language that is set', () => {
  const now = Date.UTC(2026, 10, 25, 12);
  const minutes = now - 5 * 60_000;
  const day = () => formatDate(now, { dateStyle: 'long', timeZone: 'UTC' });
  expect([formatAgo(minutes, now), formatAgo(now, now), formatCount(50_000), day()]).toEqual([
    '5 minutes ago',
    'just now',
    '50,000',
    'November 25, 2026',
  ]);
  setLanguage('de', TRANSLATIONS.de);
  expect([formatAgo(minutes, now), formatAgo(now, now), formatCount(50_000), day()]).toEqual([
    'vor 5 Minuten',
    'gerade eben',
    '50.000',
    '25. November 2026',
  ]);
  expect(capitalize(formatAgo(minutes, now))).toBe('Vor 5 Minuten');
  setLanguage('ja', TRANSLATIONS.ja);
  expect([formatAgo(minutes, now), formatAgo(now, now), formatCount(50_000), day()]).toEqual([
    '5 分前',
    'たった今',
    '50,000',
    '2026年11月25日',
  ]);
});
