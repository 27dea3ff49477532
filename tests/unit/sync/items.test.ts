import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  changesTo,
  deviceOfKey,
  newDevice,
  ownItems,
  ownKeys,
  readItems,
  writeItems,
} from '../../../utils/sync/items.ts';
import type { WireEntry } from '../../../utils/sync/wire-format.ts';

const DEVICE = 'aaaa1111';
const entry = (n: number, change: Partial<WireEntry> = {}): WireEntry => ({
  i: `0f9a2b4c-1d2e-4f3a-8b4c-${String(n).padStart(12, '0')}`,
  a: 1_790_000_000_000 + n,
  t: '1900000000000000001',
  h: 'kitchen_notes',
  p: 'com/B0ABCDE123',
  u: 'shopper_one',
  r: { i: `190000000000000${n}`, a: 1_790_000_000_500 + n },
  c: { s: 'i', a: 1_790_000_001_000 + n, m: 'com', p: 'B0ABCDE123', n: 'Ein gußeiserner Topf, fünf Liter' },
  ...change,
});
const list = (entries: WireEntry[], device = DEVICE) => ({
  device,
  entries,
  removed: [{ id: 'gone', at: 5 }],
  settings: { warn: [false, 7] as [unknown, number] },
});

describe('what a browser writes', () => {
  it('is read again as it was', () => {
    const entries = [entry(2), entry(1)];
    expect(readItems(writeItems(list(entries), 1))).toEqual([list(entries)]);
  });

  it('stays within the browser’s limits, however much there is and however many browsers share it', () => {
    const many = Array.from({ length: 900 }, (_, n) => entry(n));
    for (const devices of [1, 2, 5]) {
      const items = writeItems(
        { ...list(many), removed: Array.from({ length: 900 }, (_, at) => ({ id: `g${at}`, at })) },
        devices,
      );
      for (const [key, value] of Object.entries(items)) {
        expect(key.length + bytesOf(value)).toBeLessThanOrEqual(8192);
        expect(ownKeys(DEVICE)).toContain(key);
      }
      const total = Object.entries(items).reduce((sum, [key, value]) => sum + key.length + bytesOf(value), 0);
      expect(total * Math.max(2, devices)).toBeLessThan(102_400 + devices * 4000);
    }
  });

  it('are the newest few hundred requests', () => {
    const many = Array.from({ length: 900 }, (_, n) => entry(n));
    const [read] = readItems(writeItems(list(many), 2));
    const kept = read?.entries ?? [];
    expect(kept.length).toBeGreaterThan(120);
    expect(kept.map(({ a }) => a)).toEqual(
      many
        .map(({ a }) => a)
        .reverse()
        .slice(0, kept.length),
    );
    // As most are: no title, no reply.
    const small = many.map(({ r, c, ...rest }) => rest);
    expect(readItems(writeItems(list(small), 2))[0]?.entries.length).toBeGreaterThan(250);
  });

  it('is not written again when it is already stored, in whatever order the browser returns the fields', () => {
    const items = writeItems(list([entry(1)]), 1);
    const turned = JSON.parse(JSON.stringify(items), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(changesTo(turned, items)).toBeNull();
    expect(changesTo({}, items)).toEqual({ set: items, remove: [] });
    expect(changesTo({ [`${DEVICE}.r3`]: 1, ...items }, items)).toEqual({
      set: {},
      remove: [`${DEVICE}.r3`],
    });
  });
});

describe('what a browser reads', () => {
  it('may be anything: what does not parse is left out alone', () => {
    const good = entry(1);
    const items = {
      [`${DEVICE}.r0`]: { v: 1, r: [{ i: '<b>' }, good, null, 7] },
      [`${DEVICE}.s`]: 'nonsense',
      [`${DEVICE}.x`]: { v: 1, x: [['a b', 1]] },
      'bbbb2222.r0': { v: 2, r: [good] },
      settings: { v: 1 },
    };
    expect(readItems(items)).toEqual([
      { device: DEVICE, entries: [good], removed: [], settings: {} },
      { device: 'bbbb2222', entries: [], removed: [], settings: {} },
    ]);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ownKeys(DEVICE), 'x'), fc.jsonValue()), (hostile) => {
        expect(readItems(hostile).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is told apart by browser: none has two keys, and no key two browsers', () => {
    const device = newDevice();
    expect(device).toMatch(/^[0-9a-z]{8}$/);
    for (const key of ownKeys(device)) expect(deviceOfKey(key)).toBe(device);
    for (const key of ['settings', 'aaaa1111', 'aaaa1111.y', 'AAAA1111.s', 'aaaa1111.r100'])
      expect(deviceOfKey(key)).toBeNull();
    const items = { ...writeItems(list([entry(1)]), 1), ...writeItems(list([entry(2)], 'bbbb2222'), 1) };
    expect(Object.keys(ownItems(items, DEVICE)).every((key) => key.startsWith(DEVICE))).toBe(true);
  });
});
