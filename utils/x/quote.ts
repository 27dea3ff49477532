import { NESTED_ARTICLE, QUOTE_CANDIDATE, USER_NAME } from './selectors.ts';

const QUOTED = `${USER_NAME}, ${NESTED_ARTICLE}`;

/**
 * Does this element belong to the tweet itself, not to a tweet that it quotes? A quote is a clickable
 * block with a user name in it, or, where the quoted tweet is unavailable, an article of its own
 * (facts/x.md 1.5).
 * @param element something within the article
 */
export function isOwn(element: Element, article: Element): boolean {
  for (let at: Element | null = element; at !== article; at = at.parentElement) {
    if (!at || at.matches(NESTED_ARTICLE)) return false;
    if (at.matches(QUOTE_CANDIDATE) && at.querySelector(QUOTED)) return false;
  }
  return true;
}

/** The tweet's own elements that match, in the order of the page. */
export function queryOwn(article: Element, selector: string): Element[] {
  return [...article.querySelectorAll(selector)].filter((element) => isOwn(element, article));
}
