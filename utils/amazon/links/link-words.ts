import { LANGUAGE, SCHEME } from './hosts.ts';

/**
 * What Amazon's addresses say of the product in words: the part before `/dp/` ("Quiet-Harbour-Novel-Margit-Lund"), in
 * any script (docs/facts/amazon.md 2.4). Whoever shares a link can change it, so it is a name and proves nothing.
 */

/**
 * The part before the product's number; in the older form `/d/<department>/<words>/<number>` the last one before it.
 */
const SLUG = new RegExp(
  `${SCHEME}[^/?#]+${LANGUAGE}/+(?:d/+[^/?#]+/+([^/?#]+)/+[0-9A-Z]{10}|([^/?#]+)/+(?:dp|product-reviews))(?=[/?#%&]|$)`,
  'i',
);
/** Says nothing of the product: a number by which shops know it, a folder, a parameter. */
const NO_WORD = /^(?:B0[0-9A-Z]{8}|\d{9}[\dX]|\d{13}|dp|gp|ref|[^=]*=.*)$/i;
const FILE_ENDING = /\.(?:html?|php|aspx?)$/i;
const ESCAPES = /(?:%[0-9a-f]{2})+/gi;
/** How often an address may have been encoded. */
const MOST_DECODINGS = 2;
/** In characters, of which an escaped letter takes up to nine. A longer part is no name. */
const LONGEST = 2000;

/**
 * The words in a product's address, with one blank between each two.
 * @returns null when the address has none, or none that say something
 */
export function readLinkWords(href: string): string | null {
  const match = SLUG.exec(href);
  let text = match?.[1] ?? match?.[2] ?? '';
  if (text.length > LONGEST) return null;
  for (let times = 0; times < MOST_DECODINGS; times++) text = text.replace(ESCAPES, decodeEscapes);
  const words = text.replace(FILE_ENDING, '').split(/[-_+/\s]+/);
  const said = words.filter((word) => word !== '' && !NO_WORD.test(word)).join(' ');
  // Two letters at least, or a single one of a script whose letters can be words.
  return /\p{L}.*\p{L}|\p{Lo}/u.test(said) ? said.normalize('NFC') : null;
}

/** Escapes are UTF-8, whose end may be cut off; a single one that is not is Latin-1, as in old links. */
function decodeEscapes(escapes: string): string {
  const bytes = Uint8Array.from(escapes.slice(1).split('%'), (byte) => Number.parseInt(byte, 16));
  const text = new TextDecoder().decode(bytes).replaceAll('\ufffd', '');
  return text === '' && bytes.length === 1 ? new TextDecoder('latin1').decode(bytes) : text;
}
