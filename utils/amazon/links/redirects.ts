import { findStore, LANGUAGE, SCHEME, STORE_HOST, UNCLEAN } from './hosts.ts';
import { decode } from './query.ts';

/** The query up to a key, whose value comes next. */
const UP_TO = `(?:/+ref=[^/?#${UNCLEAN}]*)?/*\\?(?:[^#${UNCLEAN}]*?&)??`;
/**
 * Amazon's own redirects, each with the key of its target (docs/facts/amazon.md 2.4): sponsored
 * results, e-mail links, old partner links.
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
 * The target inside one of Amazon's redirects, encoded once or twice.
 * @returns an absolute link, still to be checked like any other; null when this is no redirect
 */
export function readRedirectTarget(href: string): string | null {
  const match = REDIRECT.exec(href);
  const store = match && findStore(match[1] ?? '');
  if (!match?.[2] || !store) return null;
  let target = decode(match[2]);
  if (ENCODED.test(target)) target = decode(target);
  // A space can only come from the decoding (`+` in a search phrase): give it back its code.
  if (target.includes(' ')) target = target.replaceAll(' ', '%20');
  return ON_SAME_STORE.test(target) ? `https://amazon.${store}${target}` : target;
}
