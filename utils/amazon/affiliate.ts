import { decode, parameter, readParameter } from './query.ts';

/** A key may be encoded too, and so hidden from the eye. */
const TAG = parameter('(?:t|%74)(?:a|%61)(?:g|%67)');
/** Links of the first years carry it as a path segment: `/exec/obidos/ASIN/0596000278/x-20`. */
const OLD_PATH = /^\/+(?:exec\/+)?(?:obidos|o)\/+asin\/.*\/([a-z0-9_-]+-\d\d)(?:\/|$)/i;

/** The decoded `tag` of a query as it stands there; null when there is none or it is empty. */
export function readTag(query: string): string | null {
  return readParameter(query, TAG) || null;
}

/**
 * The affiliate tag that a product's path carries.
 * @param tail what follows the ASIN
 */
export function readTagInPath(path: string, tail: string): string | null {
  if (tail.length < 2) return null;
  if (tail.startsWith('/')) return OLD_PATH.exec(path)?.[1] ?? null;
  // Glued to the ASIN instead of being a query: `%3FSubscriptionId%3D…%26tag%3Dx-20`, `&tag=x-20`.
  let text = tail;
  // Encoded at most twice.
  for (let i = 0; i < 2 && text.startsWith('%'); i++) text = decode(text);
  return readTag(text.slice(1));
}
