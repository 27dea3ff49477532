import { findMarketplace } from './marketplaces.ts';

/** A link on one of Amazon's shopping hosts, cut into its parts; nothing in it is decoded. */
export type AmazonUrl =
  | { kind: 'store'; marketplace: string; path: string; query: string }
  | { kind: 'short'; host: string; path: string; query: string };

/**
 * The only hosts that count (facts/amazon.md 2, "Hosts"): a store bare or with www., m., smile., or one of
 * the short hosts. The match is on the raw string and needs `/`, `?`, `#` or the end right after the host,
 * so whatever a browser's URL parser would smooth over (userinfo, ports, a trailing dot, `%2e`, fullwidth
 * dots) is simply not one of them. Without the flag `u`, `i` folds ASCII only: neither `ſ` nor the Kelvin
 * sign passes for a letter.
 */
const HOST =
  '(?:(?:www\\.|m\\.|smile\\.)?amazon\\.([a-z.]{2,6})|(amzn\\.(?:to|eu|asia|in|com)|a\\.co|link\\.amazon))';
/** No URL holds controls, spaces or backslashes unencoded; parsers drop them or turn them into others. */
const UNCLEAN = '\\0-\\x20\\x7f\\\\';
const URL_PARTS = new RegExp(
  `^https?://${HOST}((?:/[^?#${UNCLEAN}]*)?)(?:\\?([^#${UNCLEAN}]*))?(?:#[^${UNCLEAN}]*)?$`,
  'i',
);
/** `.` and `..` as path segments, plain or encoded: parsers resolve them away. */
const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:\/|$)/i;
/** Longer than any link that Amazon answers, or that a tweet can hold (4,096). */
const LONGEST = 8192;

const DOMAIN = new RegExp(`^(?:${HOST})$`, 'i');

/**
 * Cuts a link on an Amazon shopping host into its parts, on the raw string, without `new URL`.
 * @param href any string; http and https both count, since old tweets hold http links
 * @returns null for every other host and for a string that a URL parser would have to repair
 */
export function cutAmazonUrl(href: string): AmazonUrl | null {
  const match = URL_PARTS.exec(href);
  if (!match || href.length > LONGEST) return null;
  const [, ending, shortHost, path = '', query = ''] = match;
  if (DOT_SEGMENT.test(path)) return null;
  if (shortHost) return { kind: 'short', host: shortHost.toLowerCase(), path, query };
  const store = ending ? findMarketplace(ending.toLowerCase()) : null;
  return store && { kind: 'store', marketplace: store.id, path, query };
}

/**
 * What a bare domain, as a card shows it, stands for.
 * @returns a store, a short host, or null for any other string
 */
export function readDomain(domain: string): { marketplace: string } | { shortHost: string } | null {
  const [, ending, shortHost] = DOMAIN.exec(domain) ?? [];
  // A card of amzn.com hides the code, but only /dp/ works there: the store is known.
  if (shortHost && shortHost.toLowerCase() !== 'amzn.com') return { shortHost: shortHost.toLowerCase() };
  const store = findMarketplace(shortHost ? 'com' : (ending ?? '').toLowerCase());
  return store && { marketplace: store.id };
}
