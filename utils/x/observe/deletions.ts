import type { XCommand } from '../../messages/x-commands.ts';
import { readPermalink } from '../../x-facts/permalink.ts';
import { findMenuTweet, findTweets, isDeletedNote, isMenuConfirm } from '../responsive-web/deletion.ts';
import { readTweet } from '../tweet.ts';
import { waitFor } from '../wait-for.ts';

/*
 * When is a reply of the shopper's own gone from X? Only what proves it counts; in doubt it stands.
 *
 * Deleted here: the shopper's own click on the menu of that very tweet, then on X's confirmation; then X's
 * server has answered its page's DeleteTweet request with 200, and the tweet has left the page.
 * Gone from its own page, to its own author, who can always see it: X's server has answered for the tweet
 * with 200, and the page shows X's note in place of every tweet, and nothing to try again, for a while.
 */

type Gone = Extract<XCommand, { kind: 'own-reply-deleted' }>;

/** How long X may take to delete, and its page to show it. */
const DELETED_WITHIN_MS = 15_000;
const LEFT_WITHIN_MS = 3_000;
/** How long the note must stand, and within which time of the load it must come. */
const STANDS_MS = 3_000;
const NOTE_WITHIN_MS = 30_000;

const DELETE_REQUEST = /\/DeleteTweet(?:\?|$)/;
const TWEET_REQUEST = /\/Tweet(?:Detail|ResultByRestId)(?:\?|$)/;

interface Parts {
  /** The signed-in account's handle; null until X shows it. */
  handle(): string | null;
  tell(command: Gone): void;
  signal: AbortSignal;
}

/** Looks out for the deletion of the shopper's own tweets in X's own menu. */
export function watchDeletions({ handle, tell, signal }: Parts): void {
  let meant: { replyId: string; handle: string } | null = null;
  const clicked = (event: Event) => {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const article = findMenuTweet(event.target);
    if (article) {
      const tweet = readTweet(article);
      meant = tweet && isSame(tweet.author.handle, handle()) ? idOf(tweet.id, tweet.author.handle) : null;
    } else if (meant && isMenuConfirm(event.target)) {
      const reply = meant;
      meant = null;
      void wasDeleted(reply.replyId, signal).then((isGone) => {
        if (isGone) tell({ kind: 'own-reply-deleted', ...reply, seenIn: 'menu' });
      });
    }
  };
  addEventListener('click', clicked, { capture: true, signal });
}

async function wasDeleted(replyId: string, signal: AbortSignal): Promise<boolean> {
  if (!(await answered(DELETE_REQUEST, performance.now(), DELETED_WITHIN_MS, signal))) return false;
  const isHere = () => findTweets(document).some((one) => readTweet(one)?.id === replyId);
  return (await waitFor(() => (isHere() ? null : true), { within: LEFT_WITHIN_MS, signal })) === true;
}

/** Is this the page of a tweet of the shopper's own that is there no more? Run once a load. */
export async function checkOwnReplyPage({ handle, tell, signal }: Parts): Promise<void> {
  const path = location.pathname;
  const tweet = readPermalink(path);
  if (!tweet) return;
  const note = () =>
    location.pathname === path && isDeletedNote(document) && isSame(tweet.handle, handle()) ? true : null;
  if (!(await waitFor(note, { within: NOTE_WITHIN_MS, attributes: false, signal }))) return;
  const changed = await waitFor(() => (note() ? null : true), { within: STANDS_MS, signal });
  if (changed || signal.aborted || !note()) return;
  if (await answered(TWEET_REQUEST, 0, 0, signal))
    tell({ kind: 'own-reply-deleted', ...idOf(tweet.id, tweet.handle), seenIn: 'page' });
}

/**
 * Has X's server answered such a request of its page with 200? The browser's own timing tells, without
 * listening in on what is said; observed, for its buffer of past entries is soon full.
 */
function answered(name: RegExp, since: number, within: number, signal: AbortSignal): Promise<boolean> {
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
    // Even where nothing is waited for, what is past comes in a task of its own.
    const timer = setTimeout(() => finish(false), within || 500);
    signal.addEventListener('abort', () => finish(false), { once: true });
  });
}

const idOf = (replyId: string, handle: string) => ({ replyId, handle });
const isSame = (one: string, other: string | null) => one.toLowerCase() === other?.toLowerCase();
