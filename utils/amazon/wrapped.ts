import { decode, parameter, readParameter } from './query.ts';

/**
 * Amazon's own redirects and the query key of their target (facts/amazon.md 2, "Wrapped"): sponsored
 * results, e-mail links, old partner links.
 */
const REDIRECT =
  /^(?:\/+-\/+[a-z]{2}(?:[_-][a-z]{2})?)?\/+(?:(sspa\/+click|gp\/+slredirect\/+[a-z]+\.html)|(gp\/+r\.html)|gp\/+redirect\.html)(?:\/|$)/i;
const URL_KEY = parameter('url');
const U_KEY = parameter('U');
const LOCATION_KEY = parameter('location');
const ENCODED = /^(?:https?%3A)?%2F/i;
/** A path on the same store (not `//host`), or an absolute link. */
const TARGET = /^(?:\/(?!\/)|https?:\/\/)/i;

/**
 * The target inside one of Amazon's redirects, encoded once or twice.
 * @returns an absolute URL, still to be checked like any other, or a path on the same store; null when
 *   this is no redirect or its target is neither
 */
export function readRedirectTarget(path: string, query: string): string | null {
  const match = REDIRECT.exec(path);
  if (!match) return null;
  let target = readParameter(query, match[1] ? URL_KEY : match[2] ? U_KEY : LOCATION_KEY) ?? '';
  if (ENCODED.test(target)) target = decode(target);
  // A space can only come from the decoding (`+` in a search phrase): give it back its code.
  return TARGET.test(target) ? target.replaceAll(' ', '%20') : null;
}
