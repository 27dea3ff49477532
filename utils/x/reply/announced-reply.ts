import { CLOCK_SKEW_MS } from '../../requests/may-add-after-proof.ts';
import { tweetTime } from '../../x-facts/tweet-time.ts';
import { waitFor } from '../wait-for.ts';
import { findAnnouncedPost, newestIdShown } from '../x-web/own-post.ts';
import type { Toast } from './toast.ts';

type Posted = Extract<Toast, { kind: 'posted' }>;

/** The state of the page right before a press. */
export interface Press {
  /** The newest tweet that the page knew. */
  newest: bigint;
  /** ms since the epoch */
  at: number;
}

/** Captures the page's state for a press: call it right before. */
export function capturePress(tweetId: string): Press {
  return { newest: newestIdShown(document, tweetId), at: Date.now() };
}

/**
 * Waits for the page to announce the reply that a press has sent: a link to a new post of the account's own. In X's
 * second client this is the proof, since its toast is unknown (docs/facts/x-web.md 8).
 * @param handle the account that posts
 * @returns null when the time is over or the signal aborts
 */
export async function waitForAnnouncement(
  { newest, at }: Press,
  handle: string,
  options: { within: number; signal: AbortSignal },
): Promise<Posted | null> {
  const look = () => {
    const post = findAnnouncedPost(document, handle, newest);
    return post && tweetTime(post.replyId) > at - CLOCK_SKEW_MS ? post : null;
  };
  const post = await waitFor(look, options);
  return post && { kind: 'posted', ...post };
}
