import type { BrowserContext, Page } from '@playwright/test';
import type { RequestRowData } from '../../utils/ledger/row.ts';

/** Rows per transaction. */
const LOT = 2000;

interface Announcement {
  kind?: string;
  tweetIds?: string[] | null;
}
interface Chrome {
  runtime: { onMessage: { addListener(listener: (message: Announcement) => void): void } };
}

/** A page of the extension without its scripts. Through it the bench reaches the ledger and receives announcements. */
export async function openInternals(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/icon-16.png`);
  // The background creates the ledger; opening it earlier would create an empty database.
  const isMade = async () => (await indexedDB.databases()).some(({ name }) => name === 'ledger');
  while (!(await page.evaluate(isMade))) await page.waitForTimeout(50);
  await page.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const announcedAt: number[] = [];
    runtime.onMessage.addListener(({ kind, tweetIds }) => {
      if (kind === 'ledger-changed' && tweetIds?.length !== 0) announcedAt.push(Date.now());
    });
    Object.assign(globalThis, { announcedAt });
  });
  return page;
}

/** Writes rows straight into the ledger, past the background. */
export async function fill(internals: Page, rows: readonly RequestRowData[]): Promise<void> {
  for (let from = 0; from < rows.length; from += LOT)
    // Sent as one string: the driver would serialise every field on its own.
    await internals.evaluate(put, JSON.stringify(rows.slice(from, from + LOT)));
}

function put(json: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ledger');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction('requests', 'readwrite', { durability: 'relaxed' });
      for (const row of JSON.parse(json)) tx.objectStore('requests').put(row);
      tx.onabort = () => reject(tx.error);
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** How many requests the ledger holds. */
export function count(internals: Page): Promise<number> {
  return internals.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('ledger');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('requests').objectStore('requests').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

/** Removes the requests for a tweet; resolves to the kinds of their events. */
export function takeOut(internals: Page, tweetId: string): Promise<string[]> {
  return internals.evaluate(
    (id) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('ledger');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('requests', 'readwrite');
          const kinds: string[] = [];
          const finding = tx.objectStore('requests').index('tweetId').getAll(id);
          finding.onsuccess = () => {
            for (const row of finding.result) {
              kinds.push(...row.events.map((event: { kind: string }) => event.kind));
              tx.objectStore('requests').delete(row.id);
            }
          };
          tx.oncomplete = () => {
            opening.result.close();
            resolve(kinds);
          };
        };
      }),
    tweetId,
  );
}

/** When a change of requests was first announced after this time; ms since the epoch. */
export async function changedAfter(internals: Page, at: number): Promise<number> {
  const handle = await internals.waitForFunction(
    (from) => (globalThis as unknown as { announcedAt: number[] }).announcedAt.find((time) => time >= from),
    at,
  );
  return (await handle.jsonValue()) ?? Number.NaN;
}

/** Allows amazon.com as a click in our pages does; the browser must be set up to grant it. */
export async function grantStore(context: BrowserContext, internals: Page): Promise<void> {
  const cdp = await context.newCDPSession(internals);
  const expression = `chrome.permissions.request({ origins: ['https://www.amazon.com/*'] })`;
  const { result } = await cdp.send('Runtime.evaluate', {
    expression,
    // The browser requires a user gesture; this counts as one.
    userGesture: true,
    awaitPromise: true,
  });
  if (result.value !== true) throw new Error('The store was not granted.');
}
