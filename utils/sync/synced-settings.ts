import { type ChangedAt, DEFAULTS, parseSettings, type Settings } from '../settings/settings.ts';
import type { DeviceList } from './items.ts';

/** Settings that are never synced: each browser decides for itself whether it syncs and what it deletes. */
const NEVER_SYNCED: readonly string[] = ['sync', 'keepFor'];
/** Clocks differ; a change from further in the future than this is ignored. */
const AHEAD_MS = 10 * 60_000;

type Dated = { settings: Settings; changedAt: ChangedAt };

/** The settings to sync: those that the shopper has changed, each with the time of the change. */
export function encodeSettings({ settings, changedAt }: Dated): DeviceList['settings'] {
  const fields = Object.entries(changedAt).filter(([name]) => isSynced(name));
  return Object.fromEntries(
    fields.map(([name, at]): [string, [unknown, number]] => [name, [settings[name as keyof Settings], at]]),
  );
}

/**
 * The settings that other browsers have changed later than this one. The last change to each setting wins; of two at
 * the same moment, every browser picks the same one. Invalid values are left out.
 * @param since changes from before this time, in ms, are ignored
 * @returns null when there is nothing to change
 */
export function mergeSettings(
  own: Dated,
  others: readonly DeviceList[],
  now: number,
  since = 0,
): { change: Partial<Settings>; changedAt: ChangedAt } | null {
  const best = new Map(Object.entries(encodeSettings(own)));
  const newer = new Map<string, [unknown, number]>();
  for (const { settings } of others) {
    for (const [name, [value, at]] of Object.entries(settings)) {
      if (!isSynced(name) || at <= since || at > now + AHEAD_MS || !isValid(name, value)) continue;
      const known = best.get(name);
      if (known && !isLater([value, at], known)) continue;
      best.set(name, [value, at]);
      newer.set(name, [value, at]);
    }
  }
  if (newer.size === 0) return null;
  const values = parseSettings(Object.fromEntries([...newer].map(([name, [value]]) => [name, value])));
  const names = [...newer.keys()];
  const change = Object.entries(values).filter(([name]) => names.includes(name));
  return {
    change: Object.fromEntries(change),
    changedAt: Object.fromEntries([...newer].map(([name, [, at]]) => [name, at])),
  };
}

function isSynced(name: string): boolean {
  return name in DEFAULTS && !NEVER_SYNCED.includes(name);
}

function isLater([value, at]: [unknown, number], [known, since]: [unknown, number]): boolean {
  return at > since || (at === since && JSON.stringify(value) > JSON.stringify(known));
}

/** A value is valid when parsing keeps it. */
function isValid(name: string, value: unknown): boolean {
  return parseSettings({ [name]: value })[name as keyof Settings] === value;
}
