import { OUTBOUND_LINK, TWEET } from './selectors.ts';

/**
 * Watches X's page for tweets, with one observer for the whole page.
 *
 * A MutationObserver's callback runs before the browser paints what was mutated, so whatever `onTweet`
 * mounts is there in the frame in which the tweet first paints. X unmounts rows that leave the view and
 * makes new ones when they come back, and React swaps nodes inside live articles (facts/x.md 1.1); so a
 * tweet is looked at again when a link or an action bar comes into it, or our own node leaves it. All
 * other changes (counters, hover cards, pictures) are passed over after a glance.
 *
 * @param root the document or a part of it, which need not be filled yet
 * @param onTweet called with an article that may need a look; must be cheap and must not throw
 * @param ours a selector for the nodes that `onTweet` mounts
 * @param group a selector for action bars
 */
export function watchTweets(
  root: Document | Element,
  onTweet: (article: Element) => void,
  { ours, group, signal }: { ours: string; group: string; signal: AbortSignal },
): void {
  const worthALook = `${OUTBOUND_LINK}, ${group}`;
  const found = new Set<Element>();

  const collect = (node: Node, article: Element | null) => {
    if (!(node instanceof Element)) return;
    if (article) {
      // A change inside a live tweet. Our own mounting is such a change too: it must end here.
      if (!node.matches(ours) && (node.matches(worthALook) || node.querySelector(worthALook)))
        found.add(article);
    } else if (node.matches(TWEET)) found.add(node);
    // A tweet with a quoted tweet in it has two articles at most; a timeline chunk has a few.
    if (node.firstElementChild) for (const inner of node.getElementsByTagName('article')) found.add(inner);
  };

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      if (addedNodes.length === 0 && removedNodes.length === 0) continue;
      const article = target instanceof Element ? target.closest(TWEET) : null;
      for (const node of addedNodes) collect(node, article);
      if (article)
        for (const node of removedNodes)
          if (node instanceof Element && (node.matches(ours) || node.querySelector(ours))) found.add(article);
    }
    for (const article of found) if (article.isConnected && article.matches(TWEET)) onTweet(article);
    found.clear();
  });

  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const article of root.querySelectorAll(TWEET)) onTweet(article);
}
