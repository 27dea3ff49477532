import { isAmazonUrl, type ProductLink, readProductLink } from '../../amazon/product-link.ts';
import { isTco, linkKey, shownUrl } from '../tco.ts';
import { OUTBOUND_LINK } from '../tweet-links.ts';
import { queryOwn } from './entry.ts';

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
    const href = anchor.getAttribute('href') ?? '';
    if (OWN_HOST.test(href)) continue;
    const url = isTco(href) ? shownUrl(anchor.textContent ?? '') : href;
    const link = readProductLink(url);
    const key = linkKey(href);
    if ((link || isAmazonUrl(url)) && !found.get(key)) found.set(key, link);
  }
  return found;
}
