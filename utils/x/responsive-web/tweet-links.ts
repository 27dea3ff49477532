import { isAmazonUrl, type ProductLink, readProductLink } from '../../amazon/product-link.ts';
import { MOST_LINKS } from '../../common/link-limit.ts';
import { isTco, linkKey, shownUrl } from '../tco.ts';
import { OUTBOUND_LINK, onePerProduct } from '../tweet-links.ts';
import { readCards } from './card.ts';
import { isOwn, TWEET_OR_QUOTE } from './quote.ts';
import { CARD_PART, LONG_FORM, NESTED_ARTICLE, TWEET_TEXT } from './selectors.ts';

const WRITTEN = `${TWEET_TEXT}, ${LONG_FORM}`;
const TEXT_OR_ARTICLE = `${WRITTEN}, ${NESTED_ARTICLE}`;
const CARD_OR_BLOCK = `${CARD_PART}, ${TWEET_OR_QUOTE}`;

/**
 * The Amazon links of a tweet: first those in its text, then its cards', never those of a tweet that it quotes.
 * A link that is in both text and card, or a product with two links, is listed once, in the form that says most
 * (product, short link, card). At most the first `MOST_LINKS`.
 */
export function readTweetLinks(article: Element): ProductLink[] {
  return onePerProduct(collectLinks(article).values()).slice(0, MOST_LINKS);
}

/**
 * The first link that `readTweetLinks` would find, which is all that a button needs. Usually the first Amazon link
 * names its product; then nothing else is read.
 * @param anchors all of the tweet's links that may lead to a product, if already queried
 */
export function readFirstLink(article: Element, anchors?: readonly Element[]): ProductLink | undefined {
  const all = anchors ?? [...article.querySelectorAll(OUTBOUND_LINK)];
  for (let i = 0; i < all.length; i++) {
    const anchor = all[i] as Element;
    if (!isWritten(anchor, article)) continue;
    const url = urlOf(anchor);
    const link = readProductLink(url);
    if (link?.kind === 'product') return link;
    // A card may say more about this link.
    if (link || isAmazonUrl(url)) break;
  }
  return readTweetLinks(article)[0];
}

/**
 * All of the tweet's own links that may lead to a product, by `linkKey`.
 * A value of null is an Amazon page that is not a product.
 */
export function collectLinks(article: Element): Map<string, ProductLink | null> {
  /** By t.co link, else by URL; null for an Amazon page in the text that is not a product. */
  const found = new Map<string, ProductLink | null>();
  const anchors = [...article.querySelectorAll(OUTBOUND_LINK)];
  for (const anchor of anchors) {
    if (!isWritten(anchor, article)) continue;
    const href = anchor.getAttribute('href') ?? '';
    const url = urlOf(anchor);
    const link = readProductLink(url);
    if (link || isAmazonUrl(url)) keepBetter(found, linkKey(href), link);
  }
  if (anchors.some((anchor) => anchor.closest(CARD_PART)))
    for (const card of readCards(article)) keepBetter(found, linkKey(card.href), card);
  return found;
}

/** The target of a link in a tweet's text, as far as the page shows it. */
function urlOf(anchor: Element): string {
  const href = anchor.getAttribute('href') ?? '';
  return isTco(href) ? shownUrl(shownText(anchor)) : href;
}

/** Is this link in what the author wrote? Not in profile links, community notes or other parts of the tweet. */
function isWritten(anchor: Element, article: Element): boolean {
  // The usual case: no card, and no block that may be a quote, between the link and its tweet.
  if (anchor.closest(CARD_OR_BLOCK) === article) return anchor.closest(TEXT_OR_ARTICLE) !== article;
  const text = anchor.closest(WRITTEN);
  // A long-form article shows other tweets in its body, with links of their own.
  return !!text && article.contains(text) && !anchor.closest(CARD_PART) && isOwn(anchor, article);
}

/** A link's text as it is seen: line breaks and indentation between its parts, as in saved pages, do not count. */
function shownText(anchor: Element): string {
  const text = anchor.textContent ?? '';
  if (!/\s/.test(text)) return text;
  const nodes = anchor.ownerDocument.createTreeWalker(anchor, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (nodes.nextNode()) parts.push((nodes.currentNode.nodeValue ?? '').trim());
  return parts.join('');
}

const RICHNESS = { product: 2, short: 1, card: 0 } as const;

function keepBetter(found: Map<string, ProductLink | null>, key: string, link: ProductLink | null): void {
  const kept = found.get(key);
  if (kept === undefined || (kept && link && RICHNESS[link.kind] > RICHNESS[kept.kind])) found.set(key, link);
}
