import { COLUMN, COLUMN_BUTTON, CONFIRM, ERROR_DETAIL, TWEET } from './selectors.ts';

/** What the page shows while a tweet is deleted, and in place of one that is gone (docs/facts/x.md 2.3). */

/** Does a click on this element confirm what was chosen in a tweet's menu, whatever the choice was? */
export function isMenuConfirm(clicked: Element): boolean {
  return clicked.closest(CONFIRM) !== null;
}

export function findTweets(page: Document): Element[] {
  return [...page.querySelectorAll(TWEET)];
}

/** The column holds X's note, no tweet, and no button outside its header: there is nothing to retry. */
export function isDeletedNote(page: Document): boolean {
  const column = page.querySelector(COLUMN);
  // Most of these pages show a tweet, and it is found at once.
  if (!column || column.querySelector(TWEET)) return false;
  return column.querySelector(ERROR_DETAIL) !== null && !column.querySelector(COLUMN_BUTTON);
}
