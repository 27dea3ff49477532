import { browser } from 'wxt/browser';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { FORGOTTEN_BEFORE } from '../../utils/ledger/forgotten.ts';
import type { Self, SyncArea } from '../../utils/sync/exchange.ts';
import { deviceOfKey, newDevice, ownKeys } from '../../utils/sync/items.ts';

/** The browser's sync storage, and what this browser remembers of itself in its own. */

const SELF = 'sync';
/** What stays when all settings are deleted: without it, what was deleted would come back. */
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
 * Everything was deleted here: this browser's part goes from sync storage, and what other browsers have
 * written until now does not come back. Under the name it had, so that its old part is not another's.
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
  // Where sync storage fails, the next exchange takes away what no longer stands here.
  await bestEffort('our part of the browser’s sync storage', () => syncStorage.remove(ownKeys(self.device)));
}
