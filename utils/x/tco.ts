const TCO = /^https:\/\/t\.co\/[A-Za-z0-9]+(?:[/?#]|$)/;
const SCHEME = /^https?:\/\//i;
/** X's own bug: `http://https://amazon.com/…` (docs/facts/x.md 1.3). */
const DOUBLED_SCHEME = /^(?:https?:\/\/)+(?=https?:\/\/)/i;

/**
 * Is this a link of X's shortener, in which it wraps every link of a tweet? Then only the link's text tells the target.
 */
export function isTco(href: string): boolean {
  return TCO.test(href);
}

/** A key that is the same for links to the same place: t.co links may differ by `?amp=1`. */
export function linkKey(href: string): string {
  return /[?#]/.test(href) && isTco(href) ? href.replace(/[?#].*$/s, '') : href;
}

/** In characters. A tweet holds 4,096 at most, so a longer text is not a tweet's. */
const LONGEST = 8192;

/**
 * The whole URL that a link in a tweet's text shows: parts that X hides are in the text, too, with an ellipsis at the
 * end (docs/facts/x.md 1.3).
 * @returns the URL, with https:// where the author typed no scheme; empty when the text is no URL
 */
export function shownUrl(text: string): string {
  if (text.length > LONGEST) return '';
  const url = text.trim().replace(/…$/, '').replace(DOUBLED_SCHEME, '');
  return SCHEME.test(url) ? url : `https://${url}`;
}
