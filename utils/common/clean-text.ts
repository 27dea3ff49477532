/**
 * Control characters, lone surrogates, and whatever else is not seen: bidirectional marks, zero-width characters,
 * fillers. Joiners are part of words and of emoji, and the marks after a character choose between emoji and text.
 * Made at its first use: browsers take a fifth of a millisecond and more to make an expression with `\p`, and most pages
 * clean no text.
 */
const invisible = () => /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cs}\p{DI}]/gu;
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
    .replace(invisible(), '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '')
    .trim();
}
