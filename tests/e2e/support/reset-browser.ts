import { expect, type Page } from '@playwright/test';
import type { Extension } from './extension.ts';

/** What is used here of the browser's interface for extensions. */
interface Chrome {
  action: { setBadgeText(of: { text: string }): Promise<void> };
  alarms: { getAll(): Promise<{ name: string }[]>; clear(name: string): Promise<boolean> };
  notifications: { getAll(): Promise<object>; clear(id: string): Promise<boolean> };
  permissions: { getAll(): Promise<{ origins: string[] }>; remove(p: object): Promise<boolean> };
  storage: Record<'local' | 'session' | 'sync', { clear(): Promise<void>; get(): Promise<object> }>;
}

/** What a background always writes when it starts: its names for this browser and session. */
const WRITTEN_AT_START: readonly string[] = ['session', 'sync'];

/**
 * Resets the browser to the state after a fresh install. A background that is still busy could write old data after
 * the clearing, and the next test would find it. So the background is stopped after that, the remains are listed,
 * and everything is repeated until nothing remains.
 */
export async function resetBrowser(extension: Extension): Promise<void> {
  const { page } = await extension.toolPage();
  const left = async (): Promise<string[]> => {
    const kept: (Page | null)[] = [page, await extension.tabOfX.leave()];
    const others = () => extension.context.pages().filter((other) => !kept.includes(other));
    for (const other of others()) await other.close();
    await page.evaluate(clear);
    await extension.stopBackground();
    const found = await page.evaluate(remains, WRITTEN_AT_START);
    return [...others().map((tab) => tab.url()), ...found];
  };
  await expect.poll(left, { message: 'left by a test', intervals: [0, 50, 200] }).toEqual([]);
}

/** Clears what wakes the background, which is told of these changes. Runs in a page of the extension. */
async function clear(): Promise<void> {
  // A test that failed while it held the ledger (`holdLedger`) would hold it for ever.
  (globalThis as unknown as { letGo?(): void }).letGo?.();
  const { permissions, notifications, storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const made = await indexedDB.databases();
  if (made.some(({ name }) => name === 'ledger'))
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('ledger');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const ledger = opening.result;
        const names = [...ledger.objectStoreNames];
        const clearing = ledger.transaction(names, 'readwrite');
        for (const store of names) clearing.objectStore(store).clear();
        clearing.onerror = () => reject(clearing.error);
        clearing.oncomplete = () => {
          ledger.close();
          resolve();
        };
      };
    });
  await Promise.all([storage.local.clear(), storage.session.clear(), storage.sync.clear()]);
  const { origins } = await permissions.getAll();
  const granted = origins.filter((origin) => origin.includes('amazon'));
  if (granted.length > 0) await permissions.remove({ origins: granted });
  for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
}

/** Clears what wakes nobody, and names what else is still there. Runs in a page of the extension. */
async function remains(writtenAtStart: readonly string[]): Promise<string[]> {
  const { action, alarms, permissions, notifications, storage } = (
    globalThis as unknown as { chrome: Chrome }
  ).chrome;
  await action.setBadgeText({ text: '' });
  // The daily alarm is set at install and stays.
  for (const { name } of await alarms.getAll()) if (name !== 'daily') await alarms.clear(name);
  const found: string[] = [];
  const made = await indexedDB.databases();
  if (made.some(({ name }) => name === 'ledger'))
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('ledger');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const ledger = opening.result;
        const names = [...ledger.objectStoreNames];
        const reading = ledger.transaction(names);
        for (const name of names) {
          const counting = reading.objectStore(name).count();
          counting.onsuccess = () => {
            if (counting.result > 0) found.push(`ledger: ${name}`);
          };
        }
        reading.onerror = () => reject(reading.error);
        reading.oncomplete = () => {
          ledger.close();
          resolve();
        };
      };
    });
  for (const area of ['local', 'session', 'sync'] as const)
    for (const key of Object.keys(await storage[area].get()))
      if (!writtenAtStart.includes(key)) found.push(`storage.${area}: ${key}`);
  const { origins } = await permissions.getAll();
  found.push(...origins.filter((origin) => origin.includes('amazon')));
  found.push(...Object.keys(await notifications.getAll()));
  return found;
}
