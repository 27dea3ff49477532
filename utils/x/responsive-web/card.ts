import { isAmazonUrl, type ProductLink, readCardDomain, readProductLink } from '../../amazon/product-link.ts';
import { isTco, linkKey } from '../tco.ts';
import { OUTBOUND_LINK } from '../tweet-links.ts';
import { queryOwn } from './quote.ts';
import { CARD, CARD_PART, CARD_SMALL_DETAIL } from './selectors.ts';

/** Marks for the direction of text, in which X wraps domains in right-to-left languages. */
const BIDI_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
/**
 * A domain at the start of a word. Letters of a script without spaces may follow directly ("amazon.co.jpから"), but not
 * Latin ones: they could be part of the domain. Made at its first use, for making it takes a fifth of a millisecond, and
 * few cards are read by it.
 */
const domainWord = () => /^([A-Za-z0-9.-]+\.[A-Za-z]{2,})(?:(?!\p{Script=Latin})[\p{L}\p{M}])*$/u;

/** The product links of the tweet's own cards, at most one a card (docs/facts/x.md 1.4). */
export function readCards(article: Element): ProductLink[] {
  const links: ProductLink[] = [];
  for (const part of queryOwn(article, CARD_PART)) {
    // Parts are nested: the outermost is the card.
    if (part.parentElement?.closest(CARD_PART)) continue;
    const link = readCard(part);
    if (link) links.push(link);
  }
  return links;
}

function readCard(card: Element): ProductLink | null {
  const anchors = [...card.querySelectorAll(OUTBOUND_LINK)];
  for (const anchor of anchors) {
    const href = anchor.getAttribute('href') ?? '';
    if (!isTco(href)) {
      // An ad's card links its target directly, which says more than the domain shown beside it.
      const link = readProductLink(href);
      if (link || isAmazonUrl(href)) return link;
      continue;
    }
    const domain = shownDomain(card, anchor, href);
    if (domain) return readCardDomain(domain, href);
  }
  return null;
}

/** A small card shows its domain in its detail; a large one in its label, else in the line below. */
function shownDomain(card: Element, anchor: Element, href: string): string | null {
  const detail = card.matches(CARD_SMALL_DETAIL) ? card : card.querySelector(CARD_SMALL_DETAIL);
  return detail ? detailDomain(detail) : (labelDomain(anchor) ?? lineDomain(card, href));
}

/** Large card: the label begins with the domain, in all languages. */
function labelDomain(anchor: Element): string | null {
  const first = words(anchor.getAttribute('aria-label'))[0];
  return first?.includes('.') ? first : null;
}

/** Small card: the domain is the whole first line. In other cards that line may be a title. */
function detailDomain(detail: Element): string | null {
  const line = words(detail.querySelector('div[dir="auto"]')?.textContent);
  return line.length === 1 ? (line[0] ?? null) : null;
}

/** "From amazon.de" under a large card, in the reader's language; the same link as the card's. */
function lineDomain(card: Element, href: string): string | null {
  for (const part of [card, ...card.querySelectorAll(CARD)]) {
    const next = part.nextElementSibling;
    const line = next?.matches(OUTBOUND_LINK) ? next : next?.querySelector(OUTBOUND_LINK);
    if (!line || linkKey(line.getAttribute('href') ?? '') !== linkKey(href)) continue;
    const domains = words(line.textContent).flatMap((word) => domainWord().exec(word)?.[1] ?? []);
    return domains.at(-1) ?? null;
  }
  return null;
}

function words(text: string | null | undefined): string[] {
  return (text ?? '').replace(BIDI_MARKS, ' ').split(/\s+/).filter(Boolean);
}
