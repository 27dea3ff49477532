import { log } from '../../common/log.ts';
import type { XCommand } from '../../messages/x-commands.ts';
import type { Visibility } from '../../requests/events.ts';
import { readMention } from '../../x-facts/handle.ts';
import { findHashtag, hashtagFor } from '../../x-facts/hashtag.ts';
import { findServiceAccount, SERVICE_ACCOUNTS } from '../../x-facts/service-accounts.ts';
import { tweetTime } from '../../x-facts/tweet-time.ts';
import { dialectOf, isTweetArticle, TWEET_ARTICLE } from '../page-dialect.ts';
import { readTweet } from '../tweet.ts';
import { OUTBOUND_LINK } from '../tweet-links.ts';
import type { Tweet } from '../tweet-model.ts';
import type { WatchFlags } from './tweet-watcher.ts';

type Observation = Extract<XCommand, { kind: 'own-reply-seen' | 'answer-seen' }>;
type Answered = Extract<Observation, { kind: 'own-reply-seen' }>['answered'];

/** How long after load to look for the account, in ms: when signed out, the page never shows one. */
const ACCOUNT_WITHIN_MS = 60_000;
/** The page that people scroll through most and that rarely shows such tweets: here, look only when scrolling pauses. */
const HOME = '/home';
/** A pause is noticed after this time at the earliest, and after twice this time at the latest, in ms. */
const PAUSE_MS = 2_000;

/**
 * Observes tweets that say something about a request: the shopper's own replies with the hashtag, and answers of
 * Amazon's accounts. Any other tweet costs one query, for its author.
 * @param account the signed-in account; null until X has drawn it
 * @param report called once per page load for each observation
 * @param flags set here: `allTweets`, whether to look at every tweet; `account`, whether the account is still unknown
 */
export function createTweetObserver(
  account: () => { handle: string; visibility: Visibility } | null,
  report: (command: XCommand) => void,
  flags: Pick<WatchFlags, 'allTweets' | 'account'>,
) {
  const reported = new Set<string>();
  let handle: string | null = null;
  let findUntil = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** The reader has scrolled since `pause` was set. */
  let hasMoved = false;
  const isHome = () => location.pathname === HOME;
  const onNavigation = () => {
    flags.allTweets = !isHome();
  };
  const authors = new Set<string>(SERVICE_ACCOUNTS.map((account) => account.toLowerCase()));
  /** Own replies whose answered tweet is not known yet: X may draw the tweets above them later. */
  const unplaced = new Set<Element>();

  function observe(article: Element): void {
    if (unplaced.size > 0) observeUnplacedAgain(article);
    try {
      if (!authors.has(dialectOf(article).peekAuthor(article).toLowerCase())) return;
      const observation = readObservation(article, handle);
      if (!observation) return;
      const id = observation.kind === 'answer-seen' ? observation.answerId : observation.replyId;
      // What a reply answers may be seen later than the reply itself, and is then reported as well.
      const key = observation.kind === 'own-reply-seen' && observation.answered ? `${id} answered` : id;
      if (observation.kind === 'own-reply-seen' && !observation.answered) unplaced.add(article);
      if (reported.has(key) || !isWorthReporting(observation)) return;
      reported.add(key);
      report(observation);
    } catch (error) {
      log('a tweet could not be read', error);
    }
  }

  function observeUnplacedAgain(article: Element): void {
    const { mayDecideAnswered } = dialectOf(article);
    // Loop over a copy: `observe` puts back a reply whose answered tweet is still unknown, so the loop would never end.
    for (const reply of [...unplaced]) {
      if (reply.isConnected && (reply === article || !mayDecideAnswered(article, reply))) continue;
      unplaced.delete(reply);
      if (reply.isConnected) observe(reply);
    }
  }

  const observeAll = () => {
    for (const article of document.querySelectorAll(TWEET_ARTICLE))
      if (isTweetArticle(article)) observe(article);
  };

  /** Reports the account once the page shows it, and looks again at the tweets that came before it. */
  function findAccount(): void {
    flags.account = performance.now() <= findUntil;
    const seen = account();
    if (!seen) return;
    flags.account = false;
    handle = seen.handle;
    authors.add(handle.toLowerCase());
    report({ kind: 'account-seen', ...seen });
    observeAll();
  }

  /**
   * Starts to look for the account, after each mutation batch until the page shows it, and for tweets on the home
   * page.
   */
  function start(signal: AbortSignal): void {
    findUntil = performance.now() + ACCOUNT_WITHIN_MS;
    flags.account = true;
    const wait = () => {
      hasMoved = false;
      pause = setTimeout(() => {
        pause = undefined;
        if (hasMoved) wait();
        else observeAll();
      }, PAUSE_MS);
    };
    // Readers often stop and scroll on: set a flag then, not a new timer.
    const onScrollEnd = () => {
      if (pause !== undefined) hasMoved = true;
      else if (!flags.allTweets) wait();
    };
    // Reading the address at every batch would cost more than everything else here. Where the browser has no
    // Navigation API (Firefox before 147), every tweet is looked at on every page.
    if (globalThis.navigation) {
      navigation.addEventListener('currententrychange', onNavigation, { signal });
      onNavigation();
    }
    document.addEventListener('scrollend', onScrollEnd, { passive: true, signal });
    signal.addEventListener('abort', () => clearTimeout(pause), { once: true });
    findAccount();
  }
  return { observe, findAccount, start };
}

/**
 * Reads the shopper's own reply with the hashtag, or a tweet by one of Amazon's two service accounts. The author is
 * taken from the permalink, so that a display name or a quoted tweet cannot pass for it.
 * @param ownHandle the signed-in account; null when unknown
 * @returns null for every other tweet
 */
export function readObservation(article: Element, ownHandle: string | null): Observation | null {
  const tweet = readTweet(article);
  if (!tweet) return null;
  const handle = tweet.author.handle;
  const dialect = dialectOf(article);
  const body = dialect.findText(article);
  const text = (body?.textContent ?? '').trim();
  const idsAbove = dialect.readIdsAbove(article);

  if (ownHandle && handle.toLowerCase() === ownHandle.toLowerCase()) {
    const hashtag = findHashtag(text);
    if (!hashtag) return null;
    const answered = readAnswered(article, tweet, hashtag);
    const seen = { replyId: tweet.id, handle, text: text.slice(0, 300), idsAbove };
    return { kind: 'own-reply-seen', ...seen, ...(answered && { answered }) };
  }
  if (!findServiceAccount(handle)) return null;
  const links = [...(body?.querySelectorAll(OUTBOUND_LINK) ?? [])].map((link) =>
    (link.textContent ?? '').replace(/…$/, '').slice(0, 2000),
  );
  return {
    kind: 'answer-seen',
    answerId: tweet.id,
    by: handle,
    text: text.slice(0, 1000),
    links: links.slice(0, 10),
    addressees: readAddressees(article, handle).slice(0, 20),
    idsAbove,
    at: tweetTime(tweet.id),
  };
}

/** A reply is worth reporting only if the page shows what it may answer. */
function isWorthReporting(observation: Observation): boolean {
  return (
    observation.kind === 'answer-seen' ||
    observation.idsAbove.length > 0 ||
    observation.answered !== undefined
  );
}

/**
 * The tweet with a product link that the shopper's reply provably answers; of several links the one that the reply's
 * hashtag fits, else the first.
 */
function readAnswered(article: Element, reply: Tweet, hashtag: string): Answered {
  const above = dialectOf(article).findAnsweredArticle(article);
  const tweet = above ? readTweet(above) : null;
  const link = tweet?.links.find((one) => hashtagFor(one) === hashtag) ?? tweet?.links[0];
  // X's ids grow with time, so an answer's is greater than its question's.
  if (!tweet || !link || BigInt(tweet.id) >= BigInt(reply.id)) return undefined;
  const names = dialectOf(article).readReplyingTo(article);
  if (names.length > 0 && !names.includes(tweet.author.handle.toLowerCase())) return undefined;
  const { id, url, author } = tweet;
  return { tweet: { id, url, author }, link };
}

/** The handles that a tweet addresses: its "Replying to" line and its mentions are links whose text is @handle. */
function readAddressees(article: Element, author: string): string[] {
  const handles = new Set<string>();
  for (const link of dialectOf(article).queryOwn(article, 'a[href^="/"]')) {
    const handle = readMention(link.textContent);
    if (handle && handle.toLowerCase() !== author.toLowerCase()) handles.add(handle);
  }
  return [...handles];
}
