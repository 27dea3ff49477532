import { findHashtag } from '../../x-facts/hashtag.ts';
import { waitFor } from '../wait-for.ts';
import { type Composer, checkTarget, findComposer, readComposerText } from './composer.ts';
import { type ReplyJob, type ReplyOutcome, toReplyOutcome } from './post-reply.ts';
import type { SubmitHub } from './submit-hub.ts';
import { SEEN_WITHIN_MS } from './submit-outcome.ts';
import type { Submit } from './submits.ts';

/** The longest wait that a timer can hold: the shopper may think as long as they like. */
const FOREVER_MS = 2 ** 31 - 1;

/** Decides which submits come from the box that is watched, and whether that box is still open. */
interface WatchedBox {
  isOpen(): boolean;
  /** Is this a submit of the reply that is meant? Called synchronously with the submit, before X changes the box. */
  isOurs(submit: Submit): boolean;
}

/** The box that we have filled in for a tweet; once it was closed, any box for that tweet that holds the hashtag. */
export function filledBox(composer: Composer, { tweet, article }: ReplyJob): WatchedBox {
  // X may remove the tweet from the page while the shopper writes, so its text is kept.
  const copy = article.cloneNode(true) as Element;
  const isRight = (box: Composer) => checkTarget(box, tweet, copy) === 'right';
  return {
    isOpen() {
      if (composer.editor.isConnected && isRight(composer)) return true;
      const open = findComposer(document);
      return open !== null && isRight(open) && findHashtag(readComposerText(open)) !== null;
    },
    isOurs: (submit) =>
      isRight(submit.composer) &&
      (submit.composer.editor === composer.editor || findHashtag(submit.text) !== null),
  };
}

/**
 * X's own reply window for a request: a box that answers the tweet, or shows none while the address names the tweet.
 */
export function windowBox(tweetId: string): WatchedBox {
  let wasSeen = false;
  return {
    isOpen() {
      const isHere = findComposer(document) !== null;
      wasSeen ||= isHere;
      return isHere || !wasSeen;
    },
    isOurs: ({ answeredId, addressedId }) =>
      answeredId === tweetId || (answeredId === null && addressedId === tweetId),
  };
}

interface Watch {
  box: WatchedBox;
  handle: string | null;
  submits: SubmitHub;
  signal: AbortSignal;
  /** Submits that came before the watch began. */
  earlier?: readonly Submit[];
  /** The shopper has submitted the reply: from now on it may be posted. */
  onPressed(): void;
  /** X holds the reply back for a while. */
  onHeldBack(): void;
}

/**
 * Waits until the shopper has posted the reply from a box that they submit themselves, or has given it up. Only a
 * trusted submit in that box counts, and only with the hashtag in it: any other text is another post of theirs.
 */
export async function waitForShopper(watch: Watch): Promise<ReplyOutcome> {
  const { box, handle, submits, signal, onPressed, onHeldBack } = watch;
  const queue: Submit[] = [...(watch.earlier ?? [])].filter(box.isOurs);
  let onQueued = () => {};
  const stopListening = submits.onSubmit((submit) => {
    if (!box.isOurs(submit)) return false;
    queue.push(submit);
    onQueued();
    return true;
  });
  /** The next submit; null when the box was closed without one. */
  async function next(): Promise<Submit | null> {
    const stop = new AbortController();
    const off = () => stop.abort();
    onQueued = off;
    signal.addEventListener('abort', off, { once: true });
    try {
      if (queue.length > 0) return queue.shift() ?? null;
      for (;;) {
        const options = { within: FOREVER_MS, signal: stop.signal };
        if (!(await waitFor(() => (box.isOpen() ? null : true), options))) break;
        // X replaces the box with another layer while the shopper chooses a picture.
        const back = await waitFor(() => (box.isOpen() ? true : null), {
          ...options,
          within: SEEN_WITHIN_MS,
        });
        if (!back) break;
      }
      return queue.shift() ?? null;
    } finally {
      signal.removeEventListener('abort', off);
    }
  }

  try {
    let refused: ReplyOutcome | null = null;
    for (;;) {
      const submit = await next();
      if (!submit) return refused ?? { kind: 'abandoned', why: 'closed' };
      const isReply = findHashtag(submit.text) !== null;
      if (isReply) onPressed();
      const outcome = await submits.follow(submit, { handle, isOurs: true, ...(isReply && { onHeldBack }) });
      // When X refuses, the box stays as it was and the shopper may try again.
      if (outcome.kind === 'refused') refused = isReply ? toReplyOutcome(outcome) : null;
      else if (outcome.kind === 'undone' && box.isOpen()) refused = { kind: 'abandoned', why: 'undone' };
      else if (!isReply)
        return { kind: 'abandoned', why: outcome.kind === 'undone' ? 'undone' : 'other-words' };
      else return toReplyOutcome(outcome);
    }
  } finally {
    stopListening();
  }
}
