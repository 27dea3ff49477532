import { findMarketplace } from '../amazon/marketplaces.ts';
import type { ProductLink } from '../amazon/product-link.ts';

/** What the reply says: #AmazonBasket for amazon.co.uk, #AmazonCart for every other store and for short links. */
export function hashtagFor(link: ProductLink): '#AmazonCart' | '#AmazonBasket' {
  return (link.kind !== 'short' && findMarketplace(link.marketplace)?.hashtag) || '#AmazonCart';
}
