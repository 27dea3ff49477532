import { isSameHandle } from '../../x-facts/handle.ts';
import { readPermalink } from '../../x-facts/permalink.ts';
import { isTweetArticle, TWEET_ARTICLE } from '../page-dialect.ts';
import { ThreadReader } from './read-thread.ts';
import { byOthers } from './seen-replies.ts';
import { createTallyReporter } from './tally-reporter.ts';
import { createThreadLine } from './thread-line.ts';
import type { ThreadScript, ThreadScriptHost } from './thread-loader.ts';
import type { ThreadPanel } from './thread-panel.ts';
import { watchArticles } from './watch-articles.ts';

/** Of how many threads is remembered what X has shown of them, for when the reader goes back to one. */
const MOST_THREADS = 10;

/** One tweet whose page the reader is on, or was on last. */
interface OpenThread {
  id: string;
  reader: ThreadReader;
  /** Reads what X shows now and from now on, until `leave`. */
  look(): void;
  /** The reader has gone to another page. */
  leave(): void;
  /** The reader is back; does nothing if they have not left. */
  resume(): void;
  end(): void;
}

/**
 * Follows the thread of the tweet whose page the reader is on: counts its cart replies as X shows them, says so in a
 * line below the tweet, and reports them if the tweet's author keeps a tally. It reads; it never scrolls, clicks, or
 * goes anywhere.
 */
export function followThreads(host: ThreadScriptHost): ThreadScript {
  let thread: OpenThread | null = null;
  /** What was read of each thread, the one that was opened last at the end. */
  const readers = new Map<string, ThreadReader>();
  /** The account that was signed in when it was last known. */
  let handle: string | undefined;
  const pageTweet = () => readPermalink(location.pathname)?.id;
  const onNavigation = () => {
    if (pageTweet() === thread?.id) thread?.resume();
    else thread?.leave();
  };
  // Where the browser has no Navigation API, each batch looks at the address.
  if (globalThis.navigation)
    navigation.addEventListener('currententrychange', onNavigation, { signal: host.signal });
  else addEventListener('popstate', onNavigation, { signal: host.signal });
  host.signal.addEventListener('abort', () => thread?.end(), { once: true });
  globalThis.amazoncartReplies = (tweetId) =>
    thread?.id === tweetId ? byOthers(thread.reader.seen.cartReplies()) : [];

  function look(): void {
    const id = pageTweet();
    if (!id || host.signal.aborted) return;
    if (hasSwitchedAccount()) {
      // What X has shown to one account is not told to another.
      thread?.end();
      thread = null;
      readers.clear();
    }
    if (thread?.id !== id) {
      thread?.end();
      thread = openThread(readerOf(id), host, pageTweet);
    }
    thread.look();
  }

  function hasSwitchedAccount(): boolean {
    const before = handle;
    handle = host.account()?.handle ?? before;
    return before !== undefined && !isSameHandle(handle, before);
  }

  function readerOf(id: string): ThreadReader {
    const reader = readers.get(id) ?? new ThreadReader(id);
    readers.delete(id);
    readers.set(id, reader);
    const [oldest] = readers.keys();
    if (oldest && readers.size > MOST_THREADS) readers.delete(oldest);
    return reader;
  }
  return { look, refreshLanguage: () => undefined };
}

/**
 * @param reader of this thread, which may have read a part of it
 * @param pageTweet the id of the tweet whose page this is now; undefined on other pages
 */
function openThread(
  reader: ThreadReader,
  host: ThreadScriptHost,
  pageTweet: () => string | undefined,
): OpenThread {
  const ending = new AbortController();
  const signal = AbortSignal.any([host.signal, ending.signal]);
  const id = reader.tweetId;
  let onPanelChange: (() => void) | null = null;
  let stopWatching: (() => void) | undefined;

  const { seen } = reader;
  function ownTweet() {
    const { tweet } = reader;
    return tweet && isSameHandle(host.account()?.handle, tweet.author.handle) ? tweet : null;
  }
  const tally = createTallyReporter({ ownTweet, seen, send: host.send, onChange: onTallyChange, signal });
  const panel: ThreadPanel = {
    data: () => ({
      tweet: reader.tweet,
      isOwn: ownTweet() !== null,
      replies: seen.cartReplies(),
      isCounting: tally.isCounting(),
    }),
    article: () => reader.focal,
    get anchor() {
      return line.host;
    },
    focusOpener: () => line.focus(),
    listen: (onChange) => {
      onPanelChange = onChange;
    },
    keepTally: tally.keep,
  };
  const line = createThreadLine(() => {
    void tally.refresh();
    // It is gone where it was there for the author's sake, and another account is signed in now.
    if (line.host.isConnected) host.openPanel(panel);
  }, signal);

  function onTallyChange(): void {
    showLine();
    onPanelChange?.();
  }

  function showLine(): void {
    const { focal } = reader;
    // An author begins a tally in the line, so it is there before the first cart reply.
    const hasLine = seen.countedReplies > 0 || tally.isCounting() !== null;
    // Where our button is, our line may be as well: React has taken the tweet over.
    if (!hasLine) line.hide();
    else if (focal && host.buttons.buttonIn(focal)) line.show(focal, seen.countedReplies, seen.shown);
  }

  function onArticles(articles: Iterable<Element>): void {
    if (!globalThis.navigation && pageTweet() !== id) leave();
    else if (reader.read(articles)) {
      showLine();
      tally.update();
      onPanelChange?.();
    }
  }

  function leave(): void {
    stopWatching?.();
    stopWatching = undefined;
    // X may draw the next tweet into the same element. What it shows over this page, such as a photo, hides no line.
    if (pageTweet()) line.hide();
  }
  signal.addEventListener('abort', leave, { once: true });

  function look(): void {
    line.refresh();
    stopWatching ??= watchArticles(document, onArticles);
    onArticles([...document.querySelectorAll(TWEET_ARTICLE)].filter(isTweetArticle));
    // Our button may have come, or the account that is signed in.
    showLine();
    tally.update();
  }

  // X also rewrites the address of a page that stays.
  const resume = () => {
    if (!stopWatching) look();
  };
  return { id, reader, look, leave, resume, end: () => ending.abort() };
}
