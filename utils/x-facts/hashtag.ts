import { findMarketplace } from '../amazon/marketplaces.ts';
import type { ProductLink } from '../amazon/product-link.ts';

/** What the reply says: #AmazonBasket for amazon.co.uk, #AmazonCart for every other store and for short links. */
export function hashtagFor(link: ProductLink): '#AmazonCart' | '#AmazonBasket' {
  return (link.kind !== 'short' && findMarketplace(link.marketplace)?.hashtag) || '#AmazonCart';
}

/**
 * A hashtag ends where no letter, mark, joiner, digit or underscore follows, and begins after no letter, digit or
 * underscore, as X draws it. Its sign may be full-width. In an address there is none (docs/facts/x.md 1.3).
 * Made at its first use (clean-text.ts).
 */
const tag = () => /(?<![\p{L}\p{N}_&/#＃])[#＃]amazon(cart|basket)(?![\p{L}\p{M}\p{N}_]|\u200c|\u200d)/iu;
/** It has Latin and Cyrillic letters, digits and signs, but neither brackets nor the signs of other scripts. */
const ADDRESS = /https?:\/\/[!#-'*-;=?-~\u00c0-\u024f\u0400-\u04ff\u2013]+/gi;

/** Which of the two hashtags a text holds, as a whole word, the first where it holds both; null for neither. */
export function findHashtag(text: string): '#AmazonCart' | '#AmazonBasket' | null {
  const [, word] = tag().exec(text.replace(ADDRESS, ' ')) ?? [];
  if (!word) return null;
  return /^b/i.test(word) ? '#AmazonBasket' : '#AmazonCart';
}
