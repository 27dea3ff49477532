import { NESTED_ARTICLE, QUOTE_CANDIDATE, USER_NAME } from './selectors.ts';

const QUOTED = `${USER_NAME}, ${NESTED_ARTICLE}`;
/** Matches tweets, and blocks that may be a quote: the nearest one outwards decides what an element belongs to. */
export const TWEET_OR_QUOTE = `${NESTED_ARTICLE}, ${QUOTE_CANDIDATE}`;

/**
 * Does this element belong to the tweet itself, not to a tweet that it quotes? A quote is a clickable
 * block with a user name in it, or, where the quoted tweet is unavailable, an article of its own
 * (docs/facts/x.md 1.5).
 * @param element something within the article
 */
export function isOwn(element: Element, article: Element): boolean {
  // From one such block to the next: walking up one element at a time would touch all in between.
  for (
    let at = element.closest(TWEET_OR_QUOTE);
    at !== article;
    at = at.parentElement?.closest(TWEET_OR_QUOTE) ?? null
  )
    if (!at || at.matches(NESTED_ARTICLE) || at.querySelector(QUOTED)) return false;
  return true;
}

/** The tweet's own elements that match, in the order of the page. */
export function queryOwn(article: Element, selector: string): Element[] {
  return [...article.querySelectorAll(selector)].filter((element) => isOwn(element, article));
}
