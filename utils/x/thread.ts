import { readMention } from '../x-facts/handle.ts';
import { isOwn } from './quote.ts';
import { CELL, FOCAL_TWEET, HEADING, TWEET, TWEET_AVATAR, TWEET_TEXT, USER_NAME } from './selectors.ts';

/**
 * The tweet that a reply answers, where its place in a conversation proves it: the one that X joins to it
 * from above (a conversation, a profile's Replies), or, for a row of its own on a tweet's page, the tweet
 * that the page is about. Null in every doubt, and where X shows the reply alone.
 */
export function findAnswered(article: Element): Element | null {
  const cell = article.closest(CELL);
  const above = cell?.previousElementSibling;
  if (!cell || !above) return null;
  const before = above.querySelector(TWEET);
  const joint = before ? jointBelow(above, before) : 'apart';
  if (joint === 'unclear') return null;
  if (before && joint === 'joined') return before;
  // Not a tweet, and not the empty row that parts conversations: "show more replies" hides what is between.
  if (!before && above.textContent?.trim()) return null;
  const focal = cell.parentElement?.querySelector(FOCAL_TWEET) ?? null;
  return focal && focal !== article && isBelow(above, focal) ? focal : null;
}

/**
 * Does the conversation go on below this row? X then draws a line under the author's picture, and no edge
 * under the row. When one says so and the other does not, X's pages have changed: nothing can be told.
 */
function jointBelow(row: Element, tweet: Element): 'joined' | 'apart' | 'unclear' {
  const avatar = [...tweet.querySelectorAll(TWEET_AVATAR)].find((picture) => isOwn(picture, tweet));
  const frame = row.firstElementChild;
  if (!avatar || !frame) return 'unclear';
  const hasLine = avatar.nextElementSibling !== null;
  const hasEdge = Number.parseFloat(getComputedStyle(frame).borderBottomWidth || '0') > 0;
  if (hasLine === hasEdge) return 'unclear';
  return hasLine ? 'joined' : 'apart';
}

/** Is the focal tweet above this row, with no heading in between? Below one, X shows what is no reply at all. */
function isBelow(row: Element, focal: Element): boolean {
  for (let at: Element | null = row; at; at = at.previousElementSibling) {
    if (at.contains(focal)) return true;
    if (at.querySelector(HEADING)) return false;
  }
  return false;
}

/** The handles in a tweet's "Replying to" line, lower case; empty where X leaves the line out. */
export function readReplyingTo(article: Element): string[] {
  return [...article.querySelectorAll('a[href^="/"]')].flatMap((link) => {
    const handle = readMention(link.textContent);
    const counts = handle && isOwn(link, article) && !link.closest(`${TWEET_TEXT}, ${USER_NAME}`);
    return counts ? [handle.toLowerCase()] : [];
  });
}
