/** The language setting: one of ours, or the browser's. English is the source of all translations. */
export const LANGUAGE_CHOICES = [
  'auto',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt-BR',
  'sv',
  'ja',
  'pl',
  'ar',
  'tr',
  'hi',
] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];
export type Language = Exclude<LanguageChoice, 'auto'>;
/** All languages except English, which is bundled everywhere. */
export type Translation = Exclude<Language, 'en'>;

/** The direction in which a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  nl: 'Nederlands',
  'pt-BR': 'Português (Brasil)',
  sv: 'Svenska',
  ja: '日本語',
  pl: 'Polski',
  ar: 'العربية',
  tr: 'Türkçe',
  hi: 'हिन्दी',
};
