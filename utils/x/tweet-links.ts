import { isAmazonUrl, type ProductLink, readProductLink } from '../amazon/product-link.ts';
import { MOST_LINKS } from '../common/link-limit.ts';
import { readCards } from './card.ts';
import { isOwn, MAY_PART } from './quote.ts';
import { CARD_PART, LONG_FORM, NESTED_ARTICLE, OUTBOUND_LINK, TWEET_TEXT } from './selectors.ts';
import { isTco, linkKey, shownUrl } from './tco.ts';

const WRITTEN = `${TWEET_TEXT}, ${LONG_FORM}`;
const TEXT_OR_ARTICLE = `${WRITTEN}, ${NESTED_ARTICLE}`;
const CARD_OR_PARTED = `${CARD_PART}, ${MAY_PART}`;

/** Every Amazon host has one of these in it; some others have too, which costs them a closer look. */
const MAY_BE_AMAZON = /amazon|amzn|a\.co/i;

/** Something like a domain: with it X says where a link leads. */
const NAMES_A_DOMAIN = /[a-z\d]\.[a-z]{2}/i;

/**
 * Is a closer look at a tweet, or at what holds tweets, worth it? Told by what each link says of itself: its text,
 * its label, its address. Only where a link does not say where it leads, nor does the next one, to the same place
 * (that follows a small card's picture), all that is said here is read: a tweet has a hundred nodes, and each costs.
 * @param links all links out of X in it, for one who has them already
 * @returns false only when `readTweet` would find no links
 */
export function mayHoldProductLink(
  root: Element,
  links: ArrayLike<Element> = root.querySelectorAll(OUTBOUND_LINK),
): boolean {
  let untold = '';
  let isInDoubt = false;
  for (let i = 0; i < links.length; i++) {
    const link = links[i] as Element;
    const text = link.textContent as string;
    const label = link.getAttribute('aria-label');
    const href = link.getAttribute('href') as string;
    if (MAY_BE_AMAZON.test(text) || MAY_BE_AMAZON.test(href)) return true;
    if (label !== null && MAY_BE_AMAZON.test(label)) return true;
    if (untold !== '' && untold !== href) isInDoubt = true;
    untold = NAMES_A_DOMAIN.test(text) || (label !== null && NAMES_A_DOMAIN.test(label)) ? '' : href;
  }
  return (isInDoubt || untold !== '') && MAY_BE_AMAZON.test(root.textContent as string);
}

/**
 * The Amazon links of a tweet: those in its text, then its cards; never those of a tweet that it quotes.
 * A link that stands in text and card, and a product that two links name, is there once, by the reading
 * that tells most (product, short link, card). At most `MOST_LINKS`, the first ones.
 */
export function readTweetLinks(article: Element): ProductLink[] {
  return onePerProduct(collectLinks(article).values()).slice(0, MOST_LINKS);
}

/**
 * The first of what `readTweetLinks` would find, which is all that a button needs. Most often the first link to
 * Amazon names its product; then nothing else is read.
 * @param anchors all of the tweet's links out of X, for one who has them already
 */
export function readFirstLink(article: Element, anchors?: readonly Element[]): ProductLink | undefined {
  const all = anchors ?? [...article.querySelectorAll(OUTBOUND_LINK)];
  for (let i = 0; i < all.length; i++) {
    const anchor = all[i] as Element;
    if (!isWritten(anchor, article)) continue;
    const url = urlOf(anchor);
    const link = readProductLink(url);
    if (link?.kind === 'product') return link;
    // Of this one a card may tell more.
    if (link || isAmazonUrl(url)) break;
  }
  return readTweetLinks(article)[0];
}

/** The product link behind one of the tweet's own links, as the browser knows its address; else null. */
export function readLinkBehind(article: Element, href: string): ProductLink | null {
  return collectLinks(article).get(linkKey(href)) ?? null;
}

function collectLinks(article: Element): Map<string, ProductLink | null> {
  /** By t.co link or, where there is none, by URL; null: the text names an Amazon page that is no product. */
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

/** Where a link in a tweet's text leads, as far as the page tells. */
function urlOf(anchor: Element): string {
  const href = anchor.getAttribute('href') ?? '';
  return isTco(href) ? shownUrl(shownText(anchor)) : href;
}

/** Only what the author wrote: no profile links, notes of readers, or other furniture. */
function isWritten(anchor: Element, article: Element): boolean {
  // Nothing of a card, and nothing that may be a quote, between the link and its tweet: so it is most often.
  if (anchor.closest(CARD_OR_PARTED) === article) return anchor.closest(TEXT_OR_ARTICLE) !== article;
  const text = anchor.closest(WRITTEN);
  // A long-form article shows other tweets in its body, with links of their own.
  return !!text && article.contains(text) && !anchor.closest(CARD_PART) && isOwn(anchor, article);
}

/** A link's text as it is seen: what a saved page breaks and indents between its parts does not count. */
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

/** Of links that name the same product, the first. */
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
  // A short link's code is all of it; what follows is tracking.
  return link.href.replace(/^https?:\/\//i, '').replace(/\/?(?:[?#].*)?$/s, '');
}
