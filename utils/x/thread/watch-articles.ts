import { isTweetArticle, TWEET_ARTICLE, tweetArticleOf } from '../page-dialect.ts';
import { MAYBE_CART_HASHTAG } from './cart-hashtag.ts';

/**
 * Watches a page for tweets that X inserts, and for hashtags that it inserts into a tweet, such as those behind "Show
 * more". It looks at what was inserted and at nothing else.
 * @param onArticles called after each batch of changes in which there were some, with those tweets in order
 * @returns a function that ends this
 */
export function watchArticles(
  root: Document | Element,
  onArticles: (articles: ReadonlySet<Element>) => void,
): () => void {
  const found = new Set<Element>();
  const collect = (article: Element) => {
    if (isTweetArticle(article)) found.add(article);
  };
  const collectIn = (node: Element) => {
    const articles = node.querySelectorAll(TWEET_ARTICLE);
    for (const article of articles) collect(article);
    if (articles.length > 0) return;
    if (node.matches(TWEET_ARTICLE)) return collect(node);
    if (!node.matches(MAYBE_CART_HASHTAG) && !node.querySelector(MAYBE_CART_HASHTAG)) return;
    const article = tweetArticleOf(node);
    if (article) collect(article);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) collectIn(node);
    if (found.size === 0) return;
    onArticles(found);
    found.clear();
    // Changes since then are our own.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}
