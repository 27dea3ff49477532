const DIGIT = /\d/;
const ZERO = 0x30;

/**
 * Reads an ASIN: `B` and nine letters or digits, or, for books, an ISBN-10 with a valid check digit
 * (docs/facts/amazon.md 2.6).
 * @param text exactly the ten characters, of the shape `B[0-9A-Z]{9}` or `\d{9}[\dX]`, in any case
 * @returns upper case; null when the check digit is wrong, or when it is a word: Amazon accepts lower-case ASINs, but
 *   `/dp/basketball` has the shape and is none, so an ASIN in lower case needs a digit
 */
export function readAsin(text: string): string | null {
  const upper = text.toUpperCase();
  if (!upper.startsWith('B')) return isIsbn10(upper) ? upper : null;
  return upper === text || DIGIT.test(text) ? upper : null;
}

/** ISO 2108: the digits weighted 10 to 1 add up to a multiple of 11; X stands for 10, at the end only. */
function isIsbn10(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (text.charCodeAt(i) - ZERO) * (10 - i);
  const last = text.charCodeAt(9) - ZERO;
  return (sum + (last > 9 ? 10 : last)) % 11 === 0;
}
