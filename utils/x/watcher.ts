import { GROUP, OUTBOUND_LINK, TWEET } from './selectors.ts';

/**
 * What is watched for beside tweets that links have come with. Fields, not questions, each kept by the one
 * whom it concerns: they are read at every batch of changes, and where a batch brings nothing, nothing else is.
 */
export interface Attention {
  /** To some tweet on the page an action bar alone, new or renewed, makes a difference. */
  bars: boolean;
  /** Every tweet is looked at. */
  every: boolean;
  /** Something is looked for after every batch. */
  batches: boolean;
}

interface Looks {
  /**
   * Links out of X have come with this tweet, or into it; or an action bar has.
   * @param links all of the tweet's, where it came whole; undefined: something came into a tweet that was there before
   */
  linked(article: Element, links?: readonly Element[]): void;
  every(article: Element): void;
  /** After a batch of changes that attention was paid to, ahead of the other looks. */
  afterBatch(): void;
}

/** Node.ELEMENT_NODE, which would have to be fetched from the page. */
const ELEMENT = 1;

/**
 * Watches X's page for tweets, with one observer for the whole page.
 *
 * A MutationObserver's callback runs before the browser paints what was mutated, so whatever is mounted in
 * it is there in the frame in which the tweet first paints. X unmounts rows that leave the view and makes
 * new ones when they come back, and React swaps nodes inside live articles (facts/x.md 1.1); so a tweet is
 * looked at again when a link or an action bar comes into it. Every page of X runs this while it scrolls.
 * Between two batches X does a thousand times as much, so nothing of ours is ever in the processor's cache,
 * and what counts is how many different things are touched: hence plain loops, and one query of what came,
 * which for most of it (a tweet that leads nowhere outside X, a counter, a hover card) is all that is done.
 *
 * @param root the document or a part of it, which need not be filled yet
 * @param looks must be cheap and must not throw
 */
export function watchTweets(
  root: Document | Element,
  attention: Attention,
  looks: Looks,
  signal: AbortSignal,
): void {
  const linked = new Map<Element, Element[] | undefined>();
  const all = new Set<Element>();

  const keepTweetOf = (link: Element, node: Element) => {
    const article = link.closest(TWEET);
    if (!article) return;
    if (linked.has(article)) linked.get(article)?.push(link);
    else linked.set(article, node.contains(article) ? [link] : undefined);
  };

  const collectBar = (node: Element) => {
    const article = node.matches(GROUP) || node.querySelector(GROUP) ? node.closest(TWEET) : null;
    if (article) linked.set(article, undefined);
  };

  const collectEvery = (node: Element) => {
    if (node.matches(TWEET)) all.add(node);
    for (const article of node.querySelectorAll('article')) if (article.matches(TWEET)) all.add(article);
  };

  const observer = new MutationObserver((records) => {
    for (let r = 0; r < records.length; r++) {
      const { addedNodes } = records[r] as MutationRecord;
      const count = addedNodes.length;
      for (let n = 0; n < count; n++) {
        const node = addedNodes[n] as Element;
        if (node.nodeType !== ELEMENT) continue;
        const links = node.querySelectorAll(OUTBOUND_LINK);
        for (let i = 0; i < links.length; i++) keepTweetOf(links[i] as Element, node);
        if (node.localName === 'a' && node.matches(OUTBOUND_LINK)) keepTweetOf(node, node);
        if (attention.bars && links.length === 0) collectBar(node);
        if (attention.every) collectEvery(node);
      }
    }
    if (linked.size > 0 || attention.bars || attention.every || attention.batches) look();
  });

  const look = () => {
    looks.afterBatch();
    // A row may have come and gone within one batch.
    for (const [article, links] of linked) if (article.isConnected) looks.linked(article, links);
    for (const article of all) if (article.isConnected) looks.every(article);
    linked.clear();
    all.clear();
    // Since the batch nobody has changed anything but what was called here: our buttons need no look.
    observer.takeRecords();
  };

  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const article of root.querySelectorAll(TWEET)) {
    looks.linked(article);
    looks.every(article);
  }
}
