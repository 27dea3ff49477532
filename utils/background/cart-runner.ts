import { bestEffort } from '../common/best-effort.ts';
import { log } from '../common/log.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { PageAnswer } from '../messages/store-commands.ts';
import { judge } from '../requests/cart-judge.ts';
import { isUnderWay, type TabRef } from '../requests/cart-state.ts';
import { isWaitOver } from '../requests/clock.ts';
import type { RequestEvent } from '../requests/events.ts';
import type { RequestState } from '../requests/fold.ts';
import { type CartStep, nextCartStep, PAGE_MS } from '../requests/next-cart-step.ts';
import type { Surroundings } from '../requests/next-reply-event.ts';
import type { PageRead } from '../requests/page-reading.ts';
import { verdictEvent } from '../requests/verdict-event.ts';
import type { BrowserPort } from './browser-port.ts';
import { notifyOnce } from './notify-once.ts';
import { createPageNotes } from './page-notes.ts';
import { reportTrouble } from './report-trouble.ts';

type Record = (ledger: Ledger, id: string, ...events: RequestEvent[]) => Promise<RequestState | null>;

const MOST_STEPS = 8;
/** Between one request's end and the next one's beginning, as a shopper would take it. */
const PACE_MS = 2000;
const FOLLOWED: readonly string[] = ['reading', 'adding', 'needs-you'];

/**
 * The cart lane: one request at a time is opened, read and added; the others wait for their turn. Nothing
 * is tried again by itself.
 */
export function createCartRunner(open: () => Promise<Ledger>, browser: BrowserPort, record: Record) {
  /** Which request has the lane, and when the last one left it. Only a pause: a new background begins without. */
  let holder: string | null = null;
  let leftAt = 0;
  const { note, notePrice, confirmAll } = createPageNotes(record);

  /** Takes every open request's next step, one after the other, until there is none to take. */
  async function pump(why: Partial<Surroundings> = {}): Promise<void> {
    const ledger = await open();
    if (why.updated) await readAgain(ledger);
    /** Steps taken, by request: none has more than a few before it waits for the world. */
    const steps = new Map<string, number>();
    let hasFailed = false;
    for (;;) {
      const requests = (await ledger.open()).sort((a, b) => a.askedAt - b.askedAt);
      const underWay = requests.find(({ cart }) => isUnderWay(cart));
      const around = await surroundings(why);
      if (holder !== null && holder !== underWay?.id) leftAt = around.now;
      holder = underWay?.id ?? null;
      let moved = false;
      for (const request of requests) {
        const taken = steps.get(request.id) ?? 0;
        if (taken > MOST_STEPS) continue;
        const isFree = underWay ? underWay.id === request.id : isWaitOver(leftAt, PACE_MS, around.now);
        const step = nextCartStep(request, around, isFree);
        const tells = request.trail.toNotify !== null;
        if (step.kind === 'nothing' && !tells) continue;
        moved = true;
        steps.set(request.id, taken + 1);
        try {
          if (tells) await notifyOnce(ledger, browser, request);
          if (step.kind !== 'nothing') await take(ledger, request, step, around);
        } catch (error) {
          // One that cannot be helped must not keep the others from their next step.
          log(`request ${request.id} could not be taken further`, error);
          steps.set(request.id, MOST_STEPS + 1);
          hasFailed = true;
          await reportTrouble(browser, error);
        }
        break;
      }
      if (!moved) {
        const waiting = underWay ?? requests.find(({ cart }) => cart.state === 'queued');
        if (!waiting) return wakeAt(null);
        // Whatever was in the way (no room, most likely) is not gone in the next moment.
        if (hasFailed) return wakeAt(around.now + PAGE_MS);
        if (waiting !== underWay) return wakeAt(Math.max(leftAt + PACE_MS, around.now));
        const since = 'since' in waiting.cart ? waiting.cart.since : around.now;
        return wakeAt(since + PAGE_MS);
      }
    }
  }

  /** Whoever comes next, a page or a closed tab, does the same. */
  async function wakeAt(when: number | null): Promise<void> {
    await bestEffort('the alarm', () => browser.wakeAt(when));
  }

  /** After an update of ours: the tabs stand, and the scripts in them are no longer heard. */
  async function readAgain(ledger: Ledger): Promise<void> {
    for (const { cart } of await ledger.inTabsOf(await browser.session()))
      if ('tab' in cart) {
        const { tabId } = cart.tab;
        await bestEffort('reading a tab anew', () => browser.reinjectReader(tabId));
      }
  }

  async function surroundings(why: Partial<Surroundings>): Promise<Surroundings> {
    const [tabs, session, allowed] = await Promise.all([
      browser.tabs(),
      browser.session(),
      browser.allowedStores(),
    ]);
    return { now: Date.now(), tabs, session, allowed, online: browser.isOnline(), ...why };
  }

  async function take(
    ledger: Ledger,
    request: RequestState,
    step: Exclude<CartStep, { kind: 'nothing' }>,
    { tabs, session }: Surroundings,
  ): Promise<void> {
    const base = (name: string) => ({ id: `${request.id}:${name}`, at: Date.now() });
    if (step.kind === 'record') return void (await record(ledger, request.id, step.event));
    if (step.kind === 'close-tab') {
      // Whether or not it can be closed, we are done with it.
      await bestEffort('closing a tab', () => browser.closeTab(step.tabId));
      return void (await record(ledger, request.id, { ...base('tab-done'), kind: 'cart/tab-done' }));
    }
    const href = browser.openable(request.link, request.ownStore);
    if (!href) {
      await record(ledger, request.id, { ...base('refused'), kind: 'cart/refused', why: 'no-product' });
      return;
    }
    const { cart } = request;
    const openerTabId = cart.state === 'queued' || cart.state === 'opening' ? cart.openerTabId : -1;
    const youngestTabId = Math.max(0, ...tabs.map(({ id }) => id));
    const opening = { ...base('opening'), openerTabId, youngestTabId, session };
    await ledger.append(request.id, { ...opening, kind: 'cart/opening' });
    const isOrdinary = step.kind === 'open-ordinary';
    // Only a tab that the shopper has to go on in, and asked for by itself, comes to the front.
    const isAsked = request.reply.state === 'none' || request.trail.askedAlone;
    const tabId = await browser.openTab(href, openerTabId, isOrdinary && isAsked);
    await record(
      ledger,
      request.id,
      isOrdinary
        ? { ...base('opened'), kind: 'cart/opened' }
        : { ...base('reading'), kind: 'cart/reading', tabId, session },
    );
  }

  /** The page that told gets no answer, and nobody looks at it: the shopper hears of it in another way. */
  async function pageRead(read: PageRead, from: { tabId: number }): Promise<PageAnswer> {
    try {
      return await answerPage(read, from);
    } catch (error) {
      await reportTrouble(browser, error);
      throw error;
    }
  }

  async function answerPage(read: PageRead, { tabId }: { tabId: number }): Promise<PageAnswer> {
    const { marketplace, page } = read;
    // Our script goes on in the pages that were open when the shopper withdrew their store.
    if (!(await browser.allowedStores()).includes(marketplace))
      return { press: null, asin: null, follow: false, withdrawn: true };
    const ledger = await open();
    const session = await browser.session();
    // A request goes on without that being kept.
    await bestEffort('noting a store', async () => {
      const isSignIn = page.kind === 'sign-in';
      if (await ledger.seeStore(marketplace, read.signedIn, Date.now(), isSignIn)) await browser.announce({});
    });
    const own = await ownRequest(ledger, { tabId, session });
    const answer = own ? await readOwnTab(ledger, own, read, tabId, session) : null;
    // What this page is told to press is written down: nothing that others wait for keeps it from being told.
    const watched: RequestState[] = [];
    await bestEffort('other requests', async () => watched.push(...(await confirmAll(ledger, read))));
    await bestEffort('the next step', pump);
    const { press = null, asin = null } = answer ?? {};
    return { press, asin, follow: own !== null || page.kind === 'cart' || watched.length > 0 };
  }

  /** The request for which this tab is open, or null. */
  async function ownRequest(ledger: Ledger, tab: TabRef): Promise<RequestState | null> {
    // The page may speak before the background that opened it, and died, has been followed by one that looked.
    if ((await ledger.open()).some(({ cart }) => cart.state === 'opening')) await pump();
    return ledger.byTab(tab);
  }

  async function readOwnTab(
    ledger: Ledger,
    before: RequestState,
    read: PageRead,
    tabId: number,
    session: string,
  ): Promise<Pick<PageAnswer, 'press' | 'asin'> | null> {
    const request = await note(ledger, before, read);
    await notePrice(ledger, request, read, FOLLOWED.includes(request.cart.state));
    if (!FOLLOWED.includes(request.cart.state)) return null;
    const verdict = judge(request, read);
    if (verdict.kind === 'decline') return { press: 'decline', asin: null };
    const event = verdictEvent(verdict, request, read, { tabId, session });
    // Led there first, and written down then: if we die in between, the cart is shown, or this page speaks again.
    if (verdict.kind === 'check') await browser.showCart(tabId, read.marketplace);
    if (event) await record(ledger, request.id, event);
    return verdict.kind === 'add' ? { press: 'add', asin: verdict.asin } : null;
  }

  return { pump, pageRead };
}
