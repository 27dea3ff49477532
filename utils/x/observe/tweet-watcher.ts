import { isPartOfTweet, isTweetArticle, TWEET_ARTICLE, tweetArticleOf } from '../page-dialect.ts';
import { mayHoldProductLink, POSSIBLE_LINK } from '../tweet-links.ts';

/**
 * What to watch for besides tweets that may have a product. Plain booleans, because they are read on every mutation
 * batch; each is set by the part of the code that needs it.
 */
export interface WatchFlags {
  /** Some tweet on the page has our button, or waits for one: reconcile after every batch. */
  buttons: boolean;
  /** Report every tweet, not only those with links. */
  allTweets: boolean;
}

interface TweetHandlers {
  /**
   * This tweet was inserted with links that may lead to a product, or such links were inserted into it.
   * @param links all that may; undefined when only a part of the tweet was inserted, so that it must be queried for them
   */
  onLinkedTweet(article: Element, links?: readonly Element[]): void;
  /** This tweet was inserted while `allTweets` was set, or was there from the start. */
  onAnyTweet(article: Element): void;
  /** Called after each mutation batch that concerns us, before the other handlers. */
  onBatch(): void;
}

/**
 * Watches X's page for tweets, with one observer for the whole page.
 *
 * A MutationObserver's callback runs before the browser paints the mutation, so a button mounted in it is there in the
 * frame in which the tweet first paints. X unmounts rows that leave the view and mounts new ones when they come back,
 * and React swaps nodes inside live articles (docs/facts/x.md 1.1). So a tweet is looked at again when a link is
 * inserted into it, or when its button is gone (`onBatch`).
 *
 * This runs on every page of X while it scrolls. X does a thousand times as much work between two batches, so none of
 * our code stays in the processor's cache, and the cost grows with the number of different things that are touched.
 * Hence plain loops. Most inserted nodes (a tweet without such links, a counter, a hover card) cost one query and
 * nothing else. Only tweets whose links may be Amazon's are read.
 *
 * @param root the document or a part of it; its content may come later
 * @param handlers must be cheap and must not throw
 * @returns ends it
 */
export function watchTweets(
  root: Document | Element,
  flags: WatchFlags,
  handlers: TweetHandlers,
): () => void {
  /** Tweets in the order in which their links were inserted, and those links: the arguments of `onLinkedTweet`. */
  const articles: Element[] = [];
  const links: (Element[] | undefined)[] = [];
  const anyTweets = new Set<Element>();

  const collectTweetOf = (link: Element, isWhole: boolean) => {
    const article = tweetArticleOf(link);
    if (!article) return;
    const last = articles.length - 1;
    if (articles[last] === article && links[last]) links[last].push(link);
    else {
      articles.push(article);
      links.push(isWhole ? [link] : undefined);
    }
  };

  const collectTweetsOf = (found: NodeListOf<Element>, node: Element) => {
    const mayHold = mayHoldProductLink(node, found);
    // If the node was inserted into a tweet, the whole tweet decides, and is queried later.
    const isWhole = !isPartOfTweet(node);
    if (mayHold || !isWhole)
      for (let i = 0; i < found.length; i++) collectTweetOf(found[i] as Element, isWhole);
  };

  const collectAnyTweets = (node: Element) => {
    if (isTweetArticle(node)) anyTweets.add(node);
    for (const article of node.querySelectorAll('article'))
      if (isTweetArticle(article)) anyTweets.add(article);
  };

  const handleAnyTweets = () => {
    for (const article of anyTweets) if (article.isConnected) handlers.onAnyTweet(article);
    anyTweets.clear();
  };

  const observer = new MutationObserver((records) => {
    for (let r = 0; r < records.length; r++) {
      const { addedNodes } = records[r] as MutationRecord;
      const count = addedNodes.length;
      for (let n = 0; n < count; n++) {
        const node = addedNodes[n] as HTMLAnchorElement;
        // Only elements have this method, and only links have `href`: cheaper than asking for the node's type.
        if (node.querySelectorAll === undefined) continue;
        const found = node.querySelectorAll(POSSIBLE_LINK);
        if (found.length > 0) collectTweetsOf(found, node);
        if (node.href !== undefined && node.matches(POSSIBLE_LINK)) collectTweetOf(node, false);
        if (flags.allTweets) collectAnyTweets(node);
      }
    }
    if (articles.length > 0 || flags.allTweets || flags.buttons) handleBatch();
  });

  const handleBatch = () => {
    handlers.onBatch();
    if (articles.length === 0 && anyTweets.size === 0) return;
    // A row may have been inserted and removed within one batch.
    for (let i = 0; i < articles.length; i++) {
      const article = articles[i] as Element;
      if (article.isConnected) handlers.onLinkedTweet(article, links[i]);
    }
    articles.length = 0;
    links.length = 0;
    if (anyTweets.size > 0) handleAnyTweets();
    // Mutations since the batch are our own: nothing else has run.
    observer.takeRecords();
  };

  observer.observe(root, { childList: true, subtree: true });
  for (const article of root.querySelectorAll(TWEET_ARTICLE)) {
    if (!isTweetArticle(article)) continue;
    handlers.onLinkedTweet(article);
    handlers.onAnyTweet(article);
  }
  return () => observer.disconnect();
}
