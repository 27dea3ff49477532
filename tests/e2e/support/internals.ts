import type { Page } from '@playwright/test';
import type { Playground } from '../../playground/server.ts';
import { type Extension, expect, type LedgerRow } from './extension.ts';

/** A row of the ledger as IndexedDB holds it, or what is left of one. */
export type Row = { id: string } & Record<string, unknown>;

interface AgedRow {
  askedAt: number;
  events: { at: number }[];
}

interface Chrome {
  tabs: { query(of: object): Promise<{ url?: string }[]> };
  action: { getBadgeText(of: object): Promise<string> };
  notifications: { getAll(): Promise<Record<string, true>>; clear(id: string): Promise<boolean> };
  storage: Record<'local' | 'sync', { get(keys: null): Promise<object> }>;
}

/**
 * The extension's state that no page shows: ledger rows, badge, notifications, storage. It also changes state as no
 * shopper can: it stops the background, ages requests and writes rows past the background.
 */
export class ExtensionInternals {
  private readonly extension: Extension;
  private readonly page: Page;
  private constructor(extension: Extension, page: Page) {
    this.extension = extension;
    this.page = page;
  }

  static async of(extension: Extension): Promise<ExtensionInternals> {
    const { page } = await extension.toolPage();
    // Opened before the background has made it, the ledger would be an empty one.
    const isMade = () =>
      page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'ledger'));
    await expect.poll(isMade).toBe(true);
    return new ExtensionInternals(extension, page);
  }

  /** Stops the background as the browser may at any time, in the middle of its work. */
  stopBackground(): Promise<void> {
    return this.extension.stopBackground();
  }

  /** Every request, oldest first. */
  ledger(): Promise<LedgerRow[]> {
    return this.extension.ledger();
  }

  /** What is known of each Amazon store. */
  async stores(): Promise<{ marketplace: string; signedIn: boolean | null; seenAt: number }[]> {
    return this.page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('ledger');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('stores').objectStore('stores').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result);
            };
          };
        }),
    );
  }

  /** The kinds of the newest request's events, in order. */
  history(): Promise<string[]> {
    return this.extension.history();
  }

  /** The host of the tab at the front; '' where the extension may not know it. */
  async front(): Promise<string> {
    return this.page.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.url ? new URL(tab.url).host : '';
    });
  }

  /** The text of our icon's badge. */
  async badge(): Promise<string> {
    return this.page.evaluate(() =>
      (globalThis as unknown as { chrome: Chrome }).chrome.action.getBadgeText({}),
    );
  }

  /** The ids of the notifications that are shown now. */
  async notifications(): Promise<string[]> {
    return this.page.evaluate(async () =>
      Object.keys(await (globalThis as unknown as { chrome: Chrome }).chrome.notifications.getAll()),
    );
  }

  /** What the extension's own pages find in the browser's storage. */
  async kept(): Promise<{ local: object; sync: object; databases: unknown[] }> {
    return this.page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return {
        local: await storage.local.get(null),
        sync: await storage.sync.get(null),
        databases: (await indexedDB.databases()).map(({ name }) => name),
      };
    });
  }

  /**
   * Makes everything that the ledger holds this much older, as if the time had gone by. In one transaction: what the
   * background writes meanwhile comes before or after it, and is not lost.
   */
  async agePages(ms: number): Promise<void> {
    await this.page.evaluate(
      (by) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('ledger');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const tx = opening.result.transaction('requests', 'readwrite');
            const reading = tx.objectStore('requests').openCursor();
            reading.onsuccess = () => {
              const cursor = reading.result;
              if (!cursor) return;
              const { events, askedAt, ...row } = cursor.value as AgedRow;
              const older = events.map((event) => ({ ...event, at: event.at - by }));
              cursor.update({ ...row, askedAt: askedAt - by, events: older });
              cursor.continue();
            };
            tx.onabort = () => reject(tx.error);
            tx.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      ms,
    );
  }

  /** Writes rows into the ledger, past the background: what an earlier session, or damage, has left. */
  put(...rows: Row[]): Promise<void> {
    return this.putInto({ requests: rows });
  }

  /** The same for rows of any object store. */
  async putInto(rows: Record<string, readonly object[]>): Promise<void> {
    await this.page.evaluate(
      (stores) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('ledger');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const tx = opening.result.transaction(Object.keys(stores), 'readwrite');
            for (const [store, all] of Object.entries(stores))
              for (const row of all) tx.objectStore(store).put(row);
            tx.onerror = () => reject(tx.error);
            tx.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      rows,
    );
  }

  /** Takes every request out of the ledger, and its notifications away, as if nothing had been asked for. */
  async forgetRequests(): Promise<void> {
    await this.page.evaluate(async () => {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ledger');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('requests', 'readwrite');
          tx.objectStore('requests').clear();
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
      const { notifications } = (globalThis as unknown as { chrome: Chrome }).chrome;
      for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
    });
  }

  /** Holds the ledger, so that nothing can be written into it; returns how to let go. */
  async holdLedger(): Promise<() => Promise<void>> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('ledger');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const tx = opening.result.transaction('requests', 'readwrite');
            let held = true;
            // A transaction lives as long as it is asked something.
            const ask = () => {
              const asking = tx.objectStore('requests').count();
              asking.onsuccess = () => {
                resolve();
                if (held) ask();
              };
            };
            ask();
            tx.oncomplete = () => opening.result.close();
            Object.assign(globalThis, { letGo: () => (held = false) });
          };
        }),
    );
    return () => this.page.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
  }
}

/** Waits until X's page has asked its server a few more times: by then it has had time for anything it would do. */
export async function waitForXPolls({ requests, world }: Playground, times = 2): Promise<void> {
  const from = requests.length;
  const polls = () => requests.slice(from).filter(({ path }) => path.startsWith('/i/api/poll')).length;
  world.holdsPolls = false;
  try {
    await expect.poll(polls, { intervals: [100] }).toBeGreaterThanOrEqual(times);
  } finally {
    world.holdsPolls = true;
  }
}
