import { type ChangedAt, DEFAULTS, parseSettings, type Settings } from '../settings/settings.ts';
import type { DeviceList } from './items.ts';

/** What each browser decides for itself: whether it syncs, and what it deletes. */
const AT_HOME: readonly string[] = ['sync', 'keepFor'];
/** Clocks differ; a change from further ahead than this is no change. */
const AHEAD_MS = 10 * 60_000;

type Dated = { settings: Settings; changedAt: ChangedAt };

/** The settings that travel: those that the shopper has changed, each with when. */
export function encodeSettings({ settings, changedAt }: Dated): DeviceList['settings'] {
  const fields = Object.entries(changedAt).filter(([name]) => travels(name));
  return Object.fromEntries(
    fields.map(([name, at]): [string, [unknown, number]] => [name, [settings[name as keyof Settings], at]]),
  );
}

/**
 * What other browsers have changed later than this one, field by field: the last change wins, and of two at
 * the same moment the same one in every browser. A value that is none is left out.
 * @param since what was changed before this time, in ms, is forgotten here
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
      if (!travels(name) || at <= since || at > now + AHEAD_MS || !isValid(name, value)) continue;
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

function travels(name: string): boolean {
  return name in DEFAULTS && !AT_HOME.includes(name);
}

function isLater([value, at]: [unknown, number], [known, since]: [unknown, number]): boolean {
  return at > since || (at === since && JSON.stringify(value) > JSON.stringify(known));
}

/** Read as a setting, it stays what it is. */
function isValid(name: string, value: unknown): boolean {
  return parseSettings({ [name]: value })[name as keyof Settings] === value;
}
