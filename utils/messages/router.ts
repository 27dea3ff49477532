import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { log } from '../common/log.ts';
import { type Refusal, RefusedError } from '../common/refusal.ts';
import { StorageError } from '../ledger/connection.ts';
import { PageRead } from '../requests/page-reading.ts';
import { type PageAnswers, PageCommand, type PageCommandOf } from './page-commands.ts';
import { createRateLimit } from './rate-limit.ts';
import { isOwnPage, isXContentScript, storeOfSender } from './senders.ts';
import type { PageAnswer } from './store-commands.ts';
import type { Envelope, XAnswers } from './x-answers.ts';
import { XCommand, type XCommandOf } from './x-commands.ts';

/** Where a command came from, according to the browser, not to the page. */
interface Sender {
  tabId: number;
  /** The page's address. */
  url?: string;
}

export type XHandlers = {
  [K in XCommand['kind']]: (command: XCommandOf<K>, from: Sender) => Promise<XAnswers[K]>;
};
/** Handlers for our content script on Amazon's stores. */
export interface StoreHandlers {
  'page-read'(command: PageRead, from: Sender): Promise<PageAnswer>;
}

/** Commands that touch no request: they need not wait for the handlers that run in turn, nor hold them up. */
const OUT_OF_TURN: ReadonlySet<string> = new Set<XCommand['kind']>([
  'inject-sheet',
  'inject-observer',
  'inject-thread',
  'check-page',
]);

/** Handlers for our own pages. */
export type PageHandlers = {
  [K in PageCommand['kind']]: (command: PageCommandOf<K>, from: Sender) => Promise<PageAnswers[K]>;
};

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;
type Handler = (command: never, from: Sender) => Promise<unknown>;

/** The schema of what one kind of sender may send. A tier accepts no command of another tier. */
type Tier = z.ZodMiniType<XCommand | PageCommand | PageRead>;

/**
 * The background's only message listener. For messages that are not meant for it, it returns undefined at once, so
 * that another listener may answer.
 * @param handlers one per command of each tier; `finish` belongs to two tiers
 * @param inTurn runs handlers one after the other
 * @param own the extension's id, and the root of its pages' addresses
 */
export function createRouter(
  handlers: XHandlers & StoreHandlers & PageHandlers,
  inTurn: InTurn,
  own: { id: string; root: string },
) {
  const mayAsk = createRateLimit();
  // A store's page speaks for that store alone.
  const onStore = (marketplace: string): Tier =>
    PageRead.check(z.refine((read) => read.marketplace === marketplace));

  function tierOf(sender: Runtime.MessageSender): Tier | null {
    if (isXContentScript(sender, own.id)) return XCommand;
    if (isOwnPage(sender, own.id, own.root)) return PageCommand;
    const store = storeOfSender(sender, own.id);
    return store === null ? null : onStore(store);
  }

  return (message: unknown, sender: Runtime.MessageSender): Promise<Envelope<unknown>> | undefined => {
    const tier = tierOf(sender);
    if (!tier) return undefined;
    const parsed = tier.safeParse(message);
    if (!parsed.success) {
      log('a malformed message was ignored', parsed.error.issues[0]);
      return Promise.resolve({ ok: false, why: 'unexpected' });
    }
    const command = parsed.data;
    const tabId = sender.tab?.id ?? -1;
    // Our own pages run in a process of their own, which no web page can take over.
    const tweets = command.kind === 'states' ? command.tweetIds.length : 0;
    if (tier !== PageCommand && !mayAsk(tabId, command.kind, tweets)) {
      log(`tab ${tabId} sends more than a person would ("${command.kind}"): refused`);
      return Promise.resolve({ ok: false, why: 'too-often' });
    }
    const handler: Handler = handlers[command.kind];
    const work = () =>
      answer(command.kind, () => handler(command as never, { tabId, url: sender.url ?? '' }));
    return OUT_OF_TURN.has(command.kind) ? work() : inTurn(work);
  };
}

async function answer(kind: string, work: () => Promise<unknown>): Promise<Envelope<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof RefusedError)) log(`"${kind}" failed`, error);
    return { ok: false, why: reasonOf(error) };
  }
}

function reasonOf(error: unknown): Refusal {
  if (error instanceof RefusedError) return error.why;
  return error instanceof StorageError ? error.trouble : 'unexpected';
}
