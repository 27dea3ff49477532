import type { Ended } from '../orphan.ts';
import { CLIENT_MADE, ENTRY_ARTICLE } from './selectors.ts';

/**
 * X's second client sends its first tweets rendered by the server, and React hydrates them later: the page, and each
 * Suspense boundary in it at a time of its own. A node that is inserted into a boundary before that makes React throw
 * the whole boundary away, so nothing of ours may be inserted earlier (docs/facts/x-web.md 9). A tweet that React has
 * made in the browser needs no hydration. For one that the server sent, a content script can see two signs: an id that
 * React adds to it afterwards, as an attribute, without a new node; and a tweet that React has made in the same boundary.
 */

/** How often to look for these signs, in ms. */
const CHECK_EVERY_MS = 250;
/**
 * How long after the page's load to wait for a sign, in ms, while no tweet has such an id (on phones none ever has),
 * and while others have. A late button is better than a broken page.
 */
const GIVE_UP_MS = { noSigns: 10_000, someSigns: 60_000 };

/** Tweets from the server that are not known to be hydrated; null until the server has sent all. */
let dehydrated: Set<Element> | null = null;

/** Is it safe to insert a node of ours into this tweet? */
export function isHydrated(article: Element): boolean {
  return dehydrated?.has(article) === false || hasSign(article);
}

const hasSign = (root: ParentNode) => root.querySelector(CLIENT_MADE) !== null;

/**
 * The part of the page around a tweet that React certainly hydrates in one piece: where a boundary begins and ends, it
 * leaves comments among the nodes (docs/facts/x-web.md 9). So a tweet that React has made there shows that it has taken
 * over the others; and if another extension has put one there, React throws the boundary away without us.
 * @returns the outermost ancestor, below the page's body, up to which no comment stands beside the tweet; null when one
 *   stands right beside it
 */
function findOwnPart(article: Element): Element | null {
  let part: Element | null = null;
  for (let at = article.parentElement; at && at !== document.body; at = at.parentElement) {
    for (const node of at.childNodes) if (node.nodeType === Node.COMMENT_NODE) return part;
    part = at;
  }
  return part;
}

/**
 * Follows the hydration of the second client's tweets; on a page of the first it ends at once.
 * @param onHydrated called whenever more tweets are hydrated
 */
export function watchHydration(onHydrated: () => void, ended: Ended): void {
  let loadedAt = Number.POSITIVE_INFINITY;
  let fromServer = new Set<Element>();

  const hasGivenUp = () => {
    const waited = performance.now() - loadedAt;
    return waited > GIVE_UP_MS.someSigns || (waited > GIVE_UP_MS.noSigns && !hasSign(document));
  };

  const check = (tweets: Set<Element>) => {
    if (ended.aborted) return;
    const before = tweets.size;
    const isOver = hasGivenUp();
    const made = [...document.querySelectorAll(ENTRY_ARTICLE)].filter((article) => !fromServer.has(article));
    const partsTaken = new Set(made.map(findOwnPart));
    partsTaken.delete(null);
    for (const article of tweets)
      if (isOver || !article.isConnected || hasSign(article) || partsTaken.has(findOwnPart(article)))
        tweets.delete(article);
    if (tweets.size > 0) setTimeout(check, CHECK_EVERY_MS, tweets);
    if (tweets.size < before) onHydrated();
  };

  const onState = () => {
    if (document.readyState === 'complete') loadedAt = performance.now();
    if (document.readyState === 'loading' || dehydrated) return;
    // Those in hidden parts of the page, too: React's streaming moves them to their place later.
    dehydrated = new Set(document.querySelectorAll(ENTRY_ARTICLE));
    fromServer = new Set(dehydrated);
    if (dehydrated.size > 0) check(dehydrated);
  };
  document.addEventListener('readystatechange', onState);
  onState();
}
