import { browser } from 'wxt/browser';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { FORGOTTEN_BEFORE } from '../../utils/ledger/forgotten.ts';
import type { OwnDevice, SyncArea } from '../../utils/sync/exchange.ts';
import { deviceOfKey, newDevice, ownKeys } from '../../utils/sync/items.ts';

/** The browser's sync storage, and this browser's own entry in local storage. */

const OWN_DEVICE = 'sync';
/** Keys that stay when all settings are deleted: without them, deleted requests would come back from other browsers. */
const KEPT: readonly string[] = [OWN_DEVICE, FORGOTTEN_BEFORE];

export const syncStorage: SyncArea = {
  get: (keys) => browser.storage.sync.get(keys ?? null),
  set: (items) => browser.storage.sync.set(items),
  remove: (keys) => browser.storage.sync.remove(keys),
  async ownDevice() {
    const { [OWN_DEVICE]: stored } = await browser.storage.local.get(OWN_DEVICE);
    const known = readOwnDevice(stored);
    if (known) return known;
    const own = { device: newDevice(), forgottenAt: 0, settingsForgottenAt: 0 };
    await browser.storage.local.set({ [OWN_DEVICE]: own });
    return own;
  },
};

function readOwnDevice(stored: unknown): OwnDevice | null {
  const { device, ...times } = (stored ?? {}) as Record<keyof OwnDevice, unknown>;
  if (typeof device !== 'string' || deviceOfKey(`${device}.s`) !== device) return null;
  const time = (value: unknown) => (typeof value === 'number' ? value : 0);
  const { forgottenAt, settingsForgottenAt } = times;
  return { device, forgottenAt: time(forgottenAt), settingsForgottenAt: time(settingsForgottenAt) };
}

/**
 * After "Delete all": deletes this browser's part of sync storage, and notes the time, so that what other browsers
 * have written until now does not come back. The device keeps its name, so that its old part is still its own.
 * @param settings the settings are deleted, too
 */
export async function clearSynced(settings: boolean, now: number): Promise<void> {
  const own = await syncStorage.ownDevice();
  if (settings) {
    const all = Object.keys(await browser.storage.local.get());
    await browser.storage.local.remove(all.filter((key) => !KEPT.includes(key)));
  }
  const settingsForgottenAt = settings ? now : own.settingsForgottenAt;
  await browser.storage.local.set({ [OWN_DEVICE]: { ...own, forgottenAt: now, settingsForgottenAt } });
  // If sync storage fails now, the next exchange deletes what is no longer here.
  await bestEffort('deleting our part of the browser’s sync storage', () =>
    syncStorage.remove(ownKeys(own.device)),
  );
}
