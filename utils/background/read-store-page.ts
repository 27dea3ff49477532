import { bestEffort } from '../common/best-effort.ts';
import type { PageAnswer } from '../messages/store-commands.ts';
import { judge } from '../requests/cart-judge.ts';
import type { TabRef } from '../requests/cart-lane.ts';
import type { RequestState } from '../requests/fold.ts';
import { mayReadStore } from '../requests/may-read-store.ts';
import type { PageRead } from '../requests/page-reading.ts';
import { verdictEvent } from '../requests/verdict-event.ts';
import type { CartRunner } from './cart-runner.ts';
import type { BackgroundContext } from './context.ts';
import { createPageRecorder } from './page-recorder.ts';
import { reportTrouble } from './report-trouble.ts';

/** The states in which a page in the request's own tab is judged. */
const JUDGED: readonly string[] = ['reading', 'adding', 'needs-you'];

/** Handles what our script in a store's page reads: writes it down, and answers what to press there. */
export function createStorePageReader(
  context: BackgroundContext,
  cart: CartRunner,
): (read: PageRead, from: { tabId: number }) => Promise<PageAnswer> {
  const { openLedger, browser, record } = context;
  const { recordPage, recordPrice, recordEvidence } = createPageRecorder(context);

  async function answer(read: PageRead, tabId: number): Promise<PageAnswer> {
    const { marketplace, page } = read;
    // After a store is withdrawn, our script is still there in the pages that were open.
    if (!mayReadStore(marketplace, await browser.allowedStores()))
      return { press: null, asin: null, follow: false, withdrawn: true };
    const ledger = await openLedger();
    const tab = { tabId, session: await browser.session() };
    await bestEffort('noting a store', async () => {
      const isSignIn = page.kind === 'sign-in';
      if (await ledger.seeStore(marketplace, read.signedIn, Date.now(), isSignIn)) await browser.announce({});
    });
    const own = await findOwnRequest(tab);
    const ownAnswer = own ? await readOwnTab(own, read, tab) : null;
    // A press is written down by now: a failure with other requests must not keep the page from its answer.
    const others: RequestState[] = [];
    await bestEffort('noting evidence for other requests', async () =>
      others.push(...(await recordEvidence(read))),
    );
    await bestEffort('running the cart lane', () => cart.run());
    const { press = null, asin = null } = ownAnswer ?? {};
    return { press, asin, follow: own !== null || page.kind === 'cart' || others.length > 0 };
  }

  /**
   * The request for which this tab is open, or null.
   * @throws while the tab may be that of a request whose tab could not be written down: then the page asks again
   */
  async function findOwnRequest(tab: TabRef): Promise<RequestState | null> {
    const ledger = await openLedger();
    const isAwaited = async () =>
      (await ledger.openRequests()).some(
        ({ cart: { state, ...cart } }) =>
          state === 'opening' && 'youngestTabId' in cart && tab.tabId > cart.youngestTabId,
      );
    // A background may die after it has opened the tab and before it has written the tab's id: find the tab first.
    if (!(await isAwaited())) return ledger.byTab(tab);
    await cart.run();
    const own = await ledger.byTab(tab);
    if (!own && (await isAwaited())) throw new Error('the tab could not be written down');
    return own;
  }

  async function readOwnTab(
    before: RequestState,
    read: PageRead,
    tab: TabRef,
  ): Promise<Pick<PageAnswer, 'press' | 'asin'> | null> {
    const request = await recordPage(before, read);
    const isJudged = JUDGED.includes(request.cart.state);
    await recordPrice(request, read, isJudged);
    if (!isJudged) return null;
    const verdict = judge(request, read);
    if (verdict.kind === 'decline') return { press: 'decline', asin: null };
    const event = verdictEvent(verdict, request, read, tab);
    // Shown before it is written down: if the background dies in between, the tab shows the cart, or this page is read
    // again.
    if (verdict.kind === 'check') await browser.showCart(tab.tabId, read.marketplace);
    if (event) await record(request.id, event);
    return verdict.kind === 'add' ? { press: 'add', asin: verdict.asin } : null;
  }

  return async (read, { tabId }) => {
    try {
      return await answer(read, tabId);
    } catch (error) {
      // The page gets no answer, and nobody looks at it: the shopper is notified instead.
      await reportTrouble(context, error);
      throw error;
    }
  };
}
