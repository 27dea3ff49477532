import { entryOf } from './entry.ts';
import { CONVERSATION_END, FOCAL_ENTRY, HEADING } from './selectors.ts';

/** The entries of a conversation on a tweet's own page in X's second web client (docs/facts/x-web.md 3, 9). */
export const xWebConversation = {
  isFocal: (article: Element) => entryOf(article)?.matches(FOCAL_ENTRY) === true,
  rowOf: entryOf,
  listOf: (article: Element) => article.closest(CONVERSATION_END),
  rowAbove,
  heading: HEADING,
  hasPaddedRows: true,
};

/** What stands right above on the page, within the same list: a reply's entry can lie deeper in it than the tweet's. */
function rowAbove(row: Element): Element | null {
  let at: Element | null = row;
  while (at && !at.previousElementSibling) {
    at = at.parentElement;
    if (at?.matches(CONVERSATION_END)) return null;
  }
  return at?.previousElementSibling ?? null;
}
