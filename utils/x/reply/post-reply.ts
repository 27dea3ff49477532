import type { AbandonReason, FailReason } from '../../requests/events.ts';
import { readTweet } from '../tweet.ts';
import { tweetDialectOf } from '../tweet-dialect.ts';
import type { Tweet } from '../tweet-model.ts';
import { waitFor } from '../wait-for.ts';
import {
  type Composer,
  checkTarget,
  findComposer,
  findReadySubmit,
  insertText,
  isFrom,
  isReadyWith,
} from './composer.ts';
import { hasAttachment, hasDraft } from './draft.ts';
import type { SubmitHub } from './submit-hub.ts';
import type { SubmitOutcome } from './submit-outcome.ts';
import { captureSubmit } from './submits.ts';
import type { Toast } from './toast.ts';

/*
 * One reply through X's own reply box:
 *
 *   open ──► target right? ──► empty? ──► text in, button on ──► (edit: the shopper presses)
 *    │            │ wrong: stop  │ no: stop       │ no                     │
 *    │ 3 s        │ unclear      │                │ 3 s                    ▼
 *    └────────────┴── X's own window ◄────────────┘        press, once ──► toast with the new id
 *
 * Nothing is retried. Everything is checked once more right before the press.
 */

/** How long X's box may take to open and take the text. */
export const REPLY_BOX_WITHIN_MS = 3_000;

/** One reply to write: to which tweet, with which text, from which account. */
export interface ReplyJob {
  article: Element;
  tweet: Tweet;
  text: string;
  /** The signed-in account, or null when X does not show it. */
  handle: string | null;
  signal: AbortSignal;
  /** May it still be posted? False once too much time has passed since the shopper's click. */
  isGood(): boolean;
}

/** Too much time has passed since the click; nothing was pressed. */
const LATE = { kind: 'late' } as const;
/** X's box posts from another account than the one that asked; nothing was pressed. */
const OTHER_ACCOUNT = { kind: 'other-account' } as const;

type ReplyFailure = { kind: 'failed'; reason: FailReason; said: string };
type WindowReason = 'boxDidNotOpen' | 'textDidNotTake' | 'targetUnclear' | 'unknownBox';
type FillResult =
  | { kind: 'filled'; composer: Composer }
  | { kind: 'window'; why: WindowReason }
  | typeof LATE
  | typeof OTHER_ACCOUNT
  | ReplyFailure;
export type ReplyOutcome =
  | Extract<Toast, { kind: 'posted' }>
  | { kind: 'abandoned'; why: AbandonReason }
  | typeof LATE
  | typeof OTHER_ACCOUNT
  | ReplyFailure;

/** What pressing needs. */
interface PressParts {
  submits: SubmitHub;
  /** Saves that the press comes next; if it rejects, nothing is pressed. */
  beforePress(): Promise<void>;
  /** Called once when X holds the reply back for a while, or may do so. */
  onHeldBack(): void;
}

const failure = (reason: FailReason, said = ''): ReplyFailure => ({ kind: 'failed', reason, said });

/** Opens X's reply box for the tweet and types the text; nothing is sent. `window`: X's own reply window is needed. */
export async function fillReplyBox(job: ReplyJob): Promise<FillResult> {
  const filled = await openAndFill(job);
  // Neither the press nor X's own window may come minutes after the click.
  return filled.kind !== 'failed' && !job.isGood() ? LATE : filled;
}

async function openAndFill({ article, tweet, text, handle, signal, isGood }: ReplyJob): Promise<FillResult> {
  if (!isGood()) return LATE;
  const deadline = performance.now() + REPLY_BOX_WITHIN_MS;
  const remainingMs = () => Math.max(0, deadline - performance.now());

  // X may have put another tweet into the article since its button was mounted.
  const now = readTweet(article);
  if (!article.isConnected || now?.id !== tweet.id) return failure('wrong-target');
  if (!now.canReply) return failure('restricted');

  // The second web client's reply box is unknown; X's own window is known (docs/facts/x-web.md 7).
  const dialect = tweetDialectOf(article);
  if (!dialect.hasKnownReplyBox) return { kind: 'window', why: 'unknownBox' };
  const before = findComposer(document);
  if (before && !before.isInline) return failure('draft-in-the-way');
  dialect.findReplyControl(article)?.click();

  // On a tweet's own page X may focus the inline box instead of opening a dialog.
  const composer = await waitFor(() => findOpened(before), { within: remainingMs(), signal });
  if (!composer) return handle ? { kind: 'window', why: 'boxDidNotOpen' } : failure('logged-out');

  const target = await waitFor(() => checkTargetOrWait(composer, tweet, article), {
    within: remainingMs(),
    signal,
  });
  if (target === 'wrong') return failure('wrong-target');
  if (target !== 'right') return { kind: 'window', why: 'targetUnclear' };
  if (!isFrom(composer, handle)) return OTHER_ACCOUNT;
  if (hasDraft(composer)) return failure('draft-in-the-way');
  if (!isGood()) return LATE;

  insertText(composer, text);
  const ready = await waitFor(() => (isReadyWith(composer, text) ? composer : null), {
    within: remainingMs(),
    signal,
  });
  return ready ? { kind: 'filled', composer } : { kind: 'window', why: 'textDidNotTake' };
}

/**
 * Presses X's submit button once and waits for the outcome.
 * @throws what `beforePress` throws: then nothing was pressed
 */
export async function pressReply(
  { article, tweet, text, handle, isGood }: ReplyJob,
  composer: Composer,
  { submits, beforePress, onHeldBack }: PressParts,
): Promise<ReplyOutcome> {
  await beforePress();
  if (!isGood()) return LATE;
  // The page had time to change while that was saved: check again, with nothing awaited before the press.
  if (!isFrom(composer, handle)) return OTHER_ACCOUNT;
  if (hasAttachment(composer)) return failure('draft-in-the-way');
  const button = findReadySubmit(composer);
  if (!button || !isReadyWith(composer, text) || checkTarget(composer, tweet, article) !== 'right')
    return failure('wrong-target');
  const submit = captureSubmit(composer);
  button.click();
  return toReplyOutcome(await submits.follow(submit, { handle, isOurs: true, onHeldBack }));
}

/** What the outcome of a submit means for its request. */
export function toReplyOutcome(outcome: SubmitOutcome): ReplyOutcome {
  if (outcome.kind === 'posted') return outcome;
  if (outcome.kind === 'undone') return { kind: 'abandoned', why: 'undone' };
  const { said } = outcome;
  const status = outcome.kind === 'refused' ? outcome.status : null;
  if (status === 429) return failure('rate-limited', said);
  // Without an answer from X's server nobody knows whether the reply was posted, whatever X's page says.
  return failure(status && status < 500 ? 'refused-by-x' : 'unseen', said);
}

function findOpened(before: Composer | null): Composer | null {
  const composer = findComposer(document);
  if (!composer) return null;
  // The inline box was there before the click: X uses it only if the click moved the focus into it.
  const focused = composer.editor.contains(document.activeElement);
  return composer.isInline && before && !focused ? null : composer;
}

/** Null while the box does not show its tweet yet. */
function checkTargetOrWait(composer: Composer, tweet: Tweet, article: Element): 'right' | 'wrong' | null {
  const target = checkTarget(composer, tweet, article);
  return target === 'unclear' ? null : target;
}
