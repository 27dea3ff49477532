import { ask } from './client.ts';
import type { PageAnswers, PageCommand } from './page-commands.ts';

/**
 * Asks the background from a page of ours; like `send`, the same command is said again when the background
 * dies before it has answered.
 * @throws Error with a sentence for the shopper
 */
export function sendFromPage<C extends PageCommand>(command: C): Promise<PageAnswers[C['kind']]> {
  return ask(command);
}

/** "Finish on Amazon", from a page of ours. Rejects with a sentence for the shopper. */
export function finish(requestId: string): Promise<null> {
  return sendFromPage({ kind: 'finish', requestId });
}

/** "Add to cart" for requests that were tagged elsewhere. Rejects with a sentence for the shopper. */
export function addToCart(requestIds: string[]): Promise<null> {
  return sendFromPage({ kind: 'add', requestIds });
}
