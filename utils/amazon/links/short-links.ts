import { BARE_CODE_HOST, SCHEME, SHARE_CODE_HOST, UNCLEAN } from './hosts.ts';

/**
 * A short host and its code, which is needed. Share codes stand after `d/`, older ones without it. A code
 * is never an ASIN: those of link.amazon look like ASINs and are none (docs/facts/amazon.md 2.3).
 */
const SHORT = new RegExp(
  `${SCHEME}(?:(${BARE_CODE_HOST})/|(${SHARE_CODE_HOST})/(?:d/)?(?!d/?(?:[?#]|$)))[\\w-]+/?(?:[?#][^${UNCLEAN}]*)?$`,
  'i',
);

/** The short host of a short link, lower case; null for any other link. */
export function readShortHost(href: string): string | null {
  const match = SHORT.exec(href);
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
}
