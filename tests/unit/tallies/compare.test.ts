import { expect, it } from 'vitest';
import { newTally } from '../../../utils/ledger/tallies.ts';
import { MEASURES, sortCampaigns } from '../../../utils/tallies/compare.ts';
import { asked } from '../../fixtures/requests.ts';
import { AUTHOR, POSTED_AT, replyId } from '../../fixtures/tallies.ts';

const campaign = (hours: number, replies: number, repeated: number) => ({
  tally: {
    ...newTally({
      tweetId: replyId(hours),
      author: AUTHOR,
      link: asked().link,
      title: null,
      begunAt: POSTED_AT,
    }),
    ...{ replies, people: 10 - replies, firstDay: replies % 3 },
  },
  repeated,
});
const ALL = [campaign(1, 4, 2), campaign(3, 2, 5), campaign(2, 9, 0)];

it.each([
  ['posted', [3, 2, 1]],
  ['replies', [2, 1, 3]],
  ['people', [3, 1, 2]],
  ['repeated', [3, 1, 2]],
  ['firstDay', [3, 1, 2]],
] as const)('tweets are sorted by %s, the most first, and turned round', (by, order) => {
  const ids = (descending: boolean) =>
    sortCampaigns(ALL, { by, descending }).map(({ tally }) => tally.tweetId);
  const wanted = order.map((hours) => replyId(hours));
  expect(ids(true)).toEqual(wanted);
  expect(ids(false)).toEqual(wanted.toReversed());
});

it('equal ones keep their order', () => {
  for (const by of MEASURES.filter((one) => one !== 'posted')) {
    const equal = [campaign(1, 4, 2), campaign(2, 4, 2)];
    expect(sortCampaigns(equal, { by, descending: true })).toEqual(equal);
  }
});
