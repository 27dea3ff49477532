import type { ProductLink } from '../amazon/product-link.ts';
import type { ProductNames } from '../requests/events.ts';
import { readCardOf } from './responsive-web/card-title.ts';
import { linkKey } from './tco.ts';
import { tweetDialectOf } from './tweet-dialect.ts';
import { readLineOf } from './tweet-line.ts';
import { onePerProduct } from './tweet-links.ts';
import { copyPicture } from './tweet-picture.ts';

/*
 * Only the sheet's script reads this, at a click. It is kept out of the dialects, which the content script on every
 * page of X carries; no capture of the second client shows a card (docs/facts/x-web.md 3), so its tweets have none
 * here.
 */

/** What X's page shows together with a link. */
export interface LinkContext {
  named: ProductNames;
  /** A small copy of the picture; null when none is loaded. */
  picture: HTMLCanvasElement | null;
}

/**
 * Reads what a tweet says of a product: the title and the picture of the link's card, or the line that the link stands
 * in and the tweet's own picture. A picture that is not on the link's card counts only in a tweet about one product.
 * @param link one of the tweet's own links
 */
export function readLinkContext(article: Element, link: ProductLink): LinkContext {
  const dialect = tweetDialectOf(article);
  const links = dialect.collectLinks(article);
  const keys = new Set([...links].flatMap(([key, one]) => (isSame(one, link) ? [key] : [])));
  // X has put another tweet here meanwhile.
  if (keys.size === 0) return { named: {}, picture: null };
  const isOf = (anchor: Element) => keys.has(linkKey(anchor.getAttribute('href') ?? ''));
  const card = readCardOf(article, isOf);
  const line = readLineOf(dialect.findText(article), isOf);
  const isOnly = onePerProduct(links.values()).length === 1;
  const pictures = dialect
    .findPictures(article)
    .filter((picture) => isOnly || card?.element.contains(picture));
  const named = { ...(card?.title && { card: card.title }), ...(line && { line }) };
  return { named, picture: copyPicture(pictures) };
}

function isSame(one: ProductLink | null, other: ProductLink): boolean {
  return one !== null && onePerProduct([one, other]).length === 1;
}
