import type { CDPSession, Page } from '@playwright/test';
import type { Playground } from '../../playground/server.ts';
import { type Extension, expect } from './extension.ts';

/** A row of the ledger as IndexedDB holds it, or what is left of one. */
export type Row = { id: string } & Record<string, unknown>;

interface Chrome {
  tabs: { query(of: object): Promise<{ url?: string }[]> };
  action: { getBadgeText(of: object): Promise<string> };
  notifications: { getAll(): Promise<Record<string, true>> };
  storage: { local: { get(keys: null): Promise<object> } };
}

/**
 * A page of the extension that stays open beside X and runs no script of its own. From it the test stops
 * the background in the middle of things, and reaches into the ledger as no shopper can.
 */
export class Backstage {
  private readonly page: Page;
  private readonly cdp: CDPSession;
  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
  }

  static async of({ context, id }: Extension): Promise<Backstage> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/icon-16.png`);
    // Opened before the background has made it, the ledger would be an empty one.
    const isMade = () =>
      page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'ledger'));
    await expect.poll(isMade).toBe(true);
    const cdp = await context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    return new Backstage(page, cdp);
  }

  /** Stops the background as the browser does when it is idle, in the middle of whatever it is at. */
  async stopBackground(): Promise<void> {
    await this.cdp.send('ServiceWorker.stopAllWorkers');
  }

  /** Every request, oldest first. */
  async ledger(): Promise<{ id: string; events: ({ kind: string } & Record<string, unknown>)[] }[]> {
    return this.page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('ledger');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('requests').objectStore('requests').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result.sort((a, b) => a.askedAt - b.askedAt));
            };
          };
        }),
    );
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
  async history(): Promise<string[]> {
    return (await this.ledger()).at(-1)?.events.map(({ kind }) => kind) ?? [];
  }

  /** The host of the tab at the front; '' where the extension may not know it. */
  async front(): Promise<string> {
    return this.page.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.url ? new URL(tab.url).host : '';
    });
  }

  /** What our icon's badge says. */
  async badge(): Promise<string> {
    return this.page.evaluate(() =>
      (globalThis as unknown as { chrome: Chrome }).chrome.action.getBadgeText({}),
    );
  }

  /** The ids of the notifications that stand. */
  async notifications(): Promise<string[]> {
    return this.page.evaluate(async () =>
      Object.keys(await (globalThis as unknown as { chrome: Chrome }).chrome.notifications.getAll()),
    );
  }

  /** What the extension's own pages find in the browser's storage. */
  async kept(): Promise<{ local: object; databases: unknown[] }> {
    return this.page.evaluate(async () => ({
      local: await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
  }

  /** Makes everything that the ledger holds this much older, as if the time had gone by. */
  async agePages(ms: number): Promise<void> {
    const rows = (await this.ledger()) as unknown as (Row & { events: { at: number }[] })[];
    const older = rows.map((row) => ({
      ...row,
      events: row.events.map((event) => ({ ...event, at: event.at - ms })),
    }));
    await this.put(...older);
  }

  /** Writes rows into the ledger, past the background: what an earlier session, or damage, has left. */
  async put(...rows: Row[]): Promise<void> {
    await this.page.evaluate(
      (all) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('ledger');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const tx = opening.result.transaction('requests', 'readwrite');
            for (const row of all) tx.objectStore('requests').put(row);
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

/** Waits until X's page has been heard of a few times more: it is alive and had time to do whatever it would. */
export async function whileXLivesOn({ requests }: Playground, times = 2): Promise<void> {
  const from = requests.length;
  const polls = () => requests.slice(from).filter(({ path }) => path.startsWith('/i/api/poll')).length;
  await expect.poll(polls).toBeGreaterThanOrEqual(times);
}
