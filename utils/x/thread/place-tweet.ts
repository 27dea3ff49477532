import { isTweetArticle, TWEET_ARTICLE } from '../page-dialect.ts';
import { threadDialectOf } from './thread-dialect.ts';

/** A tweet of the conversation below the page's own tweet, or another one: above it, or recommended below. */
export type Place = 'reply' | 'other';

/** How many rows above a tweet are searched for one whose place is known: ads and separators stand in between. */
const MOST_ROWS = 10;

/**
 * Tells replies from other tweets on a tweet's own page by their place: a reply stands below the page's tweet, or below
 * another reply, with no heading in between. X unmounts rows that leave the view, so the page's tweet may be gone by
 * then: each tweet takes over the place of the one above it. A tweet whose place cannot be told is not counted as a
 * reply. Neither is one below rows that the reader has jumped over, until those rows are shown: a heading may stand
 * among them.
 * @returns a function for one tweet; null where its place is not known yet, because X has not drawn the rows above it
 */
export function createPlacement(): (article: Element, id: string, focal: Element | null) => Place | null {
  const ofId = new Map<string, Place>();
  /** Of articles, and of their rows; null: not known yet. */
  const ofElement = new WeakMap<Element, Place | null>();

  function find(article: Element, row: Element | null, focal: Element | null): Place | null {
    const { rowAbove, heading } = threadDialectOf(article);
    let above = row && rowAbove(row);
    for (let i = 0; above && i < MOST_ROWS; above = rowAbove(above), i++) {
      if (focal && above.contains(focal)) return 'reply';
      // Past a tweet without a place, such as an ad, the one above it decides.
      const known = ofElement.has(above) ? ofElement.get(above) : ofElement.get(lastTweetIn(above) ?? above);
      if (known !== undefined) return known;
      if (hasHeading(above, heading)) return 'other';
    }
    const isAbove = focal && article.compareDocumentPosition(focal) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isAbove ? 'other' : null;
  }

  return (article, id, focal) => {
    const row = threadDialectOf(article).rowOf(article);
    const place = ofId.get(id) ?? find(article, row, focal);
    if (place) ofId.set(id, place);
    ofElement.set(article, place);
    if (row) ofElement.set(row, place);
    return place;
  };
}

function hasHeading(row: Element, heading: string): boolean {
  for (const found of row.querySelectorAll(heading)) if (!found.closest('article')) return true;
  return row.matches(heading);
}

/** The last tweet of its own in a row; undefined when it has none. */
export function lastTweetIn(row: Element): Element | undefined {
  const articles = row.querySelectorAll(TWEET_ARTICLE);
  for (let i = articles.length - 1; i >= 0; i--)
    if (isTweetArticle(articles[i] as Element)) return articles[i];
  return undefined;
}
