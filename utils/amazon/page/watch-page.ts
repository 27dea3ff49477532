import type { PageAnswer } from '../../messages/store-commands.ts';
import { STOOD_MARKS } from '../../requests/cart-judge.ts';
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

/** A page changes in many small steps; it is read at most this often. */
const PAUSE_MS = 200;
/** What was not heard is said again: soon at first, and once a minute in the end. */
const FIRST_RETRY_MS = 125;
const LONGEST_RETRY_MS = 60_000;
/** A page that never stops loading is taken as loaded after this. */
const LOADED_MS = 15_000;

type Tell = (read: PageRead) => Promise<PageAnswer | null>;

/**
 * Watches a page of a store: tells how it reads, whenever that changes and when it has stood for a while,
 * and presses what it is told to, once in the life of the document. Where nothing was asked for, it reads
 * once and watches no further. A page that the browser draws ahead of time is none until the shopper is on
 * it: nothing is read there, let alone pressed.
 */
export function watchStorePage(tell: Tell, signal: AbortSignal): void {
  const begin = () => watch(tell, signal);
  if (isAhead()) document.addEventListener('prerenderingchange', begin, { once: true, signal });
  else begin();
}

/** Is the page drawn ahead, for a link that may be followed? Only some browsers do that. */
function isAhead(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

function watch(tell: Tell, signal: AbortSignal): void {
  const pageId = crypto.randomUUID();
  const loadedAt = Math.round(performance.timeOrigin);
  const pressed = { add: false, decline: false };
  const leaves = countPageHides(signal);
  /** How the page reads, and since when (ms since the page began, whatever the clock does); it counts from when the page is loaded in full. */
  let reads = '';
  let since = performance.now();
  let told = '';
  let marks: number[] = [];
  let follow = true;
  /** The shopper allows this store no more: then the page is not read again, whatever happens to it. */
  let isWithdrawn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let telling = false;
  let retryMs = FIRST_RETRY_MS;
  const isLoaded = () => document.readyState === 'complete' || performance.now() > LOADED_MS;

  function look(isLast = false): void {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted || !follow) return;
    const page = readAmazonPage(document, location.href);
    const reading = toReading(page);
    const marketplace = readMarketplace(location.href);
    if (!marketplace) return;
    const signedIn = readSignedIn(document);
    const now = JSON.stringify([reading, signedIn, pressed.add]);
    if (now !== reads || !isLoaded()) since = performance.now();
    if (now !== reads) marks = [...STOOD_MARKS];
    reads = now;
    const stoodMs = isLoaded() ? Math.round(performance.now() - since) : 0;
    const isDue = marks[0] !== undefined && stoodMs >= marks[0];
    if ((isLast || !telling) && (now !== told || isDue)) {
      told = now;
      // Only what was told counts: while an answer is awaited, a mark waits too.
      while (marks[0] !== undefined && stoodMs >= marks[0]) marks.shift();
      const read = { pageId, loadedAt, marketplace, page: reading, signedIn, stoodMs };
      void say({ kind: 'page-read', ...read, pressed: pressed.add });
    }
    if (marks[0] !== undefined) again(isLoaded() ? Math.max(PAUSE_MS, marks[0] - stoodMs) : PAUSE_MS);
  }

  async function say(read: PageRead): Promise<void> {
    telling = true;
    const { isGood } = confirmNow();
    const before = leaves();
    const answer = await tell(read);
    telling = false;
    // Nobody heard it, or it could not be noted down: it is said again, less and less often.
    if (!answer) {
      told = '';
      retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
      return again(retryMs);
    }
    retryMs = FIRST_RETRY_MS;
    follow = answer.follow;
    isWithdrawn = answer.withdrawn === true;
    if (!follow) return observer.disconnect();
    // Frozen, left or asleep meanwhile: by now the request may have ended, and its tab be the shopper's.
    if (answer.press && (!isGood() || leaves() !== before)) {
      told = '';
      return again(0);
    }
    if (answer.press === 'add' && !pressed.add) pressAdd(answer.asin);
    if (answer.press === 'decline' && !pressed.decline) pressDecline();
    again(0);
  }

  /** The page has gone on since it was read: only what it was told of is pressed. */
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

  function again(ms: number): void {
    // A look that is due sooner stands.
    timer ??= setTimeout(() => look(), ms);
  }
  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => look(), PAUSE_MS);
  }

  let queued = false;
  const observer = new MutationObserver(() => {
    // Not put off by every further change: a page that never rests is read all the same.
    if (queued) return;
    queued = true;
    setTimeout(() => {
      queued = false;
      soon();
    }, PAUSE_MS);
  });
  const observe = () => observer.observe(document, { subtree: true, childList: true, attributes: true });
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
  addEventListener('load', soon, { signal });
  // What the shopper chose a moment before pressing: the next page no longer tells.
  addEventListener('submit', () => look(true), { capture: true, signal });
  addEventListener('pagehide', () => look(true), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && restored(), { signal });
  look();

  /** Back in sight, as it was left: by now somebody may wait for it. What was added then is no news, though. */
  function restored(): void {
    if (isWithdrawn) return;
    const isNews = readAmazonPage(document, location.href).kind !== 'added';
    if (isNews) [told, reads] = ['', ''];
    else marks = [];
    follow = true;
    observe();
    soon();
  }
}

/** What is told of a page. */
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
