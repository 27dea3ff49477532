/** Control characters, lone surrogates, bidirectional marks and zero-width characters. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Longer text is cut before any work is done on it: a hostile page may hold megabytes. */
const LONGEST_READ = 5000;
const LONGEST = 500;

/**
 * Cleans text from a page so that it can be stored and shown: one line, without control characters or marks that
 * would change the direction of the text beside it.
 * @returns at most `longest` UTF-16 code units, never half a character; '' when nothing is left
 */
export function cleanText(text: string, longest = LONGEST): string {
  const line = text
    .slice(0, LONGEST_READ)
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '')
    .trim();
}
