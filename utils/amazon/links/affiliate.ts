import { decode } from './query.ts';

/** The first `tag` of a query. Its letters may be encoded, and the tag so hidden from the eye. */
const TAG = /^[^?#]*\?(?:[^#]*?&)??(?:t|%74)(?:a|%61)(?:g|%67)(?:=([^&#]*))?(?:[&#]|$)/;
/** What was glued to the ASIN instead of being a query: `%3FSubscriptionId%3D…%26tag%3Dx-20`, `&tag=x-20`. */
const GLUED = /^[%&][^?#]*/;
/** Links of the first years carry the tag as a path segment: `/exec/obidos/ASIN/0596000278/x-20`. */
const OLD_LINK = /\/(?:obidos|o)\/+asin\//i;
const OLD_TAG = /^\/(?:[^?#]*\/)?([a-z0-9_-]+-\d\d)(?:[/?#]|$)/i;

/**
 * The affiliate tag of a link, as it stands there, decoded; null when there is none or it is empty.
 * @param rest the link's part after the ASIN: its query, or also what was glued to the path
 */
export function readTag(href: string, rest: string): string | null {
  if (!rest) return null;
  const tag = inQuery(rest) ?? inTail(rest);
  if (tag || !rest.startsWith('/')) return tag;
  const old = OLD_TAG.exec(rest)?.[1];
  return old && OLD_LINK.test(href) ? old : null;
}

function inQuery(rest: string): string | null {
  const value = TAG.exec(rest)?.[1];
  return value ? decode(value) : null;
}

function inTail(rest: string): string | null {
  let tail = GLUED.exec(rest)?.[0];
  if (!tail) return null;
  // Encoded at most twice.
  for (let i = 0; i < 2 && tail.startsWith('%'); i++) tail = decode(tail);
  return inQuery(`?${tail.slice(1)}`);
}
