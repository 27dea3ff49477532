import { cleanText } from '../../common/clean-text.ts';
import { OUTBOUND_LINK } from '../tweet-links.ts';
import { queryOwn } from './quote.ts';
import { CARD_PART, CARD_SMALL_DETAIL } from './selectors.ts';

/** A domain, as cards show it before their title. */
const DOMAIN = /^[\w.-]+\.[a-z]{2,}$/i;

/** A card, and what it calls the page that it links to; empty when it does not say. */
interface TitledCard {
  element: Element;
  title: string;
}

/**
 * The tweet's own card with this link (docs/facts/x.md 1.4); of several the one with a title.
 * @param isOf whether a link is the one that is asked for
 * @returns null when no card has the link
 */
export function readCardOf(article: Element, isOf: (anchor: Element) => boolean): TitledCard | null {
  const cards = queryOwn(article, CARD_PART)
    // Parts are nested: the outermost is the card.
    .filter((part) => !part.parentElement?.closest(CARD_PART))
    .flatMap((element) => {
      const anchors = [...element.querySelectorAll(OUTBOUND_LINK)].filter(isOf);
      return anchors.length > 0 ? [{ element, title: readTitle(element, anchors) }] : [];
    });
  return cards.find(({ title }) => title !== '') ?? cards[0] ?? null;
}

/** Small card: the line after the domain. Large card: what follows the domain in the link's label. */
function readTitle(card: Element, anchors: readonly Element[]): string {
  const detail = card.matches(CARD_SMALL_DETAIL) ? card : card.querySelector(CARD_SMALL_DETAIL);
  const lines = [...(detail?.querySelectorAll('div[dir="auto"]') ?? [])].map((line) =>
    cleanText(line.textContent ?? ''),
  );
  if (detail) return DOMAIN.test(lines[0] ?? '') ? (lines[1] ?? '') : '';
  for (const anchor of anchors) {
    const [domain = '', ...title] = cleanText(anchor.getAttribute('aria-label') ?? '').split(' ');
    if (DOMAIN.test(domain) && title.length > 0) return title.join(' ');
  }
  return '';
}
