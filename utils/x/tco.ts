const TCO = /^https:\/\/t\.co\/[A-Za-z0-9]+(?:[/?#]|$)/;
const SCHEME = /^https?:\/\//i;
/** X's own bug: `http://https://amazon.com/…` (docs/facts/x.md 1.3). */
const DOUBLED_SCHEME = /^(?:https?:\/\/)+(?=https?:\/\/)/i;

/** X wraps every link of a tweet in its shortener; only then does the link's text tell the target. */
export function isTco(href: string): boolean {
  return TCO.test(href);
}

/** What two links have in common that lead to the same place: t.co links may differ by `?amp=1`. */
export function linkKey(href: string): string {
  return /[?#]/.test(href) && isTco(href) ? href.replace(/[?#].*$/s, '') : href;
}

/** A tweet holds 4,096 characters at most; what is longer is no tweet's text. */
const LONGEST = 8192;

/**
 * The whole URL that a link in a tweet's text shows: the parts that are cut from sight are in the text
 * too, and an ellipsis at the end (docs/facts/x.md 1.3).
 * @returns the URL, with https:// where the author typed no scheme; empty when the text is no URL
 */
export function shownUrl(text: string): string {
  if (text.length > LONGEST) return '';
  const url = text.trim().replace(/…$/, '').replace(DOUBLED_SCHEME, '');
  return SCHEME.test(url) ? url : `https://${url}`;
}
