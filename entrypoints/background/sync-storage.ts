import { browser } from 'wxt/browser';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { FORGOTTEN_BEFORE } from '../../utils/ledger/forgotten.ts';
import type { Self, SyncArea } from '../../utils/sync/exchange.ts';
import { deviceOfKey, newDevice, ownKeys } from '../../utils/sync/items.ts';

/** The browser's sync storage, and this browser's own entry in local storage. */

const SELF = 'sync';
/** Keys that stay when all settings are deleted: without them, deleted requests would come back from other browsers. */
const KEPT: readonly string[] = [SELF, FORGOTTEN_BEFORE];

export const syncStorage: SyncArea = {
  get: (keys) => browser.storage.sync.get(keys ?? null),
  set: (items) => browser.storage.sync.set(items),
  remove: (keys) => browser.storage.sync.remove(keys),
  async self() {
    const { [SELF]: stored } = await browser.storage.local.get(SELF);
    const known = readSelf(stored);
    if (known) return known;
    const self = { device: newDevice(), forgottenAt: 0, settingsForgottenAt: 0 };
    await browser.storage.local.set({ [SELF]: self });
    return self;
  },
};

function readSelf(stored: unknown): Self | null {
  const { device, ...times } = (stored ?? {}) as Record<keyof Self, unknown>;
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
  const self = await syncStorage.self();
  if (settings) {
    const all = Object.keys(await browser.storage.local.get());
    await browser.storage.local.remove(all.filter((key) => !KEPT.includes(key)));
  }
  const settingsForgottenAt = settings ? now : self.settingsForgottenAt;
  await browser.storage.local.set({ [SELF]: { ...self, forgottenAt: now, settingsForgottenAt } });
  // If sync storage fails now, the next exchange deletes what is no longer here.
  await bestEffort('deleting our part of the browser’s sync storage', () =>
    syncStorage.remove(ownKeys(self.device)),
  );
}
