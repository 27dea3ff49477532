import { findStore, LANGUAGE, SCHEME, STORE_HOST, UNCLEAN } from './hosts.ts';
import { decode } from './query.ts';

/** Everything between the path and a key of the query. */
const UP_TO = `(?:/+ref=[^/?#${UNCLEAN}]*)?/*\\?(?:[^#${UNCLEAN}]*?&)??`;
/**
 * Amazon's own redirects, each with the key of its target (docs/facts/amazon.md 2.4): sponsored results, links in
 * e-mails, old links of partners.
 */
const REDIRECTS = [
  `(?:sspa/+click|gp/+slredirect/+[a-z]+\\.html)${UP_TO}url`,
  `gp/+[fr]\\.html${UP_TO}u`,
  `gp/+redirect\\.html${UP_TO}location`,
];
const REDIRECT = new RegExp(
  `${SCHEME}${STORE_HOST}${LANGUAGE}/+(?:${REDIRECTS.join('|')})=([^&#${UNCLEAN}]*)[^${UNCLEAN}]*$`,
  'i',
);
const ENCODED = /^(?:https?%3A)?%2F/i;
const ON_SAME_STORE = /^\/(?!\/)/;

/**
 * Reads the target of one of Amazon's redirects, which may be encoded twice.
 * @returns an absolute link, which has to be checked like any other; null when this is no redirect
 */
export function readRedirectTarget(href: string): string | null {
  const match = REDIRECT.exec(href);
  const store = match && findStore(match[1] ?? '');
  if (!match?.[2] || !store) return null;
  let target = decode(match[2]);
  if (ENCODED.test(target)) target = decode(target);
  // A space comes from decoding (`+` in a search phrase), so encode it again.
  if (target.includes(' ')) target = target.replaceAll(' ', '%20');
  return ON_SAME_STORE.test(target) ? `https://amazon.${store}${target}` : target;
}
