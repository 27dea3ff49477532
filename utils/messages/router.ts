import type { Runtime } from 'webextension-polyfill';
import { log } from '../log.ts';
import { isXContentScript } from '../trust/senders.ts';
import { type Answers, type CommandOf, ContentCommand, type Reply } from './commands.ts';

/** Where a command came from: the browser's word, not the page's. */
export interface From {
  tabId: number;
}

export type Handlers = {
  [K in ContentCommand['kind']]: (command: CommandOf<K>, from: From) => Promise<Answers[K]>;
};

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** An error whose message is a sentence for the shopper. */
export class ToldError extends Error {}

const UNEXPECTED = 'Something went wrong inside the extension. Reload the page and try again.';

/**
 * The background's one message listener. It answers the messages that are meant for it, and no others:
 * for those it returns undefined at once, so that another listener may.
 * @param handlers one per command
 * @param inTurn runs handlers one after the other
 * @param ownId the extension's own id
 */
export function makeRouter(handlers: Handlers, inTurn: InTurn, ownId: string) {
  return (message: unknown, sender: Runtime.MessageSender): Promise<Reply<unknown>> | undefined => {
    if (!isXContentScript(sender, ownId)) return undefined;
    const parsed = ContentCommand.safeParse(message);
    if (!parsed.success) {
      log('a malformed message was ignored', parsed.error.issues[0]);
      return Promise.resolve({ ok: false, error: UNEXPECTED });
    }
    return inTurn(() => answer(handlers, parsed.data, { tabId: sender.tab?.id ?? -1 }));
  };
}

async function answer<K extends ContentCommand['kind']>(
  handlers: Handlers,
  command: CommandOf<K> & { kind: K },
  from: From,
): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await handlers[command.kind](command, from) };
  } catch (error) {
    if (error instanceof ToldError) return { ok: false, error: error.message };
    log(`"${command.kind}" failed`, error);
    return { ok: false, error: UNEXPECTED };
  }
}
