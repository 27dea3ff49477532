import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangedAt, DEFAULTS, type Settings } from '../../../utils/settings/settings.ts';
import { encodeSettings, mergeSettings } from '../../../utils/sync/synced-settings.ts';

interface Dated {
  settings: Settings;
  changedAt: ChangedAt;
}
const NOW = 1_790_000_000_000;
const dated = (change: Partial<Settings> = {}, at = NOW - 1000): Dated => ({
  settings: { ...DEFAULTS, ...change },
  changedAt: Object.fromEntries(Object.keys(change).map((name) => [name, at])),
});
const listOf = (own: Dated, device = 'bbbb2222') => ({
  device,
  entries: [],
  removed: [],
  settings: encodeSettings(own),
});
function take(own: Dated, ...others: Dated[]): Dated {
  const merged = mergeSettings(
    own,
    others.map((other) => listOf(other)),
    NOW,
  );
  return {
    settings: { ...own.settings, ...merged?.change },
    changedAt: { ...own.changedAt, ...merged?.changedAt },
  };
}

describe('settings of several browsers', () => {
  it('are each as they were changed last, wherever that was', () => {
    const here = { ...dated({ warn: false, act: 'edit' }, NOW - 5000) };
    const there = dated({ act: 'private', ownStore: 'de' }, NOW - 2000);
    expect(take(here, there).settings).toEqual({ ...DEFAULTS, warn: false, act: 'private', ownStore: 'de' });
    expect(take(there, here).settings).toEqual({ ...DEFAULTS, warn: false, act: 'private', ownStore: 'de' });
  });

  it('leave untouched what nobody has changed, and say when there is nothing to do', () => {
    const own = dated({ notify: false });
    expect(mergeSettings(own, [], NOW)).toBeNull();
    expect(mergeSettings(own, [listOf(own)], NOW)).toBeNull();
    expect(mergeSettings(own, [listOf(dated({}))], NOW)).toBeNull();
  });

  it('never switch sync on or off, nor what is deleted, from elsewhere', () => {
    const there = dated({ sync: false, keepFor: '90-days' });
    expect(encodeSettings(there)).toEqual({});
    const forged = {
      ...listOf(dated()),
      settings: { sync: [false, NOW], keepFor: ['90-days', NOW] } as never,
    };
    expect(mergeSettings(dated(), [forged], NOW)).toBeNull();
  });

  it.each([
    ['a value that is none', { warn: ['no', NOW] }],
    ['a store that is none', { ownStore: ['evil.example', NOW] }],
    ['a setting that is none', { other: [true, NOW] }],
    ['a change from the future', { warn: [false, NOW + 3_600_000] }],
  ])('take nothing of %s', (_, settings) => {
    expect(mergeSettings(dated(), [{ ...listOf(dated()), settings: settings as never }], NOW)).toBeNull();
  });

  it('come out the same in every browser, in whatever order each hears of the others', () => {
    const change = fc.record(
      {
        warn: fc.boolean(),
        act: fc.constantFrom('reply' as const, 'edit' as const, 'private' as const),
        ownStore: fc.constantFrom(null, 'de', 'com'),
        notify: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const one = fc.tuple(change, fc.integer({ min: 1, max: 3 })).map(([fields, at]) => dated(fields, at));
    const browsers = fc.array(one, { minLength: 2, maxLength: 4 });
    const order = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 8 });
    fc.assert(
      fc.property(browsers, order, (start, hears) => {
        const now = [...start];
        const hear = (a: number, b: number) => {
          const [own, other] = [now[a], now[b]];
          if (own && other) now[a] = take(own, other);
        };
        for (const [a, b] of hears) hear(a, b);
        for (let round = 0; round < now.length; round++)
          for (const a of now.keys()) for (const b of now.keys()) hear(a, b);
        for (const one of now) expect(one).toEqual(now[0]);
      }),
    );
  });
});
