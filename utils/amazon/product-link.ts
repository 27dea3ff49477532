import { readTag } from './links/affiliate.ts';
import { isAmazonUrl, MAX_LENGTH, readDomain } from './links/hosts.ts';
import { type ProductInLink, readProductPath, readProductQuery, readUsualLink } from './links/paths.ts';
import { readRedirectTarget } from './links/redirects.ts';
import { readShortHost } from './links/short-links.ts';

export { isAmazonUrl };

/** A link that leads, or may lead, to an Amazon product. `href` is always the author's own, unchanged. */
export type ProductLink =
  /** Two links lead to the same product when marketplace and ASIN are equal. */
  | { kind: 'product'; href: string; marketplace: string; asin: string; affiliateTag: string | null }
  /** A short link (amzn.to, a.co …), whose product is known once it is opened. */
  | { kind: 'short'; href: string; host: string }
  /** A card, which shows only the store's domain. */
  | { kind: 'card'; href: string; marketplace: string };

/** Redirects that are followed inside a link; no honest link nests more. */
const MAX_REDIRECTS = 2;

/**
 * Reads which Amazon product a link leads to (docs/facts/amazon.md 2).
 * @param href an absolute URL; any other string gives null
 * @returns a product, or a short link whose product is known once it is opened; null for everything else:
 *   other hosts, lookalikes, Amazon pages that are no product. Never throws.
 */
export function readProductLink(href: string): ProductLink | null {
  return read(href, 0);
}

/**
 * Reads a card, which shows only a domain.
 * @param domain as the card shows it: 'amazon.de', 'www.amazon.co.jp', 'amzn.to'
 * @param href where the card leads, usually through t.co
 * @returns null when the domain is not exactly an Amazon store's or a short host
 */
export function readCardDomain(domain: string, href: string): ProductLink | null {
  const place = readDomain(domain);
  if (!place || href.length > MAX_LENGTH) return null;
  return 'shortHost' in place
    ? { kind: 'short', href, host: place.shortHost }
    : { kind: 'card', href, marketplace: place.marketplace };
}

/** The affiliate tag that a link shows; null: none. Where a short link or a card leads is not known. */
export function affiliateTagOf(link: ProductLink): string | null {
  return link.kind === 'product' ? link.affiliateTag : null;
}

function read(href: string, depth: number): ProductLink | null {
  if (href.length > MAX_LENGTH) return null;
  // The usual links first, then links to other sites: each is decided by a single match.
  const usual = toLink(href, readUsualLink(href));
  if (usual || !isAmazonUrl(href)) return usual;
  // Short links before the rest, whose expressions need not be compiled for them.
  return (
    readShort(href) ??
    toLink(href, readProductPath(href)) ??
    toLink(href, readProductQuery(href)) ??
    readRedirect(href, depth)
  );
}

function toLink(href: string, named: ProductInLink | null): ProductLink | null {
  if (!named) return null;
  const { marketplace, asin, rest } = named;
  return { kind: 'product', href, marketplace, asin, affiliateTag: readTag(href, rest) };
}

function readShort(href: string): ProductLink | null {
  const host = readShortHost(href);
  return host === null ? null : { kind: 'short', href, host };
}

function readRedirect(href: string, depth: number): ProductLink | null {
  const target = depth < MAX_REDIRECTS ? readRedirectTarget(href) : null;
  const inner = target === null ? null : read(target, depth + 1);
  if (inner?.kind !== 'product') return null;
  // Amazon's redirect passes the outer tag on.
  return { ...inner, href, affiliateTag: readTag(href, href) ?? inner.affiliateTag };
}
