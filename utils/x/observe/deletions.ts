import type { XCommand } from '../../messages/x-commands.ts';
import { isSameHandle } from '../../x-facts/handle.ts';
import { readPermalink } from '../../x-facts/permalink.ts';
import { findTweets, isDeletedNote, isMenuConfirm } from '../responsive-web/deletion.ts';
import { findMenuTweet } from '../responsive-web/menu.ts';
import { readTweet } from '../tweet.ts';
import { waitFor } from '../wait-for.ts';
import type { EarlyClick } from './observer-loader.ts';

/*
 * Reports when one of the shopper's replies was deleted from X. Only proof counts: if in doubt, the reply still
 * exists.
 *
 * Deleted here: the shopper clicked the menu of that tweet, then X's confirmation; X's server answered the page's
 * DeleteTweet request with 200, and the tweet left the page.
 * Gone from its own page: its author, who can always see it, is signed in; X's server answered the page's request for
 * the tweet with 200; and for a while the page shows X's note, no tweet, and no button to retry.
 */

type ReplyDeleted = Extract<XCommand, { kind: 'own-reply-deleted' }>;

/** How long X may take to delete, and its page to show it. */
const DELETED_WITHIN_MS = 15_000;
const GONE_WITHIN_MS = 3_000;
/** How long the note must stay, and how soon after load it must appear. */
const NOTE_STAYS_MS = 3_000;
const NOTE_WITHIN_MS = 30_000;

const DELETE_REQUEST = /\/DeleteTweet(?:\?|$)/;
const TWEET_REQUEST = /\/Tweet(?:Detail|ResultByRestId)(?:\?|$)/;

interface Parts {
  /** The signed-in account's handle; null until X shows it. */
  handle(): string | null;
  report(command: ReplyDeleted): void;
  signal: AbortSignal;
}

/**
 * Reports when the shopper deletes one of their own tweets in X's menu.
 * @param earlyClicks the shopper's clicks since they opened a tweet's menu, if they came before this
 */
export function watchDeletions(
  { handle, report, signal }: Parts,
  earlyClicks: readonly EarlyClick[] = [],
): void {
  const choose = (article: Element) => {
    const tweet = readTweet(article);
    return tweet && isSameHandle(tweet.author.handle, handle())
      ? toReplyId(tweet.id, tweet.author.handle)
      : null;
  };
  let chosen: ReturnType<typeof choose> = null;
  const follow = ({ target, timeStamp }: EarlyClick) => {
    const article = findMenuTweet(target);
    if (article) chosen = choose(article);
    else if (chosen && isMenuConfirm(target)) {
      const reply = chosen;
      chosen = null;
      void wasDeleted(reply.replyId, timeStamp, signal).then((isGone) => {
        if (isGone) report({ kind: 'own-reply-deleted', ...reply, seenIn: 'menu' });
      });
    }
  };
  for (const click of earlyClicks) follow(click);
  const onClick = ({ isTrusted, target, timeStamp }: Event) => {
    if (isTrusted && target instanceof Element) follow({ target, timeStamp });
  };
  addEventListener('click', onClick, { capture: true, signal });
}

/** @param since when it was confirmed (`performance.now()`) */
async function wasDeleted(replyId: string, since: number, signal: AbortSignal): Promise<boolean> {
  if (!(await hasServerAnswered(DELETE_REQUEST, since, DELETED_WITHIN_MS, signal))) return false;
  const isHere = () => findTweets(document).some((one) => readTweet(one)?.id === replyId);
  return (await waitFor(() => (isHere() ? null : true), { within: GONE_WITHIN_MS, signal })) === true;
}

/**
 * Reports when this is the page of one of the shopper's tweets, and the tweet is gone. Called once after each page
 * load.
 * @param path the page's path when it was loaded
 */
export async function checkOwnReplyPage({ handle, report, signal }: Parts, path: string): Promise<void> {
  const tweet = readPermalink(path);
  if (!tweet) return;
  const findNote = () =>
    location.pathname === path && isDeletedNote(document) && isSameHandle(tweet.handle, handle())
      ? true
      : null;
  if (!(await waitFor(findNote, { within: NOTE_WITHIN_MS, attributes: false, signal }))) return;
  const changed = await waitFor(() => (findNote() ? null : true), { within: NOTE_STAYS_MS, signal });
  if (changed || signal.aborted || !findNote()) return;
  if (await hasServerAnswered(TWEET_REQUEST, 0, 0, signal))
    report({ kind: 'own-reply-deleted', ...toReplyId(tweet.id, tweet.handle), seenIn: 'page' });
}

/**
 * Has X's server answered a request whose address matches `name` with status 200? Read from the browser's resource
 * timing, which does not show contents; by an observer, because the buffer of past entries is soon full.
 * @param since only requests that began then or later count (`performance.now()`)
 * @param within how long to wait, in ms; 0: only past requests
 */
function hasServerAnswered(
  name: RegExp,
  since: number,
  within: number,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (seen: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(seen);
    };
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceResourceTiming[])
        if (entry.startTime >= since && entry.responseStatus === 200 && name.test(entry.name)) finish(true);
    });
    observer.observe({ type: 'resource', buffered: true });
    // Past entries are delivered in a later task, too, so even a search of the past has to wait.
    const timer = setTimeout(() => finish(false), within || 500);
    signal.addEventListener('abort', () => finish(false), { once: true });
  });
}

const toReplyId = (replyId: string, handle: string) => ({ replyId, handle });
