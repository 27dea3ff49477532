import type { FailReason } from '../requests/events.ts';
import { findActionBar } from './actionbar.ts';
import { type Composer, checkTarget, findComposer, insertText, readySubmit, textOf } from './composer.ts';
import { REPLY_BUTTON, TWEET } from './selectors.ts';
import { readToast, type Toast, toastsNow } from './toast.ts';
import { readTweet, type Tweet } from './tweet.ts';
import { waitFor } from './wait.ts';

/*
 * One reply through X's own reply box:
 *
 *   open ──► target right? ──► empty? ──► text in, button on ──► (edit: the shopper presses)
 *    │            │ wrong: stop  │ no: stop       │ no                     │
 *    │ 3 s        │ unclear      │                │ 3 s                    ▼
 *    └────────────┴── X's web intent ◄────────────┘        press, once ──► toast with the new id
 *
 * Nothing is retried. Whatever was written before the press is checked once more at the press itself.
 */

/** How long X's box may take to come up and take the text. */
export const BOX_WITHIN_MS = 3_000;
/** How long after the press the new id may take. */
export const SEEN_WITHIN_MS = 15_000;
/** The longest wait that a timer can hold: the shopper may think as long as they like. */
const FOREVER_MS = 2 ** 31 - 1;

/** What a reply answers, says, and comes from. */
export interface Errand {
  article: Element;
  tweet: Tweet;
  text: string;
  /** The signed-in account, or null when X does not show it. */
  handle: string | null;
  signal: AbortSignal;
  /** May it still be done? False when too much time has passed since the shopper's click. */
  isGood(): boolean;
}

/** Too much time has passed: nothing was pressed. */
const LATE = { kind: 'late' } as const;

export type Stopped = { kind: 'failed'; reason: FailReason; said: string };
export type IntentReason = 'boxDidNotOpen' | 'textDidNotTake' | 'targetUnclear' | 'unknownBox';
export type Filled =
  | { kind: 'filled'; composer: Composer }
  | { kind: 'intent'; why: IntentReason }
  | typeof LATE
  | Stopped;
export type Ended = Extract<Toast, { kind: 'posted' }> | { kind: 'abandoned' } | typeof LATE | Stopped;

const stopped = (reason: FailReason, said = ''): Stopped => ({ kind: 'failed', reason, said });

/** Opens X's reply box for the tweet and puts the text in; nothing is sent. */
export async function fillReplyBox(errand: Errand): Promise<Filled> {
  const filled = await openAndFill(errand);
  // Neither the press nor X's own window comes minutes after the click.
  return filled.kind !== 'failed' && !errand.isGood() ? LATE : filled;
}

async function openAndFill({ article, tweet, text, handle, signal, isGood }: Errand): Promise<Filled> {
  if (!isGood()) return LATE;
  const deadline = performance.now() + BOX_WITHIN_MS;
  const left = () => Math.max(0, deadline - performance.now());

  // A live article may have become another tweet since its button was mounted.
  const now = readTweet(article);
  if (!article.isConnected || now?.id !== tweet.id) return stopped('wrong-target');
  if (!now.canReply) return stopped('restricted');

  // Nobody has seen the second client's reply box: X's own window is the one that we know (docs/facts/x-web.md 7).
  if (!article.matches(TWEET)) return { kind: 'intent', why: 'unknownBox' };
  const before = findComposer(document);
  if (before && !before.isInline) return stopped('draft-in-the-way');
  findActionBar(article)?.querySelector<HTMLElement>(REPLY_BUTTON)?.click();

  // On a tweet's own page X may use the box below the tweet; a dialog, where one comes, is the answer.
  const composer = await waitFor(() => opened(before), { within: left(), signal });
  if (!composer) return handle ? { kind: 'intent', why: 'boxDidNotOpen' } : stopped('logged-out');

  const target = await waitFor(() => decided(composer, tweet, article), { within: left(), signal });
  if (target === 'wrong') return stopped('wrong-target');
  if (target !== 'right') return { kind: 'intent', why: 'targetUnclear' };
  if (textOf(composer)) return stopped('draft-in-the-way');
  if (!isGood()) return LATE;

  insertText(composer, text);
  const ready = await waitFor(() => (holds(composer, text) ? composer : null), { within: left(), signal });
  return ready ? { kind: 'filled', composer } : { kind: 'intent', why: 'textDidNotTake' };
}

/**
 * Presses X's own button, once, and waits for the proof.
 * @param beforePress writes down that the press is coming; if it rejects, nothing is pressed
 */
export async function pressReply(
  { article, tweet, text, handle, signal, isGood }: Errand,
  composer: Composer,
  beforePress: () => Promise<void>,
): Promise<Ended> {
  const before = toastsNow(document);
  await beforePress();
  if (!isGood()) return LATE;
  // The page had time to change while we wrote: look again, in the same breath as the press.
  const submit = readySubmit(composer);
  if (!submit || !holds(composer, text) || checkTarget(composer, tweet, article) !== 'right')
    return stopped('wrong-target');
  const pressedAt = performance.now();
  submit.click();

  let said = '';
  const toast = await waitFor(
    () => {
      const seen = readToast(document, before, handle);
      if (seen?.kind === 'posted') return seen;
      if (seen) said = seen.said;
      // Any toast may pass by. It is X's no to us only while the box still stands there with our text.
      return said && holds(composer, text) ? (seen ?? { kind: 'refused' as const, said }) : null;
    },
    { within: SEEN_WITHIN_MS, signal },
  );
  if (toast?.kind === 'posted') return toast;
  const status = toast && answerStatusSince(pressedAt);
  if (status === 429) return stopped('rate-limited', said);
  // Without an answer from X's server nobody knows whether the reply is out, whatever X's page says.
  return stopped(status && status < 500 ? 'refused-by-x' : 'unseen', said);
}

/**
 * Waits for the shopper to press X's button, or to close the box.
 * @param before toasts that tell of something else
 */
export async function watchShopper(
  { handle, signal }: Pick<Errand, 'handle' | 'signal'>,
  isOpen: () => boolean,
  before = toastsNow(document),
): Promise<Ended> {
  const posted = () => {
    const seen = readToast(document, before, handle);
    return seen?.kind === 'posted' ? seen : null;
  };
  const first = await waitFor(() => posted() ?? (isOpen() ? null : ('closed' as const)), {
    within: FOREVER_MS,
    signal,
  });
  if (first && first !== 'closed') return first;
  const late = await waitFor(posted, { within: SEEN_WITHIN_MS, signal });
  return late ?? { kind: 'abandoned' };
}

function opened(before: Composer | null): Composer | null {
  const composer = findComposer(document);
  if (!composer) return null;
  // The inline box was there before the click: it is the answer only when the click brought it the focus.
  const focused = composer.editor.contains(document.activeElement);
  return composer.isInline && before && !focused ? null : composer;
}

function decided(composer: Composer, tweet: Tweet, article: Element): 'right' | 'wrong' | null {
  const target = checkTarget(composer, tweet, article);
  return target === 'unclear' ? null : target;
}

/** The box is still there, holds this text and nothing else, and X's button is enabled. */
function holds(composer: Composer, text: string): boolean {
  return composer.editor.isConnected && textOf(composer) === text && readySubmit(composer) !== null;
}

/** X's own write request, short posts and long ones (docs/facts/x.md 2.3). */
const WRITE_REQUEST = /\/Create(?:Note)?Tweet(?:\?|$)/;

/**
 * The HTTP status with which X's server answered its page's write request; null when it has not, or the
 * answer broke off. The browser's own timing record tells, without listening in on what is said.
 */
function answerStatusSince(start: number): number | null {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const write = entries.findLast((entry) => entry.startTime >= start && WRITE_REQUEST.test(entry.name));
  return write?.responseStatus || null;
}
