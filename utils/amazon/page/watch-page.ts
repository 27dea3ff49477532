import type { PageAnswer } from '../../messages/store-commands.ts';
import { UNCHANGED_MARKS } from '../../requests/cart-judge.ts';
import type { PageRead, PageReading } from '../../requests/page-reading.ts';
import { confirmNow, countPageHides } from '../../trust/confirmation.ts';
import { readProductLink } from '../product-link.ts';
import {
  type AmazonPage,
  findAddButtonOnPage,
  findDecline,
  readAmazonPage,
  readMarketplace,
  readSignedIn,
} from './amazon-page.ts';

/** The page is read at most this often, because it changes in many small steps. */
const PAUSE_MS = 200;
/** A report that did not arrive is sent again: soon at first, once a minute in the end. */
const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 60_000;
/** A page that never finishes loading counts as loaded after this. */
const LOADED_MS = 15_000;

type SendReport = (read: PageRead) => Promise<PageAnswer | null>;

/**
 * Watches a page of a store. Reports to the background how the page reads, whenever that changes and when it has stayed
 * unchanged for a while, and presses the button that the answer names, once in the life of the document. On a page that
 * no request waits for, it reports once and stops. A prerendered page is neither read nor pressed until the shopper
 * visits it.
 * @param sendReport sends a report; resolves to null when it did not arrive
 * @param signal ends the watch
 */
export function watchStorePage(sendReport: SendReport, signal: AbortSignal): void {
  const begin = () => watch(sendReport, signal);
  if (isPrerendering()) document.addEventListener('prerenderingchange', begin, { once: true, signal });
  else begin();
}

/** Whether the browser prerenders the page for a link that the shopper may follow; only some browsers do. */
function isPrerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

function watch(sendReport: SendReport, signal: AbortSignal): void {
  const pageId = crypto.randomUUID();
  const loadedAt = Math.round(performance.timeOrigin);
  const pressed = { add: false, decline: false };
  const pageHides = countPageHides(signal);
  /** How the page reads, as JSON, and since when: in ms of the page's monotonic clock, counted once the page is loaded. */
  let reading = '';
  let unchangedSince = performance.now();
  let reported = '';
  let pendingMarks: number[] = [];
  let isFollowing = true;
  /** The shopper has withdrawn access to this store, so the page is never read again. */
  let isWithdrawn = false;
  /** The next reading, and when it is due. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;
  let isReporting = false;
  let retryMs = FIRST_RETRY_MS;
  const isLoaded = () => document.readyState === 'complete' || performance.now() > LOADED_MS;

  function readPage(isFinal = false): void {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted || !isFollowing) return;
    const page = readAmazonPage(document, location.href);
    const pageReading = toReading(page);
    const marketplace = readMarketplace(location.href);
    if (!marketplace) return;
    const signedIn = readSignedIn(document);
    const current = JSON.stringify([pageReading, signedIn, pressed.add]);
    if (current !== reading || !isLoaded()) unchangedSince = performance.now();
    if (current !== reading) pendingMarks = [...UNCHANGED_MARKS];
    reading = current;
    const unchangedMs = isLoaded() ? Math.round(performance.now() - unchangedSince) : 0;
    const isDue = pendingMarks[0] !== undefined && unchangedMs >= pendingMarks[0];
    if ((isFinal || !isReporting) && (current !== reported || isDue)) {
      reported = current;
      // A mark is done once it is reported, so while an answer is awaited the mark waits, too.
      while (pendingMarks[0] !== undefined && unchangedMs >= pendingMarks[0]) pendingMarks.shift();
      const read = { pageId, loadedAt, marketplace, page: pageReading, signedIn, unchangedMs };
      void report({ kind: 'page-read', ...read, pressed: pressed.add });
    }
    if (pendingMarks[0] !== undefined)
      readWithin(isLoaded() ? Math.max(PAUSE_MS, pendingMarks[0] - unchangedMs) : PAUSE_MS);
  }

  async function report(read: PageRead): Promise<void> {
    isReporting = true;
    const { isGood } = confirmNow();
    const before = pageHides();
    const answer = await sendReport(read);
    isReporting = false;
    // The report did not arrive or could not be saved. Retry, less and less often.
    if (!answer) {
      reported = '';
      readWithin(retryMs);
      retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
      return;
    }
    retryMs = FIRST_RETRY_MS;
    isFollowing = answer.follow;
    isWithdrawn = answer.withdrawn === true;
    if (!isFollowing) return observer.disconnect();
    // The page was frozen or left, or the computer slept. The request may have ended, and the tab be the shopper's.
    if (answer.press && (!isGood() || pageHides() !== before)) {
      reported = '';
      return readWithin(0);
    }
    if (answer.press === 'add' && !pressed.add) pressAdd(answer.asin);
    if (answer.press === 'decline' && !pressed.decline) pressDecline();
    readWithin(0);
  }

  /** Presses the add button, if the page still shows the product that the answer is about. */
  function pressAdd(asin: string | null): void {
    const page = readAmazonPage(document, location.href);
    if (page.kind !== 'product' || page.asin !== asin || page.needs !== 'nothing') return;
    const button = findAddButtonOnPage(document, location.href);
    if (!button) return;
    pressed.add = true;
    button.click();
  }

  function pressDecline(): void {
    const button = findDecline(document);
    if (!button) return;
    pressed.decline = true;
    button.click();
  }

  /** Reads the page in this time at the latest: a reading that is due sooner stays. */
  function readWithin(ms: number): void {
    if (timer === undefined || performance.now() + ms < dueAt) setTimer(ms);
  }
  /** Reads the page in a moment, and not before. */
  function readSoon(): void {
    setTimer(PAUSE_MS);
  }
  function setTimer(ms: number): void {
    clearTimeout(timer);
    dueAt = performance.now() + ms;
    timer = setTimeout(() => readPage(), ms);
  }

  let isQueued = false;
  const observer = new MutationObserver(() => {
    // Further changes do not postpone it, so that a page that never rests is read, too.
    if (isQueued) return;
    isQueued = true;
    setTimeout(() => {
      isQueued = false;
      readSoon();
    }, PAUSE_MS);
  });
  const startObserving = () =>
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  startObserving();
  signal.addEventListener('abort', () => observer.disconnect());
  addEventListener('load', readSoon, { signal });
  // The shopper's last choice before pressing; the next page no longer shows it.
  addEventListener('submit', () => readPage(true), { capture: true, signal });
  addEventListener('pagehide', () => readPage(true), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && onRestored(), { signal });
  readPage();

  /** The page came back from the back/forward cache. A request may wait for it by now, but an old "added" is no news. */
  function onRestored(): void {
    if (isWithdrawn) return;
    const isWorthReporting = readAmazonPage(document, location.href).kind !== 'added';
    if (isWorthReporting) [reported, reading] = ['', ''];
    else pendingMarks = [];
    isFollowing = true;
    startObserving();
    readSoon();
  }
}

/** The part of a page's reading that the background needs. */
function toReading(page: AmazonPage): PageReading {
  switch (page.kind) {
    case 'product': {
      const { kind, asin, linked, price, ownOffer, seller, digital, availability, canAdd, needs } = page;
      const title = page.title.slice(0, 500);
      return { kind, asin, linked, title, price, ownOffer, seller, digital, availability, canAdd, needs };
    }
    case 'warranty':
      return { kind: 'warranty', asin: page.asin };
    case 'added':
      return { kind: 'added', asins: page.asins, quantity: page.quantity, via: page.via };
    case 'cart': {
      const rows = page.active.map((row) => ({ ...row, title: row.title.slice(0, 500) }));
      return { kind: 'cart', active: rows, ...(page.partial && { partial: true }) };
    }
    case 'other-cart':
      return { kind: 'other-cart', cart: page.cart };
    case 'question':
      return { kind: 'question', asks: page.asks };
    case 'other': {
      const link = readProductLink(location.href);
      return { kind: 'other', linked: link?.kind === 'product' ? link.asin : null };
    }
    default:
      return { kind: page.kind };
  }
}
