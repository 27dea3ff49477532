import { log } from '../log.ts';
import type { Earlier } from '../messages/commands.ts';
import { type Handlers, ToldError } from '../messages/router.ts';
import { changeSettings, readSettings } from '../settings.ts';
import { SENTENCES } from '../texts.ts';
import type { RequestEvent } from './events.ts';
import { type ButtonState, buttonState, productKey, type RequestState } from './fold.ts';
import type { Ledger } from './ledger.ts';
import { nextStep, type Surroundings } from './next.ts';
import { makeSightings } from './sightings.ts';

/** What the service needs of the browser; entrypoints/background.ts gives the real thing. */
export interface Browser {
  tabs(): Promise<Surroundings['tabs']>;
  /** Opens an address in a new tab beside the one that asked, and brings it forward. */
  openTab(href: string, openerTabId: number): Promise<void>;
  /** Opens a page in a window of its own; resolves to its tab's id. */
  openWindow(href: string): Promise<number>;
  /** Tells every X page and every page of ours that these tweets' requests have changed; resolves once it is said. */
  announce(states: Record<string, ButtonState>): Promise<void>;
  /** The address to open for a link, or null when it is none that we open. */
  openable(link: RequestState['link']): string | null;
}

export interface Service {
  handlers: Handlers;
  /** Runs one piece of work after the other: nothing changes between what one reads and what it writes. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Looks at every request under way and takes its next step; run at each wake of the background. */
  settle(why?: Pick<Surroundings, 'reloaded' | 'browserStarted'>): Promise<void>;
}

/**
 * The background's work: takes commands, writes the ledger, and takes the next step of each request.
 * All it knows is in the ledger, so that it may die at any await and go on from there.
 */
export function makeService(open: () => Promise<Ledger>, browser: Browser): Service {
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  async function announce(ledger: Ledger, tweetId: string): Promise<void> {
    const [newest] = await ledger.byTweet(tweetId);
    await browser.announce(newest ? { [tweetId]: buttonState(newest) } : {});
  }

  /** Writes, then tells: who gets the command's answer can rely on both, and who gets none says it again. */
  async function record(ledger: Ledger, id: string, ...events: RequestEvent[]): Promise<RequestState | null> {
    const state = await ledger.append(id, ...events);
    if (state) await announce(ledger, state.tweet.id);
    return state;
  }

  async function advance(
    ledger: Ledger,
    request: RequestState,
    why: Partial<Surroundings> = {},
  ): Promise<void> {
    const tabs = await browser.tabs();
    const step = nextStep(request, { now: Date.now(), tabs, ...why });
    if (step.kind === 'record') await record(ledger, request.id, step.event);
    if (step.kind !== 'open-link') return;
    const { openerTabId } = step;
    const href = browser.openable(request.link);
    if (!href) throw new ToldError(SENTENCES.notOpenable);
    const youngestTabId = Math.max(0, ...tabs.map((tab) => tab.id));
    const opening = { id: `${request.id}:opening`, at: Date.now(), openerTabId, youngestTabId };
    await ledger.append(request.id, { ...opening, kind: 'cart/opening' });
    await browser.openTab(href, openerTabId);
    await record(ledger, request.id, { id: `${request.id}:opened`, at: Date.now(), kind: 'cart/opened' });
  }

  async function settle(why: Partial<Surroundings> = {}): Promise<void> {
    const ledger = await open();
    for (const request of await ledger.open()) {
      // One that cannot be helped must not keep the others from their next step.
      await advance(ledger, request, why).catch((error) =>
        log(`request ${request.id} could not be taken further`, error),
      );
    }
  }

  const handlers: Handlers = {
    async hello({ loadedAt }, { tabId }) {
      await settle({ reloaded: { tabId, at: loadedAt } });
      const held = (await (await open()).open()).find(
        ({ reply }) => reply.state === 'composing' && reply.by === 'intent' && reply.tabId === tabId,
      );
      const { warn } = await readSettings();
      return { warn, resume: held ? { requestId: held.id, tweetId: held.tweet.id } : null };
    },

    async 'account-seen'({ handle, visibility }) {
      await (await open()).seeAccount(handle, visibility, Date.now());
      await browser.announce({});
      return null;
    },

    async states({ tweetIds }) {
      const ledger = await open();
      const states: Record<string, ButtonState> = {};
      for (const tweetId of tweetIds) {
        const [newest] = await ledger.byTweet(tweetId);
        if (newest) states[tweetId] = buttonState(newest);
      }
      return states;
    },

    async prepare({ tweetId, links }) {
      const ledger = await open();
      const found = new Map<string, RequestState>();
      const lists = [
        ledger.byTweet(tweetId),
        // A bare card or short link names no product: the same tweet is all that can be compared.
        ...links.filter((link) => link.kind === 'product').map((link) => ledger.byProduct(productKey(link))),
      ];
      for (const list of await Promise.all(lists))
        for (const request of await list) found.set(request.id, request);
      const earlier = [...found.values()].filter(cameToSomething).sort((a, b) => b.askedAt - a.askedAt);
      const { warn, act } = await readSettings();
      return { warn, act, earlier: earlier.slice(0, 5).map((request) => toEarlier(request, tweetId)) };
    },

    async ask({ requestId, asked, act, remember }, { tabId }) {
      const ledger = await open();
      const first = { ...asked, id: `${requestId}:asked` };
      const at = asked.at;
      if (act === 'private') {
        // Before it is written: what can never be opened need not be tried at every wake.
        if (!browser.openable(asked.link)) throw new ToldError(SENTENCES.notOpenable);
        const queued = { id: `${requestId}:queued`, at, kind: 'cart/queued', openerTabId: tabId } as const;
        const request = await record(ledger, requestId, first, queued);
        if (request) await advance(ledger, request);
      } else {
        const rival = (await ledger.byTweet(asked.tweet.id)).find(
          ({ id, reply }) => id !== requestId && reply.state === 'composing',
        );
        if (rival) throw new ToldError(SENTENCES.alreadyReplying);
        const by = act === 'edit' ? 'edit' : 'send';
        const composing = { id: `${requestId}:${by}`, at, kind: 'reply/composing', by, tabId } as const;
        await record(ledger, requestId, first, composing);
      }
      if (remember) await changeSettings({ warn: false, act });
      return null;
    },

    async report({ requestId, event }) {
      const ledger = await open();
      const known = await ledger.read(requestId);
      if (!known) throw new ToldError(SENTENCES.unknownRequest);
      const duplicate =
        event.kind === 'reply/failed' &&
        event.reason === 'refused-by-x' &&
        (await standsAlready(ledger, known));
      const now = await record(ledger, requestId, duplicate ? { ...event, reason: 'duplicate' } : event);
      return now?.reply.state === 'failed' ? now.reply.reason : null;
    },

    async 'open-intent'({ requestId }) {
      const ledger = await open();
      const request = await ledger.read(requestId);
      if (!request) throw new ToldError(SENTENCES.unknownRequest);
      const { reply } = request;
      // Never after a press: then a reply may be out already.
      if (reply.state !== 'composing' || reply.by === 'intent' || reply.pressed) return null;
      // The window first: if we die in between, a second window does less harm than none.
      const tabId = await browser.openWindow(intentUrl(request));
      const intent = { id: `${requestId}:intent`, at: Date.now(), by: 'intent', tabId } as const;
      await record(ledger, requestId, { ...intent, kind: 'reply/composing' });
      return null;
    },

    ...makeSightings(open, record),
  };

  return { handlers, inTurn, settle: (why) => inTurn(() => settle(why)) };
}

/** X's documented prefill: its own reply box, with the text in it; the shopper presses Reply there. */
export function intentUrl({ tweet, text }: Pick<RequestState, 'tweet' | 'text'>): string {
  return `https://x.com/intent/post?${new URLSearchParams({ in_reply_to: tweet.id, text })}`;
}

/** X takes the same reply to the same tweet once; does one of ours stand there? */
async function standsAlready(ledger: Ledger, { id, tweet, account, text }: RequestState): Promise<boolean> {
  return (await ledger.byTweet(tweet.id)).some(
    (other) =>
      other.id !== id && other.account === account && other.text === text && other.reply.state === 'posted',
  );
}

/** Requests that were given up before anything came of them need not be told of. */
function cameToSomething({ reply, cart }: RequestState): boolean {
  return (
    reply.state === 'composing' ||
    reply.state === 'posted' ||
    reply.state === 'failed' ||
    cart.state === 'opened'
  );
}

function toEarlier(request: RequestState, tweetId: string): Earlier {
  const { reply } = request;
  return {
    requestId: request.id,
    askedAt: request.askedAt,
    sameTweet: request.tweet.id === tweetId,
    state: buttonState(request),
    replyUrl: reply.state === 'posted' ? reply.url : null,
  };
}
