import { log } from '../../common/log.ts';
import type { XCommand } from '../../messages/x-commands.ts';
import { isSameHandle } from '../../x-facts/handle.ts';
import { readPermalink } from '../../x-facts/permalink.ts';
import { SERVICE_ACCOUNTS } from '../../x-facts/service-accounts.ts';
import { dialectOf, isTweetArticle, TWEET_ARTICLE } from '../page-dialect.ts';
import { findMenuTweet } from '../responsive-web/menu.ts';
import type { ObserverHost } from './observe-tweets.ts';

/** A trusted click that came before the script. */
export interface EarlyClick {
  target: Element;
  /** As `performance.now()` counts. */
  timeStamp: number;
}

/** Menu, entry and confirmation, with room for clicks between. */
const MOST_EARLY_CLICKS = 10;

/** What the observer script needs from the content script. */
export interface ObserverScriptHost extends ObserverHost {
  /** The page's path when it was loaded. */
  loadedPath: string;
  /** The shopper's clicks since they opened a tweet's menu, before the script was there. */
  earlyClicks: readonly EarlyClick[];
  report(command: Extract<XCommand, { kind: 'own-reply-seen' | 'answer-seen' | 'own-reply-deleted' }>): void;
  signal: AbortSignal;
}

declare global {
  /** Where the observer script hands itself over. It is in our isolated world, which the page cannot see. */
  var amazoncartObserver:
    | ((make: (host: ObserverScriptHost) => (article: Element) => void) => void)
    | undefined;
}

/**
 * Injects the observer script when the page shows something that it is for: a tweet of the shopper's own or of one of
 * Amazon's accounts. Most readers of X never need it. Until then a tweet costs one query, for its author.
 * @param inject asks the background to inject the script; resolves when it has run
 */
export function createObserverLoader(
  {
    life,
    ...host
  }: Omit<ObserverScriptHost, 'authors' | 'earlyClicks' | 'signal'> & {
    /** Its signal is made when the script needs it. */
    life: { work: AbortSignal };
  },
  inject: () => Promise<unknown>,
) {
  const authors = new Set<string>(SERVICE_ACCOUNTS.map((account) => account.toLowerCase()));
  let observeInScript: ((article: Element) => void) | undefined;
  let isLoading = false;
  let earlyClicks: EarlyClick[] = [];

  globalThis.amazoncartObserver = (make) => {
    observeInScript ??= make({ ...host, authors, earlyClicks, signal: life.work });
    observeAll();
  };

  function load(): void {
    if (isLoading || observeInScript) return;
    isLoading = true;
    // If it fails, the next tweet tries again.
    const done = () => {
      isLoading = false;
    };
    void inject().then(done, done);
  }

  function observe(article: Element): void {
    if (observeInScript) {
      observeInScript(article);
      return;
    }
    try {
      if (authors.has(dialectOf(article).peekAuthor(article).toLowerCase())) load();
    } catch (error) {
      log('a tweet could not be read', error);
    }
  }

  function observeAll(): void {
    for (const article of document.querySelectorAll(TWEET_ARTICLE))
      if (isTweetArticle(article)) observe(article);
  }

  return {
    observe,
    observeAll,
    /** To be called for every click on the page. */
    onClick({ isTrusted, target, timeStamp }: Event): void {
      if (observeInScript || !isTrusted || !(target instanceof Element)) return;
      const article = findMenuTweet(target);
      if (article) {
        earlyClicks = [{ target, timeStamp }];
        observe(article);
      } else if (earlyClicks.length > 0 && earlyClicks.length < MOST_EARLY_CLICKS)
        earlyClicks.push({ target, timeStamp });
    },
    /** The signed-in account is known: looks again at the tweets that came before it. */
    onAccount(handle: string): void {
      authors.add(handle.toLowerCase());
      observeAll();
      // The page of an own tweet may show that it is gone.
      if (isSameHandle(readPermalink(host.loadedPath)?.handle, handle)) load();
    },
  };
}
