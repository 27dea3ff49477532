import { BARE_CODE_HOST, SCHEME, SHARE_CODE_HOST, UNCLEAN } from './hosts.ts';

/**
 * A short host with a code. Codes of share buttons come after `d/`, older ones without it. A code is never an ASIN,
 * even where it looks like one, as on link.amazon (docs/facts/amazon.md 2.3).
 */
const SHORT = new RegExp(
  `${SCHEME}(?:(${BARE_CODE_HOST})/|(${SHARE_CODE_HOST})/(?:d/)?(?!d/?(?:[?#]|$)))[\\w-]+/?(?:[?#][^${UNCLEAN}]*)?$`,
  'i',
);

/** Reads the host of a short link, in lower case; null for any other link. */
export function readShortHost(href: string): string | null {
  const match = SHORT.exec(href);
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
}
