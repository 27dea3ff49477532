import { GROUP, OUTBOUND_LINK, TWEET } from './selectors.ts';

interface Looks {
  /** A link out of X has come with this tweet, or into it; or an action bar has, where `minds` says so. */
  linked(article: Element): void;
  /** Is there a tweet on the page that an action bar alone, new or renewed, makes a difference to? */
  minds(): boolean;
  /** Is every tweet looked for, asked once a batch; and what is then told of each. */
  wantsEvery(): boolean;
  every(article: Element): void;
  /** After every batch of changes, ahead of the looks. */
  afterBatch(): void;
}

/**
 * Watches X's page for tweets, with one observer for the whole page.
 *
 * A MutationObserver's callback runs before the browser paints what was mutated, so whatever is mounted in
 * it is there in the frame in which the tweet first paints. X unmounts rows that leave the view and makes
 * new ones when they come back, and React swaps nodes inside live articles (facts/x.md 1.1); so a tweet is
 * looked at again when a link or an action bar comes into it. Every page of X runs this while it scrolls, in
 * code that is seldom warm, where each node that is touched costs a wrapper and each query a call: hence
 * plain loops, and one query of what came, which for most of it (a tweet that leads nowhere outside X, a
 * counter, a hover card) is all that is done.
 *
 * @param root the document or a part of it, which need not be filled yet
 * @param looks must be cheap and must not throw
 */
export function watchTweets(root: Document | Element, looks: Looks, signal: AbortSignal): void {
  const linked = new Set<Element>();
  const all = new Set<Element>();

  const keepAround = (node: Element, into: Set<Element>) => {
    const around = node.closest(TWEET);
    if (around) into.add(around);
  };

  const collect = (node: Element, mindsBars: boolean) => {
    if (node instanceof HTMLAnchorElement && node.matches(OUTBOUND_LINK)) keepAround(node, linked);
    else if (node.querySelector(OUTBOUND_LINK))
      for (const link of node.querySelectorAll(OUTBOUND_LINK)) keepAround(link, linked);
    else if (mindsBars && node.closest(TWEET) && (node.matches(GROUP) || node.querySelector(GROUP)))
      keepAround(node, linked);
  };

  const collectEvery = (node: Element) => {
    if (node.matches(TWEET)) all.add(node);
    for (const article of node.querySelectorAll('article')) if (article.matches(TWEET)) all.add(article);
  };

  const observer = new MutationObserver((records) => {
    const mindsBars = looks.minds();
    const wantsEvery = looks.wantsEvery();
    for (let r = 0; r < records.length; r++) {
      const added = records[r]?.addedNodes;
      const count = added?.length ?? 0;
      for (let n = 0; n < count; n++) {
        const node = added?.[n];
        if (!(node instanceof Element)) continue;
        collect(node, mindsBars);
        if (wantsEvery) collectEvery(node);
      }
    }
    looks.afterBatch();
    tell(linked, looks.linked);
    tell(all, looks.every);
    // Since the batch nobody has changed anything but what was called here: our buttons need no look.
    observer.takeRecords();
  });

  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const article of root.querySelectorAll(TWEET)) {
    looks.linked(article);
    looks.every(article);
  }
}

function tell(articles: Set<Element>, look: (article: Element) => void): void {
  if (articles.size === 0) return;
  // A row may have come and gone within one batch.
  for (const article of articles) if (article.isConnected) look(article);
  articles.clear();
}
