import { sendOnce } from './client.ts';
import type { PageAnswers, PageCommand } from './page-commands.ts';

/**
 * Asks the background from a page of ours; like `send`, the same command is said again when the background
 * dies before it has answered.
 * @throws as `send` does: utils/texts/refusal-texts.ts has the sentence
 */
export function sendFromPage<C extends PageCommand>(command: C): Promise<PageAnswers[C['kind']]> {
  return sendOnce(command);
}

/** "Finish on Amazon", from a page of ours. Rejects as `sendFromPage` does. */
export function requestFinish(requestId: string): Promise<null> {
  return sendFromPage({ kind: 'finish', requestId });
}

/** "Add to cart" for requests that were tagged elsewhere. Rejects as `sendFromPage` does. */
export function requestAddToCart(requestIds: string[]): Promise<null> {
  return sendFromPage({ kind: 'add', requestIds });
}
