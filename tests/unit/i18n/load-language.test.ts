// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { loadLanguage } from '../../../utils/i18n/load-language.ts';
import { currentLanguage, setLanguage } from '../../../utils/i18n/strings.ts';
import { LANGUAGE_NAMES, type Translation } from '../../../utils/settings/languages.ts';
import { ENGLISH, TRANSLATIONS } from '../../fixtures/strings.ts';

const english = ENGLISH.welcome.title;
afterEach(() => setLanguage('en', {}));

it.each(Object.keys(TRANSLATIONS) as Translation[])(
  'a page that is set to %s has its sentences and says so',
  async (language) => {
    await loadLanguage({ language });
    expect(currentLanguage()).toBe(language);
    expect(ENGLISH.welcome.title).toBe(TRANSLATIONS[language].welcome.title);
    expect(ENGLISH.options.savedSentences.language(language)).toContain(LANGUAGE_NAMES[language]);
    expect(document.documentElement.lang).toBe(language);
    await loadLanguage({ language: 'en' });
    expect([ENGLISH.welcome.title, document.documentElement.lang]).toEqual([english, 'en']);
  },
);
