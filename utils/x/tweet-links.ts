import type { ProductLink } from '../amazon/product-link.ts';

/** Links that leave X, in both of its web clients: X's own are relative. */
export const OUTBOUND_LINK = 'a[href^="http" i]';

/** The start of X's shortened links (tco.ts). */
const SHORTENED = 'https://t.co/';

/**
 * Links that may lead to Amazon, as far as a selector can tell: shortened ones, whose text tells, and those whose address
 * has part of an Amazon host in it. The second client's links have their whole addresses (docs/facts/x-web.md 3), so none
 * to elsewhere is found there.
 */
export const POSSIBLE_LINK = `${OUTBOUND_LINK}:is([href^="${SHORTENED}"], [href*="amazon" i], [href*="amzn" i], [href*="//a.co/" i])`;

/** Part of every Amazon host; the few other hosts that match are only looked at more closely. */
const MAY_BE_AMAZON = /amazon|amzn|a\.co/i;

/** Something like a domain, by which X shows where a link leads. */
const NAMES_A_DOMAIN = /[a-z\d]\.[a-z]{2}/i;

/**
 * May this tweet, or this element with tweets in it, hold a product link? Decided by the text and label of each shortened
 * link. Only if one shows no domain, and the next link (which repeats the target of a small card's picture) shows none
 * either, is the whole text read: a tweet has some hundred nodes, and reading each costs.
 * @param links all that match `POSSIBLE_LINK` in it, if already queried
 * @returns false only when `readTweet` would find no links
 */
export function mayHoldProductLink(
  root: Element,
  links: ArrayLike<Element> = root.querySelectorAll(POSSIBLE_LINK),
): boolean {
  let unnamed = '';
  let isInDoubt = false;
  for (let i = 0; i < links.length; i++) {
    const link = links[i] as Element;
    const href = link.getAttribute('href') as string;
    if (!href.startsWith(SHORTENED)) return true;
    const text = link.textContent as string;
    const label = link.getAttribute('aria-label');
    if (MAY_BE_AMAZON.test(text) || (label !== null && MAY_BE_AMAZON.test(label))) return true;
    if (unnamed !== '' && unnamed !== href) isInDoubt = true;
    unnamed = NAMES_A_DOMAIN.test(text) || (label !== null && NAMES_A_DOMAIN.test(label)) ? '' : href;
  }
  return (isInDoubt || unnamed !== '') && MAY_BE_AMAZON.test(root.textContent as string);
}

/** Keeps the first of the links that lead to the same product. */
export function onePerProduct(links: Iterable<ProductLink | null>): ProductLink[] {
  const byProduct = new Map<string, ProductLink>();
  for (const link of links) {
    if (!link) continue;
    const key = identity(link);
    if (!byProduct.has(key)) byProduct.set(key, link);
  }
  return [...byProduct.values()];
}

function identity(link: ProductLink): string {
  if (link.kind === 'product') return `${link.marketplace} ${link.asin}`;
  // The code identifies a short link; what follows it is tracking.
  return link.href.replace(/^https?:\/\//i, '').replace(/\/?(?:[?#].*)?$/s, '');
}
