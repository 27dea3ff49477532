/** Before the costly parsing: is there a `tag=` at all, its letters encoded or not? */
const MAY_HAVE_TAG = /(?:t|%74)(?:a|%61)(?:g|%67)=/i;
/** Glued to the ASIN instead of being a query: `%3FSubscriptionId%3D…%26tag%3Dx-20`, `&tag=x-20`. */
const GLUED = /^(?:%(?:25)?[0-9a-f]{2}|&)/i;
/** Links of the first years carry it as a path segment: `/exec/obidos/ASIN/0596000278/x-20`. */
const OLD_PATH = /^\/+(?:exec\/+)?(?:obidos|o)\/+asin\/.*\/([a-z0-9_-]+-\d\d)(?:\/|$)/i;

/** The decoded `tag` of a query as it stands there; null when there is none or it is empty. */
export function readTag(query: string): string | null {
  return MAY_HAVE_TAG.test(query) ? new URLSearchParams(query).get('tag') || null : null;
}

/**
 * The affiliate tag that a product's path carries.
 * @param tail what follows the ASIN
 */
export function readTagInPath(path: string, tail: string): string | null {
  if (!tail) return null;
  if (!GLUED.test(tail)) return OLD_PATH.exec(path)?.[1] ?? null;
  let text = tail;
  // Encoded at most twice.
  for (let i = 0; i < 2 && text.includes('%'); i++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      break;
    }
  }
  return readTag(text.slice(1));
}
