import { readTag, readTagInPath } from './affiliate.ts';
import { type AmazonUrl, cutAmazonUrl, readDomain } from './hosts.ts';
import { readProductPath, readProductQuery } from './paths.ts';
import { readRedirectTarget } from './wrapped.ts';

/** A link that leads to an Amazon product, or may. `href` is always the author's own, untouched. */
export type ProductLink =
  /** Identity is marketplace and ASIN, never the href. */
  | { kind: 'product'; href: string; marketplace: string; asin: string; affiliateTag: string | null }
  /** amzn.to, a.co …: the product is known once the link is opened. */
  | { kind: 'short'; href: string; host: string }
  /** Only the card's domain says Amazon. */
  | { kind: 'card'; href: string; marketplace: string };

/**
 * Codes of the short hosts. The share buttons' hosts take them bare (older) or after `d/`; amzn.to and
 * link.amazon bare only. Codes of link.amazon may look like ASINs and are none (facts/amazon.md 2).
 */
const SHARE_CODE = /^\/(?:d\/)?(?!d\/?$)[A-Za-z0-9_-]+\/?$/;
const BARE_CODE = /^\/[A-Za-z0-9_-]+\/?$/;
/** amzn.com still answers this shape alone; `amzn.com/<ASIN>` has been broken since 2021. */
const AMZN_COM = /^\/dp\//i;
/** A redirect may lead to another; no honest link goes deeper. */
const DEEPEST = 2;

/**
 * Reads a link: which Amazon product does it lead to?
 * @param href an absolute URL; any other string is fine and gives null
 * @returns a product, or a short link whose product is known once it is opened; null for everything else:
 *   other hosts, lookalikes, Amazon pages that are no product. Never throws.
 */
export function readProductLink(href: string): ProductLink | null {
  return read(href, 0);
}

/**
 * Reads a card, which shows only a domain.
 * @param domain as the card shows it: 'amazon.de', 'www.amazon.co.jp', 'amzn.to'
 * @param href where the card leads, most often through t.co
 * @returns null when the domain is not exactly an Amazon store's or a short host
 */
export function readCardDomain(domain: string, href: string): ProductLink | null {
  const place = readDomain(domain);
  if (!place) return null;
  return 'shortHost' in place
    ? { kind: 'short', href, host: place.shortHost }
    : { kind: 'card', href, marketplace: place.marketplace };
}

/** Is the link on an Amazon shopping host, product or not? Then a card can tell nothing more about it. */
export function isAmazonUrl(href: string): boolean {
  return cutAmazonUrl(href) !== null;
}

function read(href: string, depth: number): ProductLink | null {
  const url = cutAmazonUrl(href);
  if (!url) return null;
  if (url.kind === 'short') return readShort(href, url);

  const { marketplace, path, query } = url;
  const named = readNamed(href, marketplace, path, query);
  if (named) return named;
  const asin = readProductQuery(path, query);
  if (asin) return { kind: 'product', href, marketplace, asin, affiliateTag: readTag(query) };

  const target = depth < DEEPEST ? readRedirectTarget(path, query) : null;
  if (!target) return null;
  const inner = read(target.startsWith('/') ? `https://amazon.${marketplace}${target}` : target, depth + 1);
  if (inner?.kind !== 'product') return null;
  // The outer tag is the one that Amazon's redirect passes on.
  return { ...inner, href, affiliateTag: readTag(query) ?? inner.affiliateTag };
}

function readShort(href: string, { host, path, query }: AmazonUrl & { kind: 'short' }): ProductLink | null {
  if (host === 'amzn.com') return AMZN_COM.test(path) ? readNamed(href, 'com', path, query) : null;
  const code = host === 'amzn.to' || host === 'link.amazon' ? BARE_CODE : SHARE_CODE;
  return code.test(path) ? { kind: 'short', href, host } : null;
}

function readNamed(href: string, marketplace: string, path: string, query: string): ProductLink | null {
  const named = readProductPath(path);
  if (!named) return null;
  const affiliateTag = readTag(query) ?? readTagInPath(path, named.tail);
  return { kind: 'product', href, marketplace, asin: named.asin, affiliateTag };
}
