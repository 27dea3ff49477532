import { readTag } from './links/affiliate.ts';
import { isAmazonUrl, LONGEST, readDomain } from './links/hosts.ts';
import { type NamedProduct, readProductPath, readProductQuery } from './links/paths.ts';
import { readRedirectTarget } from './links/redirects.ts';
import { readShortHost } from './links/short-links.ts';

export { isAmazonUrl };

/** A link that leads to an Amazon product, or may. `href` is always the author's own, untouched. */
export type ProductLink =
  /** Identity is marketplace and ASIN, never the href. */
  | { kind: 'product'; href: string; marketplace: string; asin: string; affiliateTag: string | null }
  /** amzn.to, a.co …: the product is known once the link is opened. */
  | { kind: 'short'; href: string; host: string }
  /** Only the card's domain says Amazon. */
  | { kind: 'card'; href: string; marketplace: string };

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
  if (!place || href.length > LONGEST) return null;
  return 'shortHost' in place
    ? { kind: 'short', href, host: place.shortHost }
    : { kind: 'card', href, marketplace: place.marketplace };
}

function read(href: string, depth: number): ProductLink | null {
  if (href.length > LONGEST) return null;
  // Products first, then the many links to elsewhere: each is settled by one match.
  const direct = link(href, readProductPath(href));
  if (direct || !isAmazonUrl(href)) return direct;
  return link(href, readProductQuery(href)) ?? readShort(href) ?? readRedirect(href, depth);
}

function link(href: string, named: NamedProduct | null): ProductLink | null {
  if (!named) return null;
  const { marketplace, asin, rest } = named;
  return { kind: 'product', href, marketplace, asin, affiliateTag: readTag(href, rest) };
}

function readShort(href: string): ProductLink | null {
  const host = readShortHost(href);
  return host === null ? null : { kind: 'short', href, host };
}

function readRedirect(href: string, depth: number): ProductLink | null {
  const target = depth < DEEPEST ? readRedirectTarget(href) : null;
  const inner = target === null ? null : read(target, depth + 1);
  if (inner?.kind !== 'product') return null;
  // The outer tag is the one that Amazon's redirect passes on.
  return { ...inner, href, affiliateTag: readTag(href, href) ?? inner.affiliateTag };
}
