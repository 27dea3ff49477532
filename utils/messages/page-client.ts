import { ask } from './client.ts';
import type { PageCommand } from './page-commands.ts';

/** "Finish on Amazon", from a page of ours. Rejects with a sentence for the shopper. */
export function finish(requestId: string): Promise<null> {
  const command: PageCommand = { kind: 'finish', requestId };
  return ask(command);
}
