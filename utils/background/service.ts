import { findMarketplace } from '../amazon/marketplaces.ts';
import { bestEffort } from '../common/best-effort.ts';
import { RefusedError } from '../common/refusal.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { writePicture } from '../ledger/pictures.ts';
import { unseenInstead } from '../ledger/reply-owner.ts';
import type { PageHandlers, StoreHandlers, XHandlers } from '../messages/router.ts';
import type { Asked, RequestEvent } from '../requests/events.ts';
import { buttonState, type RequestState } from '../requests/fold.ts';
import { intentUrl } from '../requests/intent-url.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import { addToCart } from './add-to-cart.ts';
import { announce, buttonStates } from './announce.ts';
import { createMissedAnnouncer } from './announce-missed.ts';
import type { BrowserPort, WakeReason } from './browser-port.ts';
import { createCartRunner } from './cart-runner.ts';
import { earlierRequests, hasStandingReply } from './earlier-requests.ts';
import { finishOnAmazon } from './finish-on-amazon.ts';
import { createHousekeeping } from './housekeeping.ts';
import { createObservations } from './observations.ts';
import { createOpenReplies } from './open-replies.ts';
import { isSameWishUnderWay } from './same-wish.ts';

export interface Service {
  handlers: XHandlers & StoreHandlers & PageHandlers;
  /** Runs one piece of work after the other: nothing changes between what one reads and what it writes. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Looks at every request under way and takes its next step; run at each wake of the background. */
  settleAll(why?: WakeReason): Promise<void>;
  /** Brings the ledger to this version's form, a few rows at a time; `thorough` once a start or update. */
  migrateLedger(thorough?: boolean): Promise<void>;
}

/**
 * The background's work: takes commands, writes the ledger, and takes the next step of each request.
 * All it knows is in the ledger, so that it may die at any await and go on from there.
 */
export function createService(open: () => Promise<Ledger>, browser: BrowserPort): Service {
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  /** Writes, then tells: who gets the command's answer can rely on both, and who gets none says it again. */
  async function record(ledger: Ledger, id: string, ...events: RequestEvent[]): Promise<RequestState | null> {
    const state = await ledger.append(id, ...events);
    await browser.tellTrouble(null);
    if (state) await announce(browser, ledger, [state.tweet.id]);
    return state;
  }

  const cart = createCartRunner(open, browser, record);

  const catchUp = createMissedAnnouncer(browser);
  const replies = createOpenReplies(browser, record);

  async function settle(why: WakeReason = {}): Promise<void> {
    const ledger = await open();
    await catchUp(ledger);
    await replies.settle(ledger, why);
    await cart.pump(why);
  }

  const handlers: Service['handlers'] = {
    async hello({ loadedAt }, { tabId }) {
      await settle({ reloaded: { tabId, at: loadedAt } });
      const held = (await (await open()).open()).find(
        ({ reply }) => reply.state === 'composing' && reply.by === 'intent' && reply.tabId === tabId,
      );
      const resume = held ? { requestId: held.id, tweetId: held.tweet.id } : null;
      const { warn, buttonStyle, language } = await readSettings();
      return { warn, buttonStyle, language, resume };
    },

    async 'account-seen'({ handle, visibility }) {
      await (await open()).seeAccount(handle, visibility, Date.now());
      await bestEffort('telling of an account', () => browser.announce({}));
      return null;
    },

    async 'inject-sheet'(_command, { tabId }) {
      await browser.injectSheet(tabId);
      return null;
    },

    async states({ tweetIds }) {
      return buttonStates(await open(), tweetIds);
    },

    async prepare({ tweetId, links }) {
      const { warn, act, addAfterReply, ownStore } = await readSettings();
      const ledger = await open();
      const [earlier, allowed, seen] = await Promise.all([
        earlierRequests(ledger, tweetId, links),
        browser.allowedStores(),
        ledger.lastAccount(),
      ]);
      const account = seen && { handle: seen.handle, visibility: seen.visibility };
      return { warn, act, addAfterReply, ownStore, allowed, earlier, account };
    },

    async ask({ requestId, asked, act, remember, picture }, { tabId }) {
      const ledger = await open();
      // Where it comes from and when is not the page's to choose.
      const at = Math.min(asked.at, Date.now());
      const { origin: _, ...own } = asked;
      const first: Asked = { ...own, id: `${requestId}:asked`, at };
      const known = await ledger.read(requestId);
      if (known && !isSame(known, first)) throw new RefusedError('not-here');
      if (act === 'private') {
        // Before it is written: what can never be opened need not be tried at every wake.
        const ownStore = asked.ownStore ?? null;
        if (!browser.openable(asked.link, ownStore)) throw new RefusedError('not-openable');
        if (!known && (await isSameWishUnderWay(ledger, requestId, { ...asked, ownStore })))
          throw new RefusedError('already-adding');
        await record(ledger, requestId, first, await queued(requestId, at, tabId));
        await cart.pump();
      } else {
        if (await replies.hasRival(ledger, requestId, asked.tweet.id))
          throw new RefusedError('already-replying');
        const by = act === 'edit' ? 'edit' : 'send';
        const composing = { id: `${requestId}:${by}`, at, kind: 'reply/composing', by, tabId } as const;
        await record(ledger, requestId, first, composing);
      }
      // Without its picture a request is still a request.
      if (picture) await bestEffort('a picture', () => writePicture(ledger, requestId, picture));
      // Dated by the command: said twice, it is one change.
      if (remember)
        await bestEffort('"Don’t ask again"', () =>
          changeSettings({ warn: false, act }, { warn: at, act: at }),
        );
      const request = await ledger.read(requestId);
      return request ? buttonState(request) : 'idle';
    },

    async report({ requestId, event }, { tabId }) {
      const ledger = await open();
      const known = await ledger.read(requestId);
      if (!known) throw new RefusedError('unknown-request');
      if (!known.heldBy.includes(tabId)) throw new RefusedError('not-here');
      const duplicate =
        event.kind === 'reply/failed' &&
        event.reason === 'refused-by-x' &&
        (await hasStandingReply(ledger, known));
      const told = duplicate ? { ...event, reason: 'duplicate' as const } : event;
      // In one write: a reply that is posted has its product queued, whatever happens to us next.
      const follows =
        told.kind === 'reply/posted' &&
        known.cart.state === 'none' &&
        (await readSettings()).addAfterReply &&
        !(await isSameWishUnderWay(ledger, requestId, known));
      const next = follows ? [await queued(requestId, Date.now(), tabId)] : [];
      const now = await record(ledger, requestId, told, ...next).catch((error) =>
        record(ledger, requestId, unseenInstead(error, told)),
      );
      if (next.length > 0) await bestEffort('the cart', () => cart.pump());
      return now?.reply.state === 'failed' ? now.reply.reason : null;
    },

    async 'open-intent'({ requestId }, { tabId: from }) {
      const ledger = await open();
      const request = await ledger.read(requestId);
      if (!request) throw new RefusedError('unknown-request');
      if (!request.heldBy.includes(from)) throw new RefusedError('not-here');
      const { reply } = request;
      // Never after a press: then a reply may be out already.
      if (reply.state !== 'composing' || reply.by === 'intent' || reply.pressed) return null;
      // The window first: if we die in between, a second window does less harm than none.
      const tabId = await browser.openWindow(intentUrl(request));
      const intent = { id: `${requestId}:intent`, at: Date.now(), by: 'intent', tabId } as const;
      await record(ledger, requestId, { ...intent, kind: 'reply/composing' });
      return null;
    },

    async finish({ requestId }, { tabId }) {
      await finishOnAmazon(await open(), browser, requestId, tabId, record);
      return null;
    },

    async add({ requestIds }, { tabId }) {
      await addToCart(await open(), browser, requestIds, tabId, record);
      await cart.pump();
      return null;
    },

    async 'open-grant'({ marketplace }) {
      if (!findMarketplace(marketplace)) throw new RefusedError('not-openable');
      await browser.openGrant(marketplace);
      return null;
    },

    'page-read': cart.pageRead,
    ...createObservations(open, record, { queued, pump: () => cart.pump() }),
    ...createHousekeeping(open, browser, record, replies.settle),
  };

  async function queued(requestId: string, at: number, openerTabId: number) {
    const session = await browser.session();
    return { id: `${requestId}:queued`, at, kind: 'cart/queued', openerTabId, session } as const;
  }

  async function tidy(thorough = false): Promise<void> {
    // Whoever asks for something meanwhile is served between two batches.
    while (await inTurn(async () => (await open()).migrateSome()));
    if (thorough) await inTurn(async () => (await open()).repair());
  }

  return { handlers, inTurn, migrateLedger: tidy, settleAll: (why) => inTurn(() => settle(why)) };
}

/** Is this the request that was asked for, told once more? */
function isSame(known: RequestState, { tweet, link }: Asked): boolean {
  return known.tweet.id === tweet.id && known.link.href === link.href;
}
