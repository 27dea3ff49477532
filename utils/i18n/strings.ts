import type { Language } from '../settings/languages.ts';

/** The sections loaded into this script or page: their name, the strings in use, and the English ones. */
const sections: [string, object, object][] = [];

type Translated = { readonly [section: string]: object | undefined };

let language: Language = 'en';
/** The sections of the language in use; none for English. */
let inUse: Translated = {};

/**
 * Registers a section: an object of strings, and of functions that return one. They are in the language in use, also
 * where a page loads the section's module later; another language replaces them in place. So read a string when you show it; never copy one at a module's top level.
 * @param section its name in en/index.ts
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineStrings<Strings extends object>(section: string, strings: Strings): Strings {
  sections.push([section, strings, { ...strings }]);
  return Object.assign(strings, inUse[section]);
}

/** The language in use. Dates, numbers and prices are formatted in it, too. */
export function currentLanguage(): Language {
  return language;
}

/**
 * Switches every bundled section to a language.
 * @param translated its sections; a missing one becomes English
 */
export function setLanguage(next: Language, translated: Translated): void {
  language = next;
  inUse = translated;
  for (const [section, strings, english] of sections) Object.assign(strings, english, translated[section]);
}
