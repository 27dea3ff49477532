import * as z from 'zod/mini';
import { lazy } from '../common/lazy.ts';
import { Id, Time } from '../requests/schema.ts';
import { WireEntry } from './wire-format.ts';

/**
 * The layout of the browser's sync storage. Each browser has its own keys, which only it writes, so that two browsers
 * never overwrite each other:
 *
 *   <device>.s         its settings, each with when it was changed
 *   <device>.r0, r1 …  its newest requests
 *   <device>.x         what was removed there
 *
 * Limits (docs/facts/browsers.md 4): 100 KB in all, 8 KB an item, 512 items. Items are untrusted:
 * each part is parsed on its own, and what does not parse is left out.
 */

const VERSION = 1;
/** A little under the browser's 8192, which counts the key as well. */
const ITEM_BYTES = 8000;
/** The bytes for requests of all browsers together, which leaves space for settings and removals. */
const ALL_BYTES = 84_000;
/** The space is shared as if there were at least this many browsers. */
const FEWEST_DEVICES = 2;
/** More chunks than the space can hold. */
const MOST_CHUNKS = 16;
const MOST_REMOVED = 150;
const MOST_ENTRIES = 1000;

export type Items = Record<string, unknown>;
const KEY = /^([0-9a-z]{8})\.(s|x|r\d{1,2})$/;

/** A pair of a value and its time. Checked by hand, because zod's tuple and record would add a kilobyte. */
function dated<T>(value: z.ZodMiniType<T>) {
  const isDated = (pair: unknown) =>
    Array.isArray(pair) &&
    pair.length === 2 &&
    value.safeParse(pair[0]).success &&
    Time.safeParse(pair[1]).success;
  return z.custom<[T, number]>(isDated);
}
const Setting = lazy(() => dated(z.unknown()));

const Removals = lazy(() =>
  z.object({
    v: z.literal(VERSION),
    x: z.array(dated(Id)).check(z.maxLength(1000)),
  }),
);
const Requests = lazy(() =>
  z.object({
    v: z.literal(VERSION),
    r: z.array(z.unknown()).check(z.maxLength(MOST_ENTRIES)),
  }),
);
const SettingsItem = lazy(() =>
  z.object({
    v: z.literal(VERSION),
    s: z.custom<DeviceList['settings']>(isSettings),
  }),
);

function isSettings(fields: unknown): boolean {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return false;
  return Object.entries(fields).every(
    ([name, value]) => name.length <= 20 && Setting.safeParse(value).success,
  );
}

/** What one browser has written: settings, requests and removals. */
export interface DeviceList {
  device: string;
  entries: WireEntry[];
  removed: { id: string; at: number }[];
  /** Each setting's value, unchecked, and when it was changed. */
  settings: Record<string, [unknown, number]>;
}

/** A random id for this browser. */
export function newDevice(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** The browser that a key belongs to; null for a key that is not ours. */
export function deviceOfKey(key: string): string | null {
  return KEY.exec(key)?.[1] ?? null;
}

/** Every key under which this browser may have written. */
export function ownKeys(device: string): string[] {
  const chunks = Array.from({ length: MOST_CHUNKS }, (_, n) => `r${n}`);
  return ['s', 'x', ...chunks].map((part) => `${device}.${part}`);
}

/** This browser's own items. */
export function ownItems(items: Items, device: string): Items {
  return Object.fromEntries(Object.entries(items).filter(([key]) => deviceOfKey(key) === device));
}

/** What each browser has written, without what does not parse; sorted by device id. */
export function readItems(items: Items): DeviceList[] {
  const lists = new Map<string, DeviceList>();
  for (const key of Object.keys(items).sort()) {
    const device = deviceOfKey(key);
    if (!device) continue;
    const list = lists.get(device) ?? { device, entries: [], removed: [], settings: {} };
    lists.set(device, list);
    const requests = Requests.safeParse(items[key]).data?.r ?? [];
    if (key.includes('.r'))
      list.entries.push(...requests.flatMap((one) => WireEntry.safeParse(one).data ?? []));
    const removed = key.endsWith('.x') ? Removals.safeParse(items[key]).data?.x : undefined;
    list.removed.push(...(removed ?? []).map(([id, at]) => ({ id, at })));
    if (key.endsWith('.s')) list.settings = SettingsItem.safeParse(items[key]).data?.s ?? {};
  }
  return [...lists.values()];
}

/**
 * This browser's items: as many requests as fit, the newest first.
 * @param devices how many browsers share the room, this one included
 */
export function writeItems(list: DeviceList, devices: number): Items {
  const { device, removed, settings } = list;
  const items: Items = {};
  if (Object.keys(settings).length > 0) items[`${device}.s`] = { v: VERSION, s: settings };
  const gone = [...removed].sort((a, b) => b.at - a.at).slice(0, MOST_REMOVED);
  while (gone.length > 0 && bytesOf(gone) > ITEM_BYTES) gone.pop();
  if (gone.length > 0) items[`${device}.x`] = { v: VERSION, x: gone.map(({ id, at }) => [id, at]) };
  const entries = [...list.entries].sort((a, b) => b.a - a.a || (a.i < b.i ? -1 : 1));
  const chunks = fill(entries, ALL_BYTES / Math.max(devices, FEWEST_DEVICES));
  for (const [n, r] of chunks.entries()) items[`${device}.r${n}`] = { v: VERSION, r };
  return items;
}

function fill(entries: readonly WireEntry[], room: number): WireEntry[][] {
  const chunks: WireEntry[][] = [];
  let left = room;
  let size = ITEM_BYTES;
  for (const entry of entries.slice(0, MOST_ENTRIES)) {
    const bytes = bytesOf(entry) + 1;
    if (bytes > left || bytes > ITEM_BYTES) break;
    if (size + bytes > ITEM_BYTES - 50) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(entry);
    size += bytes;
    left -= bytes;
  }
  return chunks;
}

/** The size of a value as the browser counts it: the bytes of its JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** What to set and remove so that the storage holds these items; null when it already does. */
export function changesTo(before: Items, after: Items): { set: Items; remove: string[] } | null {
  const set = Object.fromEntries(Object.entries(after).filter(([key, value]) => !isSame(before[key], value)));
  const remove = Object.keys(before).filter((key) => !(key in after));
  return Object.keys(set).length > 0 || remove.length > 0 ? { set, remove } : null;
}

/** Equal as JSON, in whatever order the browser returns the fields. */
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
