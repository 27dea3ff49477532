/** Controls; halves of characters; marks that turn the direction of writing; characters without width. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Ten times what is kept: a hostile page's megabytes are cut before any work is done on them. */
const READ = 5000;
const LONGEST = 500;

/**
 * A text out of a page, fit to be stored and shown: one line, without controls and without marks that
 * would turn what stands beside it.
 * @returns at most `longest` characters, never half of one; '' when nothing is left
 */
export function cleanText(text: string, longest = LONGEST): string {
  const line = text.slice(0, READ).replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();
  return line
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '')
    .trim();
}
