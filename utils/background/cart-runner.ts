import { bestEffort } from '../common/best-effort.ts';
import { log } from '../common/log.ts';
import { isUnderWay } from '../requests/cart-lane.ts';
import { isWaitOver } from '../requests/clock.ts';
import type { RequestState } from '../requests/fold.ts';
import { type CartStep, nextCartStep, PAGE_MS } from '../requests/next-cart-step.ts';
import type { Surroundings } from '../requests/surroundings.ts';
import type { WakeReason } from './browser-port.ts';
import type { BackgroundContext } from './context.ts';
import { notifyOnce } from './notify-once.ts';
import { reportTrouble } from './report-trouble.ts';

/** How many steps one request may take in one run; then it waits for the next wake. */
const MOST_STEPS = 8;
/** The pause between the end of one request and the start of the next one. */
const PACE_MS = 2000;

export interface CartRunner {
  /** Takes the next step of every open request, one after the other, until there is none to take. */
  run(why?: WakeReason): Promise<void>;
}

/**
 * The cart lane: opens, reads and adds one request at a time; the others wait for their turn. Nothing is
 * tried a second time without the shopper.
 */
export function createCartRunner(context: BackgroundContext): CartRunner {
  const { openLedger, browser, record } = context;
  /** The request that has the lane, and when the last one left it. A new background starts without a pause. */
  let holder: string | null = null;
  let leftAt = 0;

  async function run(why: WakeReason = {}): Promise<void> {
    const ledger = await openLedger();
    if (why.updated) await reinjectReaders();
    /** Steps taken, by request id. */
    const steps = new Map<string, number>();
    /** A request's step has failed, or its steps change nothing. */
    let isStuck = false;
    for (;;) {
      const requests = (await ledger.openRequests()).sort((a, b) => a.askedAt - b.askedAt);
      const underWay = requests.find(({ cart }) => isUnderWay(cart));
      const around = await readSurroundings(why);
      if (holder !== null && holder !== underWay?.id) leftAt = around.now;
      holder = underWay?.id ?? null;
      let hasMoved = false;
      for (const request of requests) {
        const taken = steps.get(request.id) ?? 0;
        if (taken >= MOST_STEPS) continue;
        const isFree = underWay ? underWay.id === request.id : isWaitOver(leftAt, PACE_MS, around.now);
        const step = nextCartStep(request, around, isFree);
        const notifies = request.cartFacts.toNotify !== null;
        if (step.kind === 'nothing' && !notifies) continue;
        hasMoved = true;
        steps.set(request.id, taken + 1);
        try {
          if (notifies) await notifyOnce(context, request);
          if (step.kind !== 'nothing') await take(request, step, around);
        } catch (error) {
          // One failed request must not keep the others from their next step.
          log(`request ${request.id} could not take its next step`, error);
          steps.set(request.id, MOST_STEPS);
          await reportTrouble(context, error);
        }
        isStuck ||= steps.get(request.id) === MOST_STEPS;
        break;
      }
      if (!hasMoved) return wakeAt(nextWake(requests, underWay, around.now, isStuck));
    }
  }

  /** When the lane has to look again, in ms since the epoch; null when nothing waits. */
  function nextWake(
    requests: readonly RequestState[],
    underWay: RequestState | undefined,
    now: number,
    isStuck: boolean,
  ): number | null {
    const waiting = underWay ?? requests.find(({ cart }) => cart.state === 'queued');
    if (!waiting) return null;
    // What made a step fail or change nothing (most likely no storage left) is still there a moment later.
    if (isStuck) return now + PAGE_MS;
    if (waiting !== underWay) return Math.max(leftAt + PACE_MS, now);
    return ('since' in waiting.cart ? waiting.cart.since : now) + PAGE_MS;
  }

  /** Without an alarm, the next page that is read or tab that is closed runs the lane. */
  async function wakeAt(when: number | null): Promise<void> {
    await bestEffort('setting the alarm', () => browser.wakeAt(when));
  }

  /** After an update of the extension: the tabs are still open, and the scripts in them are orphaned. */
  async function reinjectReaders(): Promise<void> {
    const ledger = await openLedger();
    for (const { cart } of await ledger.inTabsOf(await browser.session()))
      if ('tab' in cart) {
        const { tabId } = cart.tab;
        await bestEffort('injecting the reader again', () => browser.reinjectReader(tabId));
      }
  }

  async function readSurroundings(why: WakeReason): Promise<Surroundings> {
    const [tabs, session, allowed] = await Promise.all([
      browser.tabs(),
      browser.session(),
      browser.allowedStores(),
    ]);
    return { now: Date.now(), tabs, session, allowed, online: browser.isOnline(), ...why };
  }

  async function take(
    request: RequestState,
    step: Exclude<CartStep, { kind: 'nothing' }>,
    { tabs, session }: Surroundings,
  ): Promise<void> {
    const { id, cart } = request;
    const base = (name: string) => ({ id: `${id}:${name}`, at: Date.now() });
    if (step.kind === 'record') return void (await record(id, step.event));
    if (step.kind === 'close-tab') {
      // Written whether or not the tab could be closed: there is no second try.
      await bestEffort('closing a tab', () => browser.closeTab(step.tabId));
      return void (await record(id, { ...base('tab-done'), kind: 'cart/tab-done' }));
    }
    const href = browser.openable(request.link, request.ownStore);
    if (!href)
      return void (await record(id, { ...base('refused'), kind: 'cart/refused', why: 'no-product' }));
    const openerTabId = cart.state === 'queued' || cart.state === 'opening' ? cart.openerTabId : -1;
    const youngestTabId = Math.max(0, ...tabs.map((tab) => tab.id));
    const opening = { ...base('opening'), openerTabId, youngestTabId, session };
    await (await openLedger()).append(id, { ...opening, kind: 'cart/opening' });
    const isOrdinary = step.kind === 'open-ordinary';
    // Only a tab in which the shopper has to continue, and which they expect now, comes to the front.
    const isExpected = request.reply.state === 'none' || request.cartFacts.addedLater;
    const tabId = await browser.openTab(href, openerTabId, isOrdinary && isExpected);
    await record(
      id,
      isOrdinary
        ? { ...base('opened'), kind: 'cart/opened' }
        : { ...base('reading'), kind: 'cart/reading', tabId, session },
    );
  }

  return { run };
}
