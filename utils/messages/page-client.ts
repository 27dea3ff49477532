import { sendWithRetry } from './client.ts';
import type { PageAnswers, PageCommand } from './page-commands.ts';

/**
 * Sends a command to the background from one of our own pages, with retries like `send`.
 * @throws as `send` does; utils/texts/refusal-texts.ts has the sentences
 */
export function sendFromPage<C extends PageCommand>(command: C): Promise<PageAnswers[C['kind']]> {
  return sendWithRetry(command);
}

/** "Finish on Amazon", from one of our own pages. Rejects as `sendFromPage` does. */
export function requestFinish(requestId: string): Promise<null> {
  return sendFromPage({ kind: 'finish', requestId });
}

/** "Add to cart" for requests that were tagged elsewhere. Rejects as `sendFromPage` does. */
export function requestAddToCart(requestIds: string[]): Promise<null> {
  return sendFromPage({ kind: 'add', requestIds });
}
