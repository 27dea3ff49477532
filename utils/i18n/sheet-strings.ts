import type { Language, Translation } from '../settings/languages.ts';
import type { SheetStrings } from './sections.ts';
import { setLanguage } from './strings.ts';

/*
 * The sheet's script on X has English in its bundle. The background runs entrypoints/strings-<language>.ts right
 * before it, again whenever the setting has changed.
 */

declare global {
  /** The strings for the sheet's script, in our isolated world. */
  var amazoncartStrings: { language: Language; strings: Partial<SheetStrings> } | undefined;
}

/** Leaves the strings of a language in this page for the sheet's script. English needs none. */
export function provideSheetStrings(language: 'en'): void;
export function provideSheetStrings(language: Translation, strings: SheetStrings): void;
export function provideSheetStrings(language: Language, strings: Partial<SheetStrings> = {}): void {
  globalThis.amazoncartStrings = { language, strings };
}

/** Switches the sheet's script to the language that was provided last; English when none was. */
export function applySheetStrings(): void {
  const { language, strings } = globalThis.amazoncartStrings ?? { language: 'en', strings: {} };
  setLanguage(language, strings);
}
