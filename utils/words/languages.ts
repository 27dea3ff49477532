/** What can be set: a language that we speak, or whichever the browser speaks. English is the source of all others. */
export const LANGUAGE_CHOICES = ['auto', 'en', 'de', 'fr', 'es', 'ja'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];
export type Language = Exclude<LanguageChoice, 'auto'>;
/** All languages but the one that every script and page has in it. */
export type Translation = Exclude<Language, 'en'>;

/** What each is called in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
};
