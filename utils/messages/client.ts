import { browser } from 'wxt/browser';
import { RefusedError } from '../common/refusal.ts';
import { noAnswerStrings } from '../i18n/en/no-answer.ts';
import type { Envelope, XAnswers } from './x-answers.ts';
import type { XCommand } from './x-commands.ts';

/** The extension was updated or removed while this page was open: the background can no longer be reached. */
export class OrphanedError extends Error {
  constructor() {
    super(noAnswerStrings.orphaned);
  }
}

/** Pauses before each attempt, in ms: the background may have been stopped before it answered. */
const PAUSES = [0, 50, 200, 500, 1000, 2000];

/**
 * Sends a command to the background. If the background stops before it answers, the same command is sent again with
 * the same ids, so that it takes effect once.
 * @param isWanted checked before each attempt: a command that has become too late is not sent
 * @throws RefusedError when the background refuses; OrphanedError after an update; an Error with a sentence for the
 *   shopper when there is no answer
 */
export const send: <C extends XCommand>(
  command: C,
  isWanted?: () => boolean,
) => Promise<XAnswers[C['kind']]> = sendWithRetry;

/** The same for a command of any tier; `T` is the background's answer. */
export async function sendWithRetry<T>(command: { kind: string }, isWanted = () => true): Promise<T> {
  for (const pause of PAUSES) {
    if (pause) await new Promise((done) => setTimeout(done, pause));
    if (!isWanted()) break;
    if (!browser.runtime?.id) throw new OrphanedError();
    let reply: Envelope<T> | undefined;
    try {
      reply = await browser.runtime.sendMessage(command);
    } catch {
      continue;
    }
    if (reply?.ok) return reply.value;
    if (reply) throw new RefusedError(reply.why);
  }
  throw new Error(noAnswerStrings.unreachable);
}
