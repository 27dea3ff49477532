import { isPartOfTweet, isTweetArticle, TWEET_ARTICLE, tweetArticleOf } from '../page-dialect.ts';
import { mayHoldProductLink, OUTBOUND_LINK } from '../tweet-links.ts';

/**
 * What is watched for beside tweets that may have a product. Fields, not questions, each kept by the one whom it
 * concerns: they are read at every batch of changes, and where a batch brings nothing, nothing else is.
 */
export interface WatchFlags {
  /** Some tweet on the page has our button, or waits for one. */
  buttons: boolean;
  /** Every tweet is looked at. */
  every: boolean;
  /** The signed-in account is sought. */
  account: boolean;
}

interface TweetHandlers {
  /**
   * Links out of X have come with this tweet, or into it.
   * @param links all of the tweet's, one of which may lead to a product; undefined: something came into a tweet
   *   that was there before, which has still to be asked for them
   */
  linked(article: Element, links?: readonly Element[]): void;
  every(article: Element): void;
  /** After a batch of changes that attention was paid to, ahead of the other looks. */
  afterBatch(): void;
}

/**
 * Watches X's page for tweets, with one observer for the whole page.
 *
 * A MutationObserver's callback runs before the browser paints what was mutated, so whatever is mounted in
 * it is there in the frame in which the tweet first paints. X unmounts rows that leave the view and makes
 * new ones when they come back, and React swaps nodes inside live articles (docs/facts/x.md 1.1); so a tweet is
 * looked at again when a link comes into it, and one with a button when that is gone (`afterBatch`). Every page
 * of X runs this while it scrolls. Between two batches X does a thousand times as much, so nothing of ours is
 * ever in the processor's cache, and what counts is how many different things are touched: hence plain loops,
 * and one query of what came, which for most of it (a tweet that leads nowhere outside X, a counter, a hover
 * card) is all that is done. Links that lead out of X are asked where, and only what may be Amazon's is looked at.
 *
 * @param root the document or a part of it, which need not be filled yet
 * @param looks must be cheap and must not throw
 */
export function watchTweets(
  root: Document | Element,
  attention: WatchFlags,
  looks: TweetHandlers,
  signal: AbortSignal,
): void {
  /** Tweets in the order in which their links came, and these, as `linked` takes them. */
  const articles: Element[] = [];
  const links: (Element[] | undefined)[] = [];
  const all = new Set<Element>();

  const keepTweetOf = (link: Element, isWhole: boolean) => {
    const article = tweetArticleOf(link);
    if (!article) return;
    const last = articles.length - 1;
    if (articles[last] === article && links[last]) links[last].push(link);
    else {
      articles.push(article);
      links.push(isWhole ? [link] : undefined);
    }
  };

  const keepTweetsOf = (found: NodeListOf<Element>, node: Element) => {
    const mayHold = mayHoldProductLink(node, found);
    // Of a node inserted into a tweet, the whole tweet decides, and it is queried later.
    const isWhole = !isPartOfTweet(node);
    if (mayHold || !isWhole) for (let i = 0; i < found.length; i++) keepTweetOf(found[i] as Element, isWhole);
  };

  const collectEvery = (node: Element) => {
    if (isTweetArticle(node)) all.add(node);
    for (const article of node.querySelectorAll('article')) if (isTweetArticle(article)) all.add(article);
  };

  const lookAtEvery = () => {
    for (const article of all) if (article.isConnected) looks.every(article);
    all.clear();
  };

  const observer = new MutationObserver((records) => {
    for (let r = 0; r < records.length; r++) {
      const { addedNodes } = records[r] as MutationRecord;
      const count = addedNodes.length;
      for (let n = 0; n < count; n++) {
        const node = addedNodes[n] as HTMLAnchorElement;
        // What is no element has no such method, and only links have such a field: neither is asked of the page.
        if (node.querySelectorAll === undefined) continue;
        const found = node.querySelectorAll(OUTBOUND_LINK);
        if (found.length > 0) keepTweetsOf(found, node);
        if (node.href !== undefined && node.matches(OUTBOUND_LINK)) keepTweetOf(node, false);
        if (attention.every) collectEvery(node);
      }
    }
    if (articles.length > 0 || attention.every || attention.buttons || attention.account) look();
  });

  const look = () => {
    looks.afterBatch();
    if (articles.length === 0 && all.size === 0) return;
    // A row may have come and gone within one batch.
    for (let i = 0; i < articles.length; i++) {
      const article = articles[i] as Element;
      if (article.isConnected) looks.linked(article, links[i]);
    }
    articles.length = 0;
    links.length = 0;
    if (all.size > 0) lookAtEvery();
    // Since the batch nobody has changed anything but what was called here: our buttons need no look.
    observer.takeRecords();
  };

  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const article of root.querySelectorAll(TWEET_ARTICLE)) {
    if (!isTweetArticle(article)) continue;
    looks.linked(article);
    looks.every(article);
  }
}
