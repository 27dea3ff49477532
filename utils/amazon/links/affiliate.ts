import { decode } from './query.ts';

/** The first `tag` of a query. Its letters may be encoded, which hides the tag from readers. */
const TAG = /^[^?#]*\?(?:[^#]*?&)??(?:t|%74)(?:a|%61)(?:g|%67)(?:=([^&#]*))?(?:[&#]|$)/;
/** A tail that was appended to the ASIN instead of a query: `%3FSubscriptionId%3D…%26tag%3Dx-20`, `&tag=x-20`. */
const TAIL = /^[%&][^?#]*/;
/** Links of the first years carry the tag as a path segment: `/exec/obidos/ASIN/0596000278/x-20`. */
const OLD_LINK = /\/(?:obidos|o)\/+asin\//i;
const OLD_TAG = /^\/(?:[^?#]*\/)?([a-z0-9_-]+-\d\d)(?:[/?#]|$)/i;

/**
 * Reads the affiliate tag of a link, decoded (docs/facts/amazon.md 2.8).
 * @param rest the part of the link after the ASIN: path, query and fragment
 * @returns null when there is none, or it is empty
 */
export function readTag(href: string, rest: string): string | null {
  if (!rest) return null;
  const tag = readFromQuery(rest) ?? readFromTail(rest);
  if (tag || !rest.startsWith('/')) return tag;
  const old = OLD_TAG.exec(rest)?.[1];
  return old && OLD_LINK.test(href) ? old : null;
}

function readFromQuery(rest: string): string | null {
  const value = TAG.exec(rest)?.[1];
  return value ? decode(value) : null;
}

function readFromTail(rest: string): string | null {
  let tail = TAIL.exec(rest)?.[0];
  if (!tail) return null;
  // It may be encoded twice.
  for (let i = 0; i < 2 && tail.startsWith('%'); i++) tail = decode(tail);
  return readFromQuery(`?${tail.slice(1)}`);
}
