import { GROUP, OUTBOUND_LINK, TWEET } from './selectors.ts';

/** What may make a tweet that stands there already bear a button. */
const PART = `${OUTBOUND_LINK}, ${GROUP}`;

/**
 * Watches X's page for tweets, with one observer for the whole page.
 *
 * A MutationObserver's callback runs before the browser paints what was mutated, so whatever `onTweet`
 * mounts is there in the frame in which the tweet first paints. X unmounts rows that leave the view and
 * makes new ones when they come back, and React swaps nodes inside live articles (facts/x.md 1.1); so a
 * tweet is looked at again when a link or an action bar comes into it. All other changes (counters,
 * hover cards, pictures, our own nodes) end after a glance at what came. Every page of X runs this while
 * it scrolls, in code that is seldom warm: hence plain loops, and no node is touched that need not be.
 *
 * @param root the document or a part of it, which need not be filled yet
 * @param onTweet called with an article that may need a look; must be cheap and must not throw
 * @param afterBatch called after every batch of changes, ahead of the looks
 */
export function watchTweets(
  root: Document | Element,
  onTweet: (article: Element) => void,
  { afterBatch, signal }: { afterBatch: () => void; signal: AbortSignal },
): void {
  const found = new Set<Element>();

  const collect = (node: Node | undefined) => {
    if (!(node instanceof Element)) return;
    let hasTweet = node.matches(TWEET);
    if (hasTweet) found.add(node);
    // A row has one tweet in it; a timeline chunk has a few. Tags alone are found fastest.
    const articles = node.getElementsByTagName('article');
    for (let i = 0; i < articles.length; i++) {
      const article = articles[i];
      if (!article?.matches(TWEET)) continue;
      hasTweet = true;
      found.add(article);
    }
    if (hasTweet || (!node.matches(PART) && !node.querySelector(PART))) return;
    // A change inside a live tweet.
    const around = node.closest(TWEET);
    if (around) found.add(around);
  };

  const observer = new MutationObserver((records) => {
    for (let r = 0; r < records.length; r++) {
      const added = records[r]?.addedNodes;
      const count = added?.length ?? 0;
      for (let n = 0; n < count; n++) collect(added?.[n]);
    }
    afterBatch();
    if (found.size === 0) return;
    // A row may have come and gone within one batch.
    for (const article of found) if (article.isConnected) onTweet(article);
    found.clear();
  });

  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const article of root.querySelectorAll(TWEET)) onTweet(article);
}
