import { isCartHashtagAddress } from '../../x-facts/hashtag-address.ts';
import { tweetDialectOf } from '../tweet-dialect.ts';

/** Links that may be one of the two hashtags. */
export const MAYBE_CART_HASHTAG = 'a[href*="amazon" i]';

/**
 * Does the tweet's own text have #AmazonCart or #AmazonBasket? Read from where X's link leads, not from words: in a
 * quoted tweet's text nothing is linked, and a display name is not part of the text.
 */
export function hasCartHashtag(article: Element): boolean {
  // The one query that most tweets cost.
  if (!article.querySelector(MAYBE_CART_HASHTAG)) return false;
  const { queryOwn, findText } = tweetDialectOf(article);
  const text = findText(article);
  return queryOwn(article, MAYBE_CART_HASHTAG).some(
    (link) => text?.contains(link) && isCartHashtagAddress(link.getAttribute('href') ?? ''),
  );
}
