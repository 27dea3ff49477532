import { findMarketplace } from '../marketplaces.ts';

/**
 * Parts of regular expressions for links (docs/facts/amazon.md 2.2, 2.7). Each kind of link is matched by one
 * expression on the raw string. Links are not parsed, so that anything a URL parser would repair (userinfo, ports, a
 * trailing dot, `%2e`, fullwidth dots, tabs) does not match. Use them with the flag `i` and without `u`, which ignores
 * case for ASCII only: neither `ſ` nor the Kelvin sign passes for a letter.
 */

/** http, too, because old tweets have http links. */
export const SCHEME = '^https?://';
/** A store, bare or with www., m., smile. (docs/facts/amazon.md 2.2). Captures what follows `amazon.`. */
export const STORE_HOST = '(?:www\\.|m\\.|smile\\.)?amazon\\.([a-z.]{2,6})';
/** Short hosts with bare codes: amzn.to is Bitly's, link.amazon is new in 2026. */
const BARE_CODE_HOSTS = ['amzn.to', 'link.amazon'];
/** Short hosts of Amazon's share buttons. */
const SHARE_CODE_HOSTS = ['a.co', 'amzn.eu', 'amzn.asia', 'amzn.in'];
/** Every host that shortens links to Amazon's products. amzn.com is not one: it names the product. */
export const SHORT_HOSTS = [...BARE_CODE_HOSTS, ...SHARE_CODE_HOSTS];
export const BARE_CODE_HOST = anyOf(BARE_CODE_HOSTS);
export const SHARE_CODE_HOST = anyOf(SHARE_CODE_HOSTS);
/** Characters that no link may contain: URL parsers drop controls and spaces, and turn a backslash into a slash. */
export const UNCLEAN = '\\0-\\x20\\\\';
/** A path prefix for another language: `/-/en/`. */
export const LANGUAGE = '(?:/+-/+[a-z]{2}(?:[_-][a-z]{2})?)?';

const HOST = `(?:${STORE_HOST}|(${anyOf(SHORT_HOSTS)})|amzn\\.com)`;
const ON_HOST = new RegExp(`${SCHEME}${HOST}(?=[/?#]|$)`, 'i');
const DOMAIN = new RegExp(`^${HOST}$`, 'i');
/** Longer links are ignored. No tweet has one, and requests cannot store one (`Href` in requests/schema.ts). */
export const MAX_LENGTH = 4096;

/** Whether a link is on an Amazon shopping host, product or not. Takes a tenth of the time of `new URL`. */
export function isAmazonUrl(href: string): boolean {
  return ON_HOST.test(href) && href.length <= MAX_LENGTH;
}

/**
 * The store for what follows `amazon.`, in any case.
 * @returns its id; null for an unknown or closed store
 */
export function findStore(ending: string): string | null {
  return (findMarketplace(ending) ?? findMarketplace(ending.toLowerCase()))?.id ?? null;
}

/**
 * Reads a bare domain, as a card shows it.
 * @returns a store, a short host, or null for any other string
 */
export function readDomain(domain: string): { marketplace: string } | { shortHost: string } | null {
  const match = DOMAIN.exec(domain);
  if (!match) return null;
  if (match[2]) return { shortHost: match[2].toLowerCase() };
  // Without an ending it is amzn.com, where only products of amazon.com work.
  const marketplace = findStore(match[1] ?? 'com');
  return marketplace === null ? null : { marketplace };
}

/** The source of a pattern that matches each of the hosts, and nothing else. */
function anyOf(hosts: readonly string[]): string {
  return hosts.map((host) => host.replace('.', '\\.')).join('|');
}
