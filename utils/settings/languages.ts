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

/** Each language's name in itself, in the order of the settings: by name, other scripts last. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  'pt-BR': 'Português (Brasil)',
  sv: 'Svenska',
  tr: 'Türkçe',
  ar: 'العربية',
  hi: 'हिन्दी',
  ja: '日本語',
};
