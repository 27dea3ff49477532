import { CELL, FOCAL_TWEET, HEADING } from './selectors.ts';

/** The rows of a conversation on a tweet's own page in X's first web client (docs/facts/x.md 1.1). */
export const responsiveWebConversation = {
  isFocal: (article: Element) => article.matches(FOCAL_TWEET),
  rowOf: (article: Element) => article.closest(CELL),
  listOf: (article: Element) => article.closest(CELL)?.parentElement ?? null,
  rowAbove: (row: Element) => row.previousElementSibling,
  heading: HEADING,
  hasPaddedRows: false,
};
