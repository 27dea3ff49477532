import { afterEach, expect, it } from 'vitest';
import { speak, spoken } from '../../../utils/words/area.ts';
import { ago, amount, capital, date } from '../../../utils/words/formats.ts';
import { popupWords } from '../../../utils/words/popup.ts';
import { ENGLISH, TRANSLATIONS } from '../../fixtures/words.ts';

const { popup: english } = structuredClone({ popup: { activity: ENGLISH.popup.activity } });
afterEach(() => speak('en', {}));

it('an area switches to another language and back to English', () => {
  expect([spoken(), popupWords.activity]).toEqual(['en', english.activity]);
  speak('de', TRANSLATIONS.de);
  expect([spoken(), popupWords.activity]).toEqual(['de', TRANSLATIONS.de.popup.activity]);
  speak('ja', TRANSLATIONS.ja);
  expect([spoken(), popupWords.activity]).toEqual(['ja', TRANSLATIONS.ja.popup.activity]);
  speak('en', {});
  expect([spoken(), popupWords.activity]).toEqual(['en', english.activity]);
});

it('an area that a language lacks is in English, never in a third language', () => {
  speak('de', TRANSLATIONS.de);
  speak('ja', { sheet: TRANSLATIONS.ja.sheet });
  expect(popupWords.activity).toBe(english.activity);
});

it('times and numbers are formatted in the language that is set', () => {
  const now = Date.UTC(2026, 10, 25, 12);
  const minutes = now - 5 * 60_000;
  const day = () => date(now, { dateStyle: 'long', timeZone: 'UTC' });
  expect([ago(minutes, now), ago(now, now), amount(50_000), day()]).toEqual([
    '5 minutes ago',
    'just now',
    '50,000',
    'November 25, 2026',
  ]);
  speak('de', TRANSLATIONS.de);
  expect([ago(minutes, now), ago(now, now), amount(50_000), day()]).toEqual([
    'vor 5 Minuten',
    'gerade eben',
    '50.000',
    '25. November 2026',
  ]);
  expect(capital(ago(minutes, now))).toBe('Vor 5 Minuten');
  speak('ja', TRANSLATIONS.ja);
  expect([ago(minutes, now), ago(now, now), amount(50_000), day()]).toEqual([
    '5 分前',
    'たった今',
    '50,000',
    '2026年11月25日',
  ]);
});
