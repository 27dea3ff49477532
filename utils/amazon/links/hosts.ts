import { findMarketplace } from '../marketplaces.ts';

/**
 * Patterns of a link, to be joined into one match on the raw string per kind of link. No link is parsed:
 * whatever a browser's URL parser would smooth over (userinfo, ports, a trailing dot, `%2e`, fullwidth
 * dots, tabs) simply does not match. They are for the flag `i` without `u`, which folds ASCII only:
 * neither `ſ` nor the Kelvin sign passes for a letter.
 */

/** http and https: old tweets hold http links. */
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
/** For character classes: parsers drop controls and spaces, and turn a backslash into a slash. */
export const UNCLEAN = '\\0-\\x20\\\\';
/** `/-/en/` and the like: a view in another language. */
export const LANGUAGE = '(?:/+-/+[a-z]{2}(?:[_-][a-z]{2})?)?';

const HOST = `(?:${STORE_HOST}|(${anyOf(SHORT_HOSTS)})|amzn\\.com)`;
const ON_HOST = new RegExp(`${SCHEME}${HOST}(?=[/?#]|$)`, 'i');
const DOMAIN = new RegExp(`^${HOST}$`, 'i');
/** No tweet holds a longer link; ours takes no longer one either (requests/schema.ts, `Href`). */
export const LONGEST = 4096;

/**
 * Is the link on an Amazon shopping host, product or not? Costs a tenth of `new URL`; most links end here.
 */
export function isAmazonUrl(href: string): boolean {
  return ON_HOST.test(href) && href.length <= LONGEST;
}

/**
 * The store for what follows `amazon.`, in any case.
 * @returns its id; null for an unknown or closed store
 */
export function findStore(ending: string): string | null {
  return (findMarketplace(ending) ?? findMarketplace(ending.toLowerCase()))?.id ?? null;
}

/**
 * What a bare domain, as a card shows it, stands for.
 * @returns a store, a short host, or null for any other string
 */
export function readDomain(domain: string): { marketplace: string } | { shortHost: string } | null {
  const match = DOMAIN.exec(domain);
  if (!match) return null;
  if (match[2]) return { shortHost: match[2].toLowerCase() };
  // Else it is amzn.com, where only products of this store work.
  const marketplace = findStore(match[1] ?? 'com');
  return marketplace === null ? null : { marketplace };
}

/** The source of a pattern that matches each of the hosts, and nothing else. */
function anyOf(hosts: readonly string[]): string {
  return hosts.map((host) => host.replace('.', '\\.')).join('|');
}
