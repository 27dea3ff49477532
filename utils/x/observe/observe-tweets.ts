import { log } from '../../common/log.ts';
import type { XCommand } from '../../messages/x-commands.ts';
import type { Visibility } from '../../requests/events.ts';
import { readMention } from '../../x-facts/handle.ts';
import { findHashtag, hashtagFor } from '../../x-facts/hashtag.ts';
import { findServiceAccount, SERVICE_ACCOUNTS } from '../../x-facts/service-accounts.ts';
import { isOwn } from '../quote.ts';
import { AVATAR, avatarHandle, CELL, FOCAL_TWEET, OUTBOUND_LINK, TWEET, TWEET_TEXT } from '../selectors.ts';
import { findAnswered, readReplyingTo } from '../thread.ts';
import { readTweet } from '../tweet.ts';
import type { Tweet } from '../tweet-model.ts';
import type { WatchFlags } from './tweet-watcher.ts';

/** How long after load the frame with the account in it may take; a logged-out page never shows one. */
const ACCOUNT_WITHIN_MS = 60_000;

type Observation = Extract<XCommand, { kind: 'own-reply-seen' | 'answer-seen' }>;
type Answered = Extract<Observation, { kind: 'own-reply-seen' }>['answered'];

/**
 * The page that people scroll through most and that shows such tweets least: there only what they stop at
 * for a while, twice this at most, is looked at.
 */
const STREAM = '/home';
const RESTS_MS = 2_000;

/**
 * Looks out for tweets that tell something of a request. For all others it costs one query, which ends at
 * the tweet's first face: its author's.
 * @param account the signed-in account; it shows only after X has painted its frame
 * @param tell called once a page load for each sighting
 * @param attention told whether every tweet is to be looked at, and whether the account is still sought
 */
export function createTweetObserver(
  account: () => { handle: string; visibility: Visibility } | null,
  tell: (command: XCommand) => void,
  attention: Pick<WatchFlags, 'every' | 'account'>,
) {
  const told = new Set<string>();
  let handle: string | null = null;
  let seekUntil = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** The reader has scrolled since `resting` was set. */
  let hasMoved = false;
  const isStream = () => location.pathname === STREAM;
  const moved = () => {
    attention.every = !isStream();
  };
  const faces = new Set<string>(SERVICE_ACCOUNTS.map((account) => account.toLowerCase()));
  /** Own replies that X shows before it shows what stands above them. */
  const alone = new Set<Element>();

  function look(article: Element): void {
    if (alone.size > 0) lookAgainBelow(article);
    try {
      const face = article.querySelector(AVATAR);
      if (!face || !faces.has(avatarHandle(face).toLowerCase())) return;
      const sighting = readObservation(article, handle);
      if (!sighting) return;
      const id = sighting.kind === 'answer-seen' ? sighting.answerId : sighting.replyId;
      // What a reply answers may be seen later than the reply.
      const news = sighting.kind === 'own-reply-seen' && sighting.answered ? `${id} answered` : id;
      if (sighting.kind === 'own-reply-seen' && !sighting.answered) alone.add(article);
      if (told.has(news) || !isWorthTelling(sighting)) return;
      told.add(news);
      tell(sighting);
    } catch (error) {
      log('a tweet could not be read', error);
    }
  }

  function lookAgainBelow(article: Element): void {
    const below = article.closest(CELL)?.nextElementSibling;
    for (const reply of alone) {
      if (reply.isConnected && reply.closest(CELL) !== below) continue;
      alone.delete(reply);
      if (reply.isConnected) look(reply);
    }
  }

  const lookAtAll = () => {
    for (const article of document.querySelectorAll(TWEET)) look(article);
  };

  /** Tells of the account once it shows, and looks again at the tweets that came before it. */
  function seek(): void {
    attention.account = performance.now() <= seekUntil;
    const seen = account();
    if (!seen) return;
    attention.account = false;
    handle = seen.handle;
    faces.add(handle.toLowerCase());
    tell({ kind: 'account-seen', ...seen });
    lookAtAll();
  }

  /** From now on the account is sought, after each batch of the page's changes, until it shows. */
  function start(signal: AbortSignal): void {
    seekUntil = performance.now() + ACCOUNT_WITHIN_MS;
    attention.account = true;
    const wait = () => {
      hasMoved = false;
      resting = setTimeout(() => {
        resting = undefined;
        if (hasMoved) wait();
        else lookAtAll();
      }, RESTS_MS);
    };
    // Who scrolls on stops often: that is only noted, and no timer is moved.
    const stopped = () => {
      if (resting !== undefined) hasMoved = true;
      else if (!attention.every) wait();
    };
    // Asking for the address at every batch would cost more than all else of it. Browsers that do not tell of a
    // move within the page (Firefox before 147) have every tweet looked at everywhere.
    if (globalThis.navigation) {
      navigation.addEventListener('currententrychange', moved, { signal });
      moved();
    }
    document.addEventListener('scrollend', stopped, { passive: true, signal });
    signal.addEventListener('abort', () => clearTimeout(resting), { once: true });
    seek();
  }
  return { look, seek, start };
}

/**
 * Reads a tweet that tells something of a request: the shopper's own reply with the hashtag, or a tweet
 * by one of the two service accounts. The author is the one of the permalink, so that a display name or
 * a quoted tweet cannot pass for it. Null for every other tweet.
 */
export function readObservation(article: Element, ownHandle: string | null): Observation | null {
  const tweet = readTweet(article);
  if (!tweet) return null;
  const handle = tweet.author.handle;
  const body = [...article.querySelectorAll(TWEET_TEXT)].find((text) => isOwn(text, article));
  const text = (body?.textContent ?? '').trim();
  const above = tweetsAbove(article);

  if (ownHandle && handle.toLowerCase() === ownHandle.toLowerCase()) {
    const hashtag = findHashtag(text);
    if (!hashtag) return null;
    const answered = readAnswered(article, tweet, hashtag);
    const said = { replyId: tweet.id, handle, text: text.slice(0, 300), above };
    return { kind: 'own-reply-seen', ...said, ...(answered && { answered }) };
  }
  if (!findServiceAccount(handle)) return null;
  const links = [...(body?.querySelectorAll(OUTBOUND_LINK) ?? [])].map((link) =>
    (link.textContent ?? '').replace(/…$/, '').slice(0, 2000),
  );
  const time = Date.parse(article.querySelector('time')?.getAttribute('datetime') ?? '');
  return {
    kind: 'answer-seen',
    answerId: tweet.id,
    by: handle,
    text: text.slice(0, 1000),
    links: links.slice(0, 10),
    addressees: addressees(article, handle).slice(0, 20),
    above,
    at: Number.isNaN(time) ? Date.now() : time,
  };
}

/** A reply of which nothing shows what it may answer tells nothing. */
function isWorthTelling(sighting: Observation): boolean {
  return sighting.kind === 'answer-seen' || sighting.above.length > 0 || sighting.answered !== undefined;
}

/**
 * The tweet with a product link that the shopper's reply is proved to answer; of several links the one
 * whose hashtag it is, else the first.
 */
function readAnswered(article: Element, reply: Tweet, hashtag: string): Answered {
  const above = findAnswered(article);
  const tweet = above ? readTweet(above) : null;
  const link = tweet?.links.find((one) => hashtagFor(one) === hashtag) ?? tweet?.links[0];
  // X's ids grow with time: an answer never comes before its question.
  if (!tweet || !link || BigInt(tweet.id) >= BigInt(reply.id)) return undefined;
  const names = readReplyingTo(article);
  if (names.length > 0 && !names.includes(tweet.author.handle.toLowerCase())) return undefined;
  const { id, url, author } = tweet;
  return { tweet: { id, url, author }, link };
}

/**
 * The tweets that one may answer by its place on a tweet's page: the one in the row right above (an
 * empty row parts conversations) and the page's focal tweet. Elsewhere place says nothing: none.
 */
function tweetsAbove(article: Element): string[] {
  const focal = article.ownerDocument.querySelector(FOCAL_TWEET);
  if (!focal) return [];
  const row = article.closest(CELL)?.previousElementSibling?.querySelector(TWEET);
  const ids = [row, focal].map((other) => (other && other !== article ? readTweet(other)?.id : undefined));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** The handles a tweet speaks to: its "Replying to" line and its mentions are links whose text is @handle. */
function addressees(article: Element, author: string): string[] {
  const handles = new Set<string>();
  for (const link of article.querySelectorAll('a[href^="/"]')) {
    const handle = readMention(link.textContent);
    if (handle && handle.toLowerCase() !== author.toLowerCase() && isOwn(link, article)) handles.add(handle);
  }
  return [...handles];
}
