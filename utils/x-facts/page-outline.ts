/**
 * The form of an outline: the structure of a page of X, an element a line. Only words that may be X's own markup are in
 * it: short, of letters and hyphens. A digit could belong to an id, anything else to a text or an address.
 */

/** Limits of an outline. */
export const MOST_LINES = 160;
export const MOST_DEPTH = 24;
/** How long a name or a value may be. */
const LONGEST_WORD = 40;

const WORD = `[A-Za-z]+(?:-[A-Za-z]+)*`;
const IS_WORD = new RegExp(`^${WORD}$`);
const LINE = new RegExp(
  `^ {0,${MOST_DEPTH}}(?:h[1-6]|[a-z]+(?:-[a-z]+)*)(?:\\[[a-z]+(?:-[a-z]+)*(?:=${WORD})?\\]){0,10}$`,
);

/** Whether a name or value has the form of a word in markup. */
export function isMarkupWord(text: string): boolean {
  return text.length <= LONGEST_WORD && IS_WORD.test(text);
}

/**
 * Parses an outline, because the page's process sends it: keeps the lines that have its form, and no more than an
 * outline may have.
 */
export function readOutline(lines: unknown): string[] {
  if (!Array.isArray(lines)) return [];
  const isLine = (line: unknown) => typeof line === 'string' && line.length <= 400 && LINE.test(line);
  return lines.slice(0, MOST_LINES).filter(isLine);
}
