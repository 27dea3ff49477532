import { browser } from 'wxt/browser';
import { RefusedError } from '../common/refusal.ts';
import { noAnswerStrings } from '../i18n/en/no-answer.ts';
import type { Reply, XAnswers, XCommand } from './x-commands.ts';

/** The extension was updated or removed under this page: nothing can be asked of it any more. */
export class OrphanedError extends Error {
  constructor() {
    super(noAnswerStrings.orphaned);
  }
}

/** Pauses before each new try, in ms: the background may have been stopped while it was answering. */
const PAUSES = [0, 50, 200, 500, 1000, 2000];

/**
 * Asks the background. When it dies before it has answered, the same command is said again, with the
 * same ids, so that it counts once.
 * @param isWanted asked before it is said again: a command that has become too late is not
 * @throws RefusedError when it refuses; OrphanedError after an update, and an Error with a sentence when there
 *   is no answer
 */
export function send<C extends XCommand>(command: C, isWanted?: () => boolean): Promise<XAnswers[C['kind']]> {
  return sendOnce(command, isWanted);
}

/** The same for a command of whatever tier; `T` is what the background answers to it. */
export async function sendOnce<T>(command: { kind: string }, isWanted = () => true): Promise<T> {
  for (const pause of PAUSES) {
    if (pause) await new Promise((done) => setTimeout(done, pause));
    if (!isWanted()) break;
    if (!browser.runtime?.id) throw new OrphanedError();
    let reply: Reply<T> | undefined;
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
