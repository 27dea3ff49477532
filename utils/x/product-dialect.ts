import type { ProductLink } from '../amazon/product-link.ts';
import { TWEET_ARTICLE_OF_FIRST } from './page-dialect.ts';
import { readProduct as readProductOfFirst } from './responsive-web/tweet.ts';
import { readProduct as readProductOfSecond } from './x-web/tweet.ts';

/**
 * All that a button needs of a tweet, of either of X's web clients: its id and its first product. Apart from
 * page-dialect.ts, because most pages show no product, and need none of what reads one.
 * @param anchors all its links that may lead to a product, if already queried
 * @returns null when `readTweet` would find no tweet or no link
 */
export function readProduct(
  article: Element,
  anchors?: readonly Element[],
): { id: string; link: ProductLink } | null {
  const read = article.matches(TWEET_ARTICLE_OF_FIRST) ? readProductOfFirst : readProductOfSecond;
  return read(article, anchors);
}
