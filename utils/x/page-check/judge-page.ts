import type { PageVerdict } from '../../x-facts/page-verdict.ts';
import { readPermalink } from '../../x-facts/permalink.ts';
import { findButtonPlace } from '../page-dialect.ts';
import { readTweet } from '../tweet.ts';
import { tweetDialectOf } from '../tweet-dialect.ts';

/*
 * Says whether a page of X can be read. The rule, made so that no page without readable tweets of its own (an empty
 * timeline, a wall, an error, notifications, ads, placeholders) is taken for a page that X has changed:
 *
 *   A page is unreadable when at least three articles are drawn that each link to a tweet and have at least three
 *   controls, and none of them can be read, in two looks that are some seconds apart. One tweet that can be read and
 *   has its bar, and the page is in order.
 */

const FEWEST_TWEETS = 3;
/** A tweet's bar has at least reply, repost, like and share. A notification or a placeholder has fewer controls. */
const FEWEST_CONTROLS = 3;
const CONTROLS = 'button, [role="button"], a[href*="/compose/"], a[href*="/intent/"]';

/** The articles that look like tweets: outermost, drawn, and with a link of their own to a tweet. */
export function findTweetLike(page: Document, isDrawn = isVisible): Element[] {
  return [...page.querySelectorAll('article')].filter(
    (article) => !article.parentElement?.closest('article') && isDrawn(article) && linksToTweet(article),
  );
}

/**
 * Judges a page as it is now.
 * @param isDrawn tells whether an element is laid out; tests, which have no layout, give their own
 */
export function judgePage(page: Document, isDrawn = isVisible): PageVerdict {
  const tweets = findTweetLike(page, isDrawn);
  const readable = tweets.filter(readTweet);
  if (readable.some(hasBar)) return 'reads-well';
  if (tweets.length < FEWEST_TWEETS) return 'unclear';
  const controlled = tweets.filter((tweet) => tweet.querySelectorAll(CONTROLS).length >= FEWEST_CONTROLS);
  if (controlled.length < FEWEST_TWEETS) return 'bare';
  return readable.length > 0 ? 'no-bar' : 'unreadable';
}

/** The reply control also counts: before hydration the second client has a bar, but not yet a place for our button. */
function hasBar(article: Element): boolean {
  return findButtonPlace(article) !== null || tweetDialectOf(article).findReplyControl(article) !== null;
}

/** Links of photos and the like do not count: an ad has those, too. Nor does what stands in a quoted tweet. */
function linksToTweet(article: Element): boolean {
  return [...article.querySelectorAll('a[href]')].some(
    (link) => link.closest('article') === article && readPermalink(link.getAttribute('href')) !== null,
  );
}

function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}
