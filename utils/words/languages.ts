/** The languages that we speak, and what each is called in itself. English is the source of all others. */
export const LANGUAGE_NAMES = {
  en: 'English',
} as const;

export type Language = keyof typeof LANGUAGE_NAMES;
