import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../../../utils/pages/activity/actions.ts';
import {
  countStandings,
  filterEntries,
  NO_FILTER,
  storesOf,
} from '../../../../utils/pages/activity/filter.ts';
import { toListEntry } from '../../../../utils/pages/activity/list-entry.ts';
import { summarizeTrail } from '../../../../utils/pages/activity/trail.ts';
import type { Asked, RequestEvent } from '../../../../utils/requests/events.ts';
import { fold } from '../../../../utils/requests/fold.ts';
import { asked, LATER } from '../../../fixtures/requests.ts';

const NOVEMBER = new Date(2026, 10, 25, 12).getTime();
const of = (kinds: string, id = 'r1', change: Partial<Asked> = {}) => {
  const events: RequestEvent[] = LATER.filter((event) => kinds.includes(event.id));
  const state = fold(id, [asked({ id: `${id}:asked`, at: NOVEMBER, ...change }), ...events]);
  if (!state) throw new Error('no such request');
  return state;
};
const GONE: RequestEvent = {
  ...{ id: 'g', at: NOVEMBER + 9, kind: 'reply/deleted', seenIn: 'menu' },
  ...{ replyId: '1900000000000000500', handle: 'shopper_one' },
};

describe('search and filters', () => {
  const entries = [
    toListEntry(of('dsv', 'r1')),
    toListEntry(of('n', 'r2', { account: 'other_shopper' })),
    toListEntry(
      of('f', 'r3', {
        tweet: { ...asked().tweet, author: { handle: 'ÄRGER', name: 'Ä', isProtected: false } },
      }),
    ),
  ];
  const ids = (change: object) => filterEntries(entries, { ...NO_FILTER, ...change }).map(({ id }) => id);

  it.each([
    ['cast IRON', ['r1']],
    ['pan iron', ['r1']],
    ['b0abcde123', ['r1', 'r2', 'r3']],
    ['@kitchen_notes', ['r1', 'r2']],
    ['ärger', ['r3']],
    ['amazon.com @other', ['r2']],
    ['nothing like it', []],
  ])('finds "%s"', (search, found) => expect(ids({ search })).toEqual(found));

  it('filters by state, lane and store', () => {
    expect(ids({ standing: 'in-cart' })).toEqual(['r1']);
    expect(ids({ standing: 'replied' })).toEqual(['r1']);
    expect(ids({ standing: 'check-reply' })).toEqual(['r3']);
    expect(ids({ lane: 'private' })).toEqual(['r2']);
    expect(ids({ lane: 'reply' })).toEqual(['r1', 'r3']);
    expect(ids({ store: 'de' })).toEqual([]);
    expect(storesOf(entries)).toEqual(['com']);
  });

  it('counts each state among what the rest of the filter finds, and leaves out states that no request is in', () => {
    const counts = (change: object) => {
      const { all, each } = countStandings(entries, { ...NO_FILTER, ...change });
      return [all, ...each.map(({ standing, count }) => `${standing} ${count}`)];
    };
    const every = [3, 'needs-you 1', 'in-cart 1', 'replied 1', 'check-reply 1'];
    expect(counts({})).toEqual(every);
    expect(counts({ standing: 'in-cart' })).toEqual(every);
    expect(counts({ lane: 'private' })).toEqual([
      1,
      'needs-you 1',
      'in-cart 0',
      'replied 0',
      'check-reply 0',
    ]);
  });

  it('returns all entries when no filter is set', () => {
    expect(filterEntries(entries, NO_FILTER)).toBe(entries);
  });
});

describe('the actions of a row', () => {
  it.each([
    ['n', 'Finish on Amazon'],
    ['x', 'Finish on Amazon'],
    ['sv', 'Open cart'],
    // Where nothing was added, the product can still be bought.
    ['d', 'Open on Amazon'],
    ['z', 'Open on Amazon'],
    ['y', 'Open on Amazon'],
    ['svl', 'Open on Amazon'],
    // What is under way or not confirmed is looked at on X.
    ['c', 'Open the post'],
    ['f', 'Open the post'],
  ])('%s: %s', (kinds, label) => expect(actionsFor(of(kinds)).primary.label).toBe(label));

  it('a request cannot be removed while it is under way', () => {
    const removal = (kinds: string) => actionsFor(of(kinds)).others.find(({ kind }) => kind === 'remove');
    expect(removal('c')).toMatchObject({ disabled: true });
    expect(removal('cd')).toMatchObject({ disabled: false });
  });

  it('a link that does not lead to Amazon is never offered', () => {
    const link = { kind: 'short', href: 'https://evil.example/x', host: 'amzn.to' } as const;
    const { primary, others } = actionsFor(of('y', 'r1', { link }));
    const hrefs = [primary, ...others].flatMap((way) => ('href' in way ? [way.href] : []));
    expect(hrefs).toEqual([asked().tweet.url]);
  });
});

describe('the public trail', () => {
  it('counts the replies that are still on X, and private requests', () => {
    const state = fold('r4', [
      asked({ id: 'r4:asked', at: NOVEMBER }),
      ...LATER.filter(({ id }) => id === 'd'),
      GONE,
    ]);
    const january = new Date(2027, 0, 2, 12).getTime();
    const entries = [
      toListEntry(of('y', 'r5', { at: january })),
      toListEntry(of('d', 'r1')),
      toListEntry(of('d', 'r2', { visibility: 'protected' })),
      toListEntry(of('f', 'r3')),
      ...(state ? [toListEntry(state)] : []),
    ];
    const trail = summarizeTrail(entries);
    expect(trail.visible.map(({ request }) => request?.id)).toEqual(['r1', 'r2']);
    expect(trail).toMatchObject({ authors: 1, products: 1, followersOnly: 1, deleted: 1 });
    expect(trail.months).toEqual([
      { month: 202611, public: 2, private: 0 },
      { month: 202612, public: 0, private: 0 },
      { month: 202701, public: 0, private: 1 },
    ]);
  });

  it('lists replies whose request is gone, in their place and month, and none twice', () => {
    const kept = (replyId: string, at: number) => ({
      ...{ replyId, handle: 'shopper_one', at, followersOnly: true },
    });
    const trail = summarizeTrail(
      [toListEntry(of('d', 'r1', { at: NOVEMBER }))],
      [
        kept('1900000000000000700', NOVEMBER + 86_400_000),
        kept('1900000000000000701', new Date(2026, 8, 3, 12).getTime()),
        // The request of this one is in the list.
        kept('1900000000000000500', NOVEMBER),
      ],
    );
    expect(trail.visible.map(({ url }) => url.split('/').at(-1))).toEqual([
      ...['1900000000000000700', '1900000000000000701', '1900000000000000500'],
    ]);
    expect(trail.visible[0]).toMatchObject({
      ...{
        url: 'https://x.com/shopper_one/status/1900000000000000700',
        request: null,
        handle: 'shopper_one',
      },
    });
    expect(trail).toMatchObject({ kept: 2, followersOnly: 2, products: 1, authors: 1, deleted: 0 });
    expect(trail.months.map((month) => month.public)).toEqual([1, 0, 2]);
  });

  it('does not list a kept reply whose request came back and was deleted since', () => {
    const state = fold('r4', [asked({ at: NOVEMBER }), ...LATER.filter(({ id }) => id === 'd'), GONE]);
    const entries = state ? [toListEntry(state)] : [];
    const kept = {
      replyId: '1900000000000000500',
      handle: 'shopper_one',
      at: NOVEMBER,
      followersOnly: false,
    };
    expect(summarizeTrail(entries, [kept]).visible).toEqual([]);
  });

  it('is empty without requests', () => {
    expect(summarizeTrail([])).toMatchObject({ visible: [], months: [] });
  });
});
