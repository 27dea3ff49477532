import type { Language } from '../settings/languages.ts';

/** The areas bundled into this script or page: the sentences in use, and the English ones. */
const sections = new Map<string, { words: object; english: object }>();

let language: Language = 'en';

/**
 * Registers an area: an object of sentences, in English until another language is set. Setting a language
 * replaces them in place, so read a sentence when you show it; never copy one at a module's top level.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineStrings<W extends object>(name: string, words: W): W {
  sections.set(name, { words, english: { ...words } });
  return words;
}

/** The language in use; dates, numbers and prices are formatted in it, too. */
export function currentLanguage(): Language {
  return language;
}

/**
 * Switches every area to this language.
 * @param translated its areas; a missing one stays English
 */
export function setLanguage(
  next: Language,
  translated: { readonly [area: string]: object | undefined },
): void {
  language = next;
  for (const [name, { words, english }] of sections) Object.assign(words, english, translated[name]);
}
