import { isXWebPage, watchRunning } from '../x-web/reply-box.ts';
import { capturePress, type Press } from './announced-reply.ts';
import { insertText } from './composer.ts';
import { isSameJudgement, type Judgement, judgeWindow, type WindowDoubt } from './judge-window.ts';
import type { ReplyOutcome } from './post-reply.ts';
import { captureSubmit, type Submit } from './submits.ts';

/*
 * One reply in X's own reply window, which the background opened for this request:
 *
 *   a box that we know? ──► empty: text in ──► claim the press ──► all the same still? ──► press, once ──► outcome
 *            │ no, or in doubt                      │ no                  │ no
 *            └──────────────────────────────────────┴─────────────────────┴──► the shopper presses X's button
 */

/** How long the window must look the same before it is taken at its word: X draws it in steps. */
const READY_AFTER_MS = 500;
const DOUBT_AFTER_MS = 2_000;
const LOOK_EVERY_MS = 100;
/** How long X's box may take to take the text. */
const FILLED_WITHIN_MS = 3_000;

export interface WindowJob {
  tweetId: string;
  text: string;
  signal: AbortSignal;
  /** May it still be posted? False once too much time has passed since the shopper's click. */
  isGood(): boolean;
  /** Is it posted from the account that asked? False, too, while X does not show who is signed in. */
  isSure(): boolean;
  /** Has the shopper pressed anything in this window? Then it is theirs. */
  isTouched(): boolean;
  /** Saves that the press comes next; false: it may not come. */
  claim(): Promise<boolean>;
  /** Waits for the outcome of our press. */
  follow(submit: Submit, before: Press): Promise<ReplyOutcome>;
}

/** Nothing was pressed: the shopper goes on in the window. */
interface LeftToShopper {
  kind: 'left';
  why: WindowDoubt | 'late';
}

const left = (why: LeftToShopper['why']): LeftToShopper => ({ kind: 'left', why });

/**
 * Sends the reply in X's own window, where its box is surely known.
 * @throws what `claim` throws: then nothing was pressed
 */
export async function sendInWindow(job: WindowJob): Promise<ReplyOutcome | LeftToShopper> {
  const { tweetId, text, isGood, isSure, isTouched, claim, follow } = job;
  const isRunning = watchRunning(document, job.signal);
  const isAlive = () => !isXWebPage(document) || isRunning();
  // While X's page does nothing yet, there is nothing to press in it.
  const judge = (): Judgement =>
    isAlive() && isSure() ? judgeWindow(document, tweetId, text) : { kind: 'none' };
  let found = await settle(job, judge);
  if (found.kind === 'empty' && isGood() && !isTouched()) {
    insertText(found.composer, text);
    found = await settle(job, judge, FILLED_WITHIN_MS);
  }
  if (found.kind !== 'ready') return left(whyNot(found, isGood()));
  if (!(await claim())) return left('late');
  // The page had time to change while that was saved: judge it again, with nothing awaited before the press.
  const now = judge();
  if (!isGood() || isTouched() || !isSameJudgement(found, now)) return left(whyNot(now, isGood()));
  const submit = captureSubmit(found.composer);
  const before = capturePress(tweetId);
  found.button.click();
  return follow(submit, before);
}

function whyNot(found: Judgement, isGood: boolean): LeftToShopper['why'] {
  if (found.kind === 'doubt') return found.why;
  return isGood ? 'unknown' : 'late';
}

/** Waits until the window has looked the same for a while, or until it is too late or the shopper's. */
async function settle(
  { isGood, isTouched, signal }: WindowJob,
  judge: () => Judgement,
  within = Number.POSITIVE_INFINITY,
): Promise<Judgement> {
  const begun = performance.now();
  let seen = judge();
  let since = begun;
  while (isGood() && !isTouched() && !signal.aborted && performance.now() - begun < within) {
    const now = judge();
    if (!isSameJudgement(now, seen)) since = performance.now();
    seen = now;
    const enough = seen.kind === 'doubt' ? DOUBT_AFTER_MS : READY_AFTER_MS;
    if (seen.kind !== 'none' && performance.now() - since >= enough) return seen;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  // What has not stood long enough is not pressed.
  return seen.kind === 'doubt' ? seen : { kind: 'none' };
}
