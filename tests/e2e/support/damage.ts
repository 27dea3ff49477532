import type { Page } from '@playwright/test';
import type { Dump } from '../../fixtures/ledgers/index.ts';
import type { Extension } from './extension.ts';

/** What can befall the extension's storage. Each works from a page of the extension that runs no script of its own. */
export class Damage {
  private readonly page: Page;
  private constructor(page: Page) {
    this.page = page;
  }

  static async of({ context, id }: Extension): Promise<Damage> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/icon-16.png`);
    return new Damage(page);
  }

  /** The database as a later version of the extension would leave it. */
  async makeNewer(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('ledger', 99);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
  }

  /** Deletes the database, as clearing the site's data does. */
  async deleteLedger(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('ledger');
          deleting.onerror = () => reject(deleting.error);
          deleting.onsuccess = () => resolve();
        }),
    );
  }

  /** Puts the database of an earlier version in the place of this one's. */
  async putBack(dump: Dump): Promise<void> {
    await this.page.evaluate(
      ({ version, stores }) =>
        new Promise<void>((resolve, reject) => {
          // Both asked for in one breath: between the two the background could open the ledger anew.
          indexedDB.deleteDatabase('ledger');
          const opening = indexedDB.open('ledger', version);
          opening.onerror = () => reject(opening.error);
          opening.onupgradeneeded = () => {
            for (const [name, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
              const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
              for (const { name: index, keyPath: path, multiEntry } of indexes)
                store.createIndex(index, path, { multiEntry });
              for (const row of rows) store.add(row);
            }
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
      dump,
    );
  }
}
