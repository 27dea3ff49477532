import { findMarketplace } from './marketplaces.ts';

/** A link on one of Amazon's shopping hosts, cut into its parts; nothing in it is decoded. */
export type AmazonUrl =
  | { kind: 'store'; marketplace: string; path: string; query: string }
  | { kind: 'short'; host: string; path: string; query: string };

/**
 * The only hosts that count (facts/amazon.md 2, "Hosts"): a store bare or with www., m., smile., or one of
 * the short hosts. The match is on the raw string and needs `/`, `?`, `#` or the end right after the host,
 * so whatever a browser's URL parser would smooth over (userinfo, ports, a trailing dot, `%2e`, fullwidth
 * dots, backslashes, tabs and newlines) is simply not one of them. Without the flag `u`, `i` folds ASCII
 * only: neither `ſ` nor the Kelvin sign passes for a letter.
 */
const HOST =
  /^https?:\/\/(?:(?:www\.|m\.|smile\.)?amazon\.([a-z.]{2,6})|(amzn\.(?:to|eu|asia|in|com)|a\.co|link\.amazon))(?=[/?#]|$)/i;
/** `.` and `..` as path segments, plain or encoded: parsers resolve them away. */
const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:\/|$)/i;
/** Longer than any link that Amazon answers, or that a tweet can hold (4,096). */
const LONGEST = 8192;
const BACKSLASH = 0x5c;
const HASH = 0x23;
const QUESTION_MARK = 0x3f;

const DOMAIN =
  /^(?:(?:www\.|m\.|smile\.)?amazon\.([a-z.]{2,6})|(amzn\.(?:to|eu|asia|in)|a\.co|link\.amazon)|amzn\.com)$/i;

/**
 * Cuts a link on an Amazon shopping host into its parts, on the raw string, without `new URL`.
 * @param href any string; http and https both count, since old tweets hold http links
 * @returns null for every other host and for a string that a URL parser would have to repair
 */
export function cutAmazonUrl(href: string): AmazonUrl | null {
  const match = HOST.exec(href);
  if (!match || href.length > LONGEST) return null;
  const start = match[0].length;
  let mark = -1;
  let hash = -1;
  for (let i = start; i < href.length; i++) {
    const code = href.charCodeAt(i);
    // Controls, space and backslash: no URL holds them unencoded; parsers drop them or turn them into others.
    if (code <= 0x20 || code === 0x7f || code === BACKSLASH) return null;
    if (hash >= 0) continue;
    if (code === HASH) hash = i;
    else if (code === QUESTION_MARK && mark < 0) mark = i;
  }
  const end = hash < 0 ? href.length : hash;
  const path = href.slice(start, mark < 0 ? end : mark);
  if (DOT_SEGMENT.test(path)) return null;
  const query = mark < 0 ? '' : href.slice(mark + 1, end);

  const [, ending, shortHost] = match;
  if (shortHost) return { kind: 'short', host: shortHost.toLowerCase(), path, query };
  const store = ending ? findMarketplace(ending.toLowerCase()) : null;
  return store && { kind: 'store', marketplace: store.id, path, query };
}

/**
 * What a bare domain, as a card shows it, stands for.
 * @returns a store, a short host, or null for any other string
 */
export function readDomain(domain: string): { marketplace: string } | { shortHost: string } | null {
  const match = DOMAIN.exec(domain);
  if (!match) return null;
  if (match[2]) return { shortHost: match[2].toLowerCase() };
  const store = findMarketplace((match[1] ?? 'com').toLowerCase());
  return store && { marketplace: store.id };
}
