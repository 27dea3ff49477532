import { TWEET_ARTICLE_OF_FIRST } from '../page-dialect.ts';
import { responsiveWebConversation } from '../responsive-web/conversation.ts';
import { xWebConversation } from '../x-web/conversation.ts';

/** The rows of a conversation on a tweet's own page, in either of X's web clients. */
interface ThreadDialect {
  /** Is this the tweet that the page is about? */
  isFocal(article: Element): boolean;
  /** The row of a tweet; null when it stands in none. */
  rowOf(article: Element): Element | null;
  /** The list of rows that a tweet stands in; null when it stands in none. */
  listOf(article: Element): Element | null;
  /** What X shows right above a row, or above such an element; null at the start of the conversation. */
  rowAbove(row: Element): Element | null;
  /** Matches headings between rows: what X shows below one is not part of the conversation. */
  heading: string;
  /** Do rows have a margin around their tweet, so that what is put below the tweet needs none? */
  hasPaddedRows: boolean;
}

/** The dialect of an article. */
export function threadDialectOf(article: Element): ThreadDialect {
  return article.matches(TWEET_ARTICLE_OF_FIRST) ? responsiveWebConversation : xWebConversation;
}
