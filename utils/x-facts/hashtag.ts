import { findMarketplace } from '../amazon/marketplaces.ts';
import type { ProductLink } from '../amazon/product-link.ts';

/** What the reply says: #AmazonBasket for amazon.co.uk, #AmazonCart for every other store and for short links. */
export function hashtagFor(link: ProductLink): '#AmazonCart' | '#AmazonBasket' {
  return (link.kind !== 'short' && findMarketplace(link.marketplace)?.hashtag) || '#AmazonCart';
}

/** A hashtag ends where no letter, digit or underscore follows, and begins after none, as X draws it. */
const TAG = /(?<![\p{L}\p{N}_&/#])#amazon(cart|basket)(?![\p{L}\p{N}_])/iu;

/** Which of the two hashtags a text holds, as a whole word, the first where it holds both; null for neither. */
export function findHashtag(text: string): '#AmazonCart' | '#AmazonBasket' | null {
  const [, word] = TAG.exec(text) ?? [];
  if (!word) return null;
  return word.toLowerCase() === 'basket' ? '#AmazonBasket' : '#AmazonCart';
}
