// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { loadLanguage } from '../../../utils/i18n/load-language.ts';
import { currentLanguage, setLanguage } from '../../../utils/i18n/strings.ts';
import { LANGUAGE_NAMES, type Translation } from '../../../utils/settings/languages.ts';
import { ENGLISH, TRANSLATIONS } from '../../fixtures/strings.ts';

const english = ENGLISH.welcome.title;
afterEach(() => setLanguage('en', {}));

it('a language that arrives after a later choice is not taken', async () => {
  // English is in the bundle, so it is there first.
  await Promise.all([loadLanguage({ language: 'pl' }), loadLanguage({ language: 'en' })]);
  expect([currentLanguage(), document.documentElement.lang]).toEqual(['en', 'en']);
});

it.each(Object.keys(TRANSLATIONS) as Translation[])(
  'a page that is set to %s has its sentences, its name and its direction',
  async (language) => {
    await loadLanguage({ language });
    expect(currentLanguage()).toBe(language);
    expect(ENGLISH.welcome.title).toBe(TRANSLATIONS[language].welcome.title);
    expect(ENGLISH.options.savedSentences.language(language)).toContain(LANGUAGE_NAMES[language]);
    const { lang, dir } = document.documentElement;
    expect([lang, dir]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
    await loadLanguage({ language: 'en' });
    expect([ENGLISH.welcome.title, document.documentElement.dir]).toEqual([english, 'ltr']);
  },
);
