import type { PageAnswer, PageRead, PageReading } from '../messages/store-commands.ts';
import { STOOD_MARKS } from '../requests/lane.ts';
import {
  type AmazonPage,
  findAddButton,
  findDecline,
  readAmazonPage,
  readMarketplace,
  readSignedIn,
} from './page.ts';
import { readProductLink } from './product-link.ts';

/** A page changes in many small steps; it is read at most this often. */
const PAUSE_MS = 200;
/** A page that never stops loading is taken as loaded after this. */
const LOADED_MS = 15_000;

type Tell = (read: PageRead) => Promise<PageAnswer | null>;

/**
 * Watches a page of a store: tells how it reads, whenever that changes and when it has stood for a while,
 * and presses what it is told to, once in the life of the document. Where nothing was asked for, it reads
 * once and watches no further.
 */
export function watchStorePage(tell: Tell, signal: AbortSignal): void {
  const pageId = crypto.randomUUID();
  const loadedAt = Math.round(performance.timeOrigin);
  const pressed = { add: false, decline: false };
  /** What was told last, and since when the page reads so; it counts from when the page is loaded in full. */
  let told = '';
  let since = Date.now();
  let marks: number[] = [];
  let follow = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let telling = false;
  const isLoaded = () => document.readyState === 'complete' || Date.now() - loadedAt > LOADED_MS;

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
    const isNew = now !== told;
    if (isNew || !isLoaded()) since = Date.now();
    const stoodMs = isLoaded() ? Date.now() - since : 0;
    if (isNew) marks = [...STOOD_MARKS];
    const isDue = marks[0] !== undefined && stoodMs >= marks[0];
    while (marks[0] !== undefined && stoodMs >= marks[0]) marks.shift();
    if ((isLast || !telling) && (isNew || isDue)) {
      told = now;
      const read = { pageId, loadedAt, marketplace, page: reading, signedIn, stoodMs };
      void say({ kind: 'page-read', ...read, pressed: pressed.add });
    }
    if (marks[0] !== undefined) again(isLoaded() ? Math.max(PAUSE_MS, marks[0] - stoodMs) : PAUSE_MS);
  }

  async function say(read: PageRead): Promise<void> {
    telling = true;
    const answer = await tell(read);
    telling = false;
    // Nobody heard it: the page is as it was, and is told of again when it changes.
    if (!answer) return;
    follow = answer.follow;
    if (!follow) return observer.disconnect();
    if (answer.press === 'add' && !pressed.add) pressAdd(answer.asin);
    if (answer.press === 'decline' && !pressed.decline) pressDecline();
    again(0);
  }

  /** The page has gone on since it was read: only what it was told of is pressed. */
  function pressAdd(asin: string | null): void {
    const page = readAmazonPage(document, location.href);
    if (page.kind !== 'product' || page.asin !== asin || page.needs !== 'nothing') return;
    const button = findAddButton(document);
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
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
  addEventListener('load', soon, { signal });
  // What the shopper chose a moment before pressing: the next page no longer tells.
  addEventListener('submit', () => look(true), { capture: true, signal });
  addEventListener('pagehide', () => look(true), { signal });
  look();
}

/** What is told of a page. */
function toReading(page: AmazonPage): PageReading {
  switch (page.kind) {
    case 'product': {
      const { kind, asin, linked, title, price, digital, availability, canAdd, needs } = page;
      return { kind, asin, linked, title: title.slice(0, 500), price, digital, availability, canAdd, needs };
    }
    case 'warranty':
      return { kind: 'warranty', asin: page.asin };
    case 'added':
      return { kind: 'added', asins: page.asins, quantity: page.quantity, via: page.via };
    case 'cart': {
      const rows = page.active.map((row) => ({ ...row, title: row.title.slice(0, 500) }));
      return { kind: 'cart', active: rows };
    }
    case 'other': {
      const link = readProductLink(location.href);
      return { kind: 'other', linked: link?.kind === 'product' ? link.asin : null };
    }
    default:
      return { kind: page.kind };
  }
}
