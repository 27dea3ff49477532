import { log } from '../common/log.ts';
import { believedTime, forgottenBefore } from '../ledger/forgotten.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { keptSince } from '../ledger/prune.ts';
import { changeSettings, readDatedSettings } from '../settings/settings.ts';
import { applyRemote, type Removals } from './apply-remote.ts';
import { changesTo, type Items, ownItems, ownKeys, readItems, writeItems } from './items.ts';
import { encodeSettings, mergeSettings } from './synced-settings.ts';
import { encodeWireEntry } from './wire-format.ts';

/** This browser's own name in sync storage, and when all requests and all settings were deleted here, in ms, or 0. */
export interface OwnDevice {
  device: string;
  forgottenAt: number;
  settingsForgottenAt: number;
}

/** The browser's sync storage, and what this browser stores about itself. */
export interface SyncArea {
  /** All items, or those of these keys. */
  get(keys?: string[]): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
  ownDevice(): Promise<OwnDevice>;
}

/** How many of the newest requests are read from the ledger; those that fit are written. */
const MOST_REQUESTS_READ = 600;

/**
 * Reads what the shopper's other browsers have written, applies it, and writes this browser's own items if they have
 * changed. Items read from others are never written back, so that browsers cannot trigger each other in a loop. With
 * sync off it reads nothing and deletes its own items.
 * @returns the tweets whose requests have changed here
 */
export async function exchange(
  ledger: Ledger,
  area: SyncArea,
  removals: Removals,
  now: number,
): Promise<Set<string>> {
  const { device, ...noted } = await area.ownDevice();
  const forgottenAt = believedTime(noted.forgottenAt, now);
  const settingsForgottenAt = believedTime(noted.settingsForgottenAt, now);
  const { settings } = await readDatedSettings();
  if (!settings.sync) {
    const own = Object.keys(await area.get(ownKeys(device)));
    if (own.length > 0) await area.remove(own);
    return new Set();
  }
  const items = await area.get();
  const own = ownItems(items, device);
  const others = readItems(items).filter((list) => list.device !== device);
  const merged = mergeSettings(await readDatedSettings(), others, now, settingsForgottenAt);
  if (merged) await changeSettings(merged.change, merged.changedAt);
  const limit = keptSince(settings.keepFor, now);
  const repliesSince = Math.max(forgottenAt, await forgottenBefore(limit, now));
  const limits = { now, forgottenAt, keptSince: limit, repliesSince };
  const changed = await applyRemote(ledger, others, limits, removals);
  await writeOwn(ledger, area, removals, { device, own, devices: others.length + 1 });
  return changed;
}

async function writeOwn(
  ledger: Ledger,
  area: SyncArea,
  removals: Removals,
  { device, own, devices }: { device: string; own: Items; devices: number },
): Promise<void> {
  const list = {
    device,
    entries: (await ledger.latest(MOST_REQUESTS_READ)).flatMap((request) => encodeWireEntry(request) ?? []),
    removed: await removals.list(),
    settings: encodeSettings(await readDatedSettings()),
  };
  // Other browsers may have used up the space: then retry with a smaller share.
  for (const share of [devices, devices * 2, devices * 4]) {
    const changes = changesTo(own, writeItems(list, share));
    if (!changes) return;
    try {
      if (changes.remove.length > 0) await area.remove(changes.remove);
      if (Object.keys(changes.set).length > 0) await area.set(changes.set);
      return;
    } catch (error) {
      log('the browser’s sync storage refused our items', error);
    }
  }
}
