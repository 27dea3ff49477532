import { TWEET } from './selectors.ts';
import { articleOf, outerEntry } from './x-web/entry.ts';
import { ENTRY_ARTICLE } from './x-web/selectors.ts';

/** The article of a tweet, of either of X's web clients; what it quotes or nests may match, too. */
export const TWEET_ARTICLE = `${TWEET}, ${ENTRY_ARTICLE}`;

/** The article of the tweet that an element stands in, of whichever client; null outside tweets. */
export function tweetArticleOf(element: Element): Element | null {
  const article = element.closest(TWEET);
  if (article) return article;
  const entry = outerEntry(element);
  return entry && articleOf(entry);
}

/** Is this the article of a tweet of its own, and neither a quoted one nor the inner article of a repost? */
export function isTweetArticle(article: Element): boolean {
  return article.matches(TWEET) || (article.matches(ENTRY_ARTICLE) && tweetArticleOf(article) === article);
}
