import { findMarketplace } from '../amazon/marketplaces.ts';
import { bestEffort } from '../common/best-effort.ts';
import { RefusedError } from '../common/refusal.ts';
import type { PageHandlers, StoreHandlers, XHandlers } from '../messages/router.ts';
import { readProgress } from '../requests/request-progress.ts';
import { readSettings } from '../settings/settings.ts';
import { createActivityHandlers } from './activity-handlers.ts';
import { addToCart } from './add-to-cart.ts';
import { createMissedAnnouncer } from './announce-missed.ts';
import { createAskHandler } from './ask-handler.ts';
import type { WakeReason } from './browser-port.ts';
import { createCartRunner } from './cart-runner.ts';
import type { BackgroundContext } from './context.ts';
import { earlierRequests } from './earlier-requests.ts';
import { finishOnAmazon } from './finish-on-amazon.ts';
import { knownTitle } from './known-title.ts';
import { createObservations } from './observations.ts';
import { createOpenReplies } from './open-replies.ts';
import { readButtonStates } from './read-button-states.ts';
import { createStorePageReader } from './read-store-page.ts';
import { createReplyReports } from './reply-reports.ts';
import { findReplyWindowRequest } from './reply-window.ts';
import { createTallyHandlers } from './tally-handlers.ts';
import { createXPageChecks } from './x-page-checks.ts';

export interface Service {
  handlers: XHandlers & StoreHandlers & PageHandlers;
  /** Runs one piece of work after the other, so that nothing changes between what one reads and what it writes. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Takes the next step of every open request; call it whenever the background wakes. */
  settleAll(why?: WakeReason): Promise<void>;
  /**
   * Migrates the ledger to this version's form, a few rows at a time.
   * @param thorough also repairs it; once at a start or update
   */
  migrateLedger(thorough?: boolean): Promise<void>;
}

/**
 * The background's work: handles commands, writes the ledger, and takes the next step of each request.
 * All its knowledge is in the ledger, so that it may die at any await and continue from there.
 */
export function createService(context: BackgroundContext): Service {
  const { openLedger, browser } = context;
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  const announceMissed = createMissedAnnouncer(context);
  const replies = createOpenReplies(context);
  const cart = createCartRunner(context);
  const xPages = createXPageChecks(browser);

  async function settle(why: WakeReason = {}): Promise<void> {
    await announceMissed();
    await replies.settle(why);
    await cart.run(why);
  }

  const handlers: Service['handlers'] = {
    async hello({ loadedAt }, { tabId }) {
      await settle({ reloaded: { tabId, at: loadedAt } });
      await bestEffort('notes of X’s pages', () => xPages.onPageLoad(tabId));
      const resume = findReplyWindowRequest(await (await openLedger()).openRequests(), tabId);
      const { warn, act, buttonStyle, language } = await readSettings();
      return { warn, act, buttonStyle, language: browser.languageOf(language), resume };
    },

    async 'account-seen'({ handle, visibility, loadedAt }, { tabId }) {
      await bestEffort('the account of a tab', () => browser.noteAccount(tabId, handle));
      await (await openLedger()).seeAccount(handle, visibility, Date.now(), loadedAt);
      await bestEffort('announcing an account', () => browser.announce({}));
      return null;
    },

    async 'inject-sheet'(_command, { tabId }) {
      await browser.injectSheet(tabId);
      return null;
    },

    async 'inject-observer'(_command, { tabId }) {
      await browser.injectObserver(tabId);
      return null;
    },

    async 'inject-thread'(_command, { tabId }) {
      await browser.injectThread(tabId);
      return null;
    },

    async states({ tweetIds }) {
      const ledger = await openLedger();
      const states = await readButtonStates(ledger, tweetIds);
      if (!Object.values(states).includes('replying')) return states;
      await bestEffort('settling replies', () => replies.settle());
      return readButtonStates(ledger, tweetIds);
    },

    async prepare({ tweetId, links }) {
      const { warn, act, addAfterReply, ownStore, foreignLinks } = await readSettings();
      const ledger = await openLedger();
      await bestEffort('settling replies', () => replies.toTweet(tweetId));
      const [earlier, titles, allowed, seen] = await Promise.all([
        earlierRequests(ledger, tweetId, links),
        Promise.all(links.map((link) => knownTitle(ledger, link))),
        browser.allowedStores(),
        ledger.lastAccount(),
      ]);
      const account = seen && { handle: seen.handle, visibility: seen.visibility };
      return { warn, act, addAfterReply, ownStore, foreignLinks, allowed, earlier, titles, account };
    },

    ask: createAskHandler(context, replies, cart),
    ...createReplyReports(context, cart),

    async finish({ requestId }, { tabId }) {
      await finishOnAmazon(context, requestId, tabId);
      return null;
    },

    async add({ requestIds, beside }, { tabId }) {
      await addToCart(context, requestIds, beside ?? tabId);
      await cart.run();
      return null;
    },

    async 'open-grant'({ marketplace, requestIds = [] }, { tabId }) {
      if (!findMarketplace(marketplace)) throw new RefusedError('not-openable');
      await browser.openGrant(marketplace, requestIds, tabId);
      return null;
    },

    async progress({ requestIds }) {
      const ledger = await openLedger();
      const requests = await Promise.all(requestIds.map((id) => ledger.read(id)));
      return requests.flatMap((request) => (request ? [readProgress(request)] : []));
    },

    'page-read': createStorePageReader(context, cart),
    ...createObservations(context, cart),
    ...createActivityHandlers(context, replies),
    ...createTallyHandlers(context),
    ...xPages.handlers,
  };

  async function migrateLedger(thorough = false): Promise<void> {
    // In turns, so that commands are handled between two batches.
    while (await inTurn(async () => (await openLedger()).migrateSome()));
    if (thorough) await inTurn(async () => (await openLedger()).repair());
  }

  return { handlers, inTurn, migrateLedger, settleAll: (why) => inTurn(() => settle(why)) };
}
