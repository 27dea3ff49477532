import { readMention } from '../../x-facts/handle.ts';
import { isOwn } from './quote.ts';
import { CELL, FOCAL_TWEET, HEADING, TWEET, TWEET_AVATAR, TWEET_TEXT, USER_NAME } from './selectors.ts';
import { readTweet } from './tweet.ts';

/**
 * The tweet that a reply answers, if the reply's place in a conversation proves it: the tweet above it that X connects
 * to it by a line (in a conversation, or a profile's Replies), or, for an unconnected row on a tweet's page, the tweet
 * that the page is about. Null in every doubt, and when X shows the reply alone.
 */
export function findAnsweredArticle(article: Element): Element | null {
  const cell = article.closest(CELL);
  const above = cell?.previousElementSibling;
  if (!cell || !above) return null;
  const before = above.querySelector(TWEET);
  const connection = before ? connectionBelow(above, before) : 'none';
  if (connection === 'unclear') return null;
  if (before && connection === 'line') return before;
  // Neither a tweet nor the empty row between conversations: "show more replies" hides what is in between.
  if (!before && above.textContent?.trim()) return null;
  const focal = cell.parentElement?.querySelector(FOCAL_TWEET) ?? null;
  return focal && focal !== article && isBelow(above, focal) ? focal : null;
}

/**
 * Does the conversation continue below this row? X then draws a line under the author's picture, and no border under
 * the row. If the two disagree, X's pages have changed and nothing is known.
 */
function connectionBelow(row: Element, tweet: Element): 'line' | 'none' | 'unclear' {
  const avatar = [...tweet.querySelectorAll(TWEET_AVATAR)].find((picture) => isOwn(picture, tweet));
  const frame = row.firstElementChild;
  if (!avatar || !frame) return 'unclear';
  const hasLine = avatar.nextElementSibling !== null;
  const hasBorder = Number.parseFloat(getComputedStyle(frame).borderBottomWidth || '0') > 0;
  if (hasLine === hasBorder) return 'unclear';
  return hasLine ? 'line' : 'none';
}

/** Is the focal tweet above this row, with no heading in between? What X shows below a heading is not a reply. */
function isBelow(row: Element, focal: Element): boolean {
  for (let current: Element | null = row; current; current = current.previousElementSibling) {
    if (current.contains(focal)) return true;
    if (current.querySelector(HEADING)) return false;
  }
  return false;
}

/** Is `article` in the row right above the reply's? */
export function mayDecideAnswered(article: Element, reply: Element): boolean {
  const below = article.closest(CELL)?.nextElementSibling;
  return below != null && reply.closest(CELL) === below;
}

/**
 * The tweets that one may answer by its place on a tweet's page: the one in the row right above (an
 * empty row separates conversations) and the page's focal tweet. Elsewhere place says nothing: none.
 */
export function readIdsAbove(article: Element): string[] {
  const focal = article.ownerDocument.querySelector(FOCAL_TWEET);
  if (!focal) return [];
  const row = article.closest(CELL)?.previousElementSibling?.querySelector(TWEET);
  const ids = [row, focal].map((other) => (other && other !== article ? readTweet(other)?.id : undefined));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** The handles in a tweet's "Replying to" line, lower case; empty where X leaves the line out. */
export function readReplyingTo(article: Element): string[] {
  return [...article.querySelectorAll('a[href^="/"]')].flatMap((link) => {
    const handle = readMention(link.textContent);
    const counts = handle && isOwn(link, article) && !link.closest(`${TWEET_TEXT}, ${USER_NAME}`);
    return counts ? [handle.toLowerCase()] : [];
  });
}
