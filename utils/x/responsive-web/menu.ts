import { CARET, TWEET } from './selectors.ts';

/** The tweet whose menu a click on this element opens; null when the element is not in a menu's button. */
export function findMenuTweet(clicked: Element): Element | null {
  return clicked.closest(CARET)?.closest(TWEET) ?? null;
}
