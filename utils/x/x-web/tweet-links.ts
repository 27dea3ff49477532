import { isAmazonUrl, type ProductLink, readProductLink } from '../../amazon/product-link.ts';
import { isTco, linkKey, shownUrl } from '../tco.ts';
import { OUTBOUND_LINK, onePerProduct } from '../tweet-links.ts';
import { queryOwn } from './entry.ts';
import { ENTRY } from './selectors.ts';

/** X's own pages, which a tweet may link by their whole address. */
const OWN_HOST = /^https?:\/\/(?:[a-z\d-]+\.)*(?:x|twitter)\.com(?:[/?#:]|$)/i;

/**
 * The Amazon links of a tweet, by the key of `linkKey`, in its order; never those of a tweet that it
 * quotes. A link's address is the one that the author typed (docs/facts/x-web.md 3). No capture shows a card, so a link
 * outside the text is read like one in it, and words beside a link are never taken for a domain.
 * A value of null is an Amazon page that is not a product.
 */
export function collectLinks(article: Element): Map<string, ProductLink | null> {
  const found = new Map<string, ProductLink | null>();
  for (const anchor of queryOwn(article, OUTBOUND_LINK)) {
    const url = urlOf(anchor);
    const link = readProductLink(url);
    const key = linkKey(anchor.getAttribute('href') ?? '');
    if ((link || isAmazonUrl(url)) && !found.get(key)) found.set(key, link);
  }
  return found;
}

/**
 * The first product of `collectLinks`, which is all that a button needs; further links are usually not read.
 * @param anchors all of the tweet's links that may lead to a product, if already queried
 */
export function readFirstLink(
  article: Element,
  anchors: ArrayLike<Element> = article.querySelectorAll(OUTBOUND_LINK),
): ProductLink | undefined {
  const entry = article.closest(ENTRY);
  for (let i = 0; i < anchors.length; i++) {
    const anchor = anchors[i] as Element;
    if (anchor.closest(ENTRY) !== entry) continue;
    const url = urlOf(anchor);
    const link = readProductLink(url);
    if (link) return link;
    // Another link to the same place may say more about it.
    if (isAmazonUrl(url)) break;
  }
  return onePerProduct(collectLinks(article).values())[0];
}

/** Where a link leads, as far as the page shows it; empty for X's own pages. */
function urlOf(anchor: Element): string {
  const href = anchor.getAttribute('href') ?? '';
  if (OWN_HOST.test(href)) return '';
  return isTco(href) ? shownUrl(anchor.textContent ?? '') : href;
}
