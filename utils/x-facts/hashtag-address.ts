import { X_HOST } from './permalink.ts';

/**
 * The page of one of the two hashtags, which a hashtag in a tweet's text links in whatever case it was written. A
 * client may link a search for it instead (docs/facts/x.md 1.3, x-web.md 3).
 */
const CART_HASHTAG = new RegExp(
  `^${X_HOST}/(?:hashtag/|search\\?(?:[^#]*&)?q=%23)amazon(?:cart|basket)(?:[/?#&]|$)`,
  'i',
);

/** Is this the address that #AmazonCart or #AmazonBasket in a tweet's text leads to? */
export function isCartHashtagAddress(href: string): boolean {
  return CART_HASHTAG.test(href);
}
