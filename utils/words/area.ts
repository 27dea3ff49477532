import type { Language } from './languages.ts';

/** The areas that this script or page has in it: their words as they are read, and in English. */
const areas = new Map<string, { words: object; english: object }>();

let language: Language = 'en';

/**
 * Makes an area of words: an object of sentences, in English until another language is spoken. It is filled
 * over in place, so a sentence is read when it is shown, and never copied at a module's top.
 */
/* @__NO_SIDE_EFFECTS__ */
export function area<W extends object>(name: string, words: W): W {
  areas.set(name, { words, english: { ...words } });
  return words;
}

/** The language that is spoken now; also for what the browser writes: dates, numbers, prices. */
export function spoken(): Language {
  return language;
}

/**
 * From now on every area says its sentences in this language.
 * @param translated the areas in it; what is missing stays English
 */
export function speak(next: Language, translated: { readonly [area: string]: object | undefined }): void {
  language = next;
  for (const [name, { words, english }] of areas) Object.assign(words, english, translated[name]);
}
