import { expect, it } from 'vitest';
import { isCountable, withReplies } from '../../../utils/tallies/count-replies.ts';
import { idAt } from '../../fixtures/requests.ts';
import { AUTHOR, OWN_TWEET, POSTED_AT, replyId } from '../../fixtures/tallies.ts';

const tally = { tweetId: OWN_TWEET, author: AUTHOR };
const NOW = POSTED_AT + 48 * 3_600_000;

it.each([
  ['a reply an hour later', { id: replyId(1), handle: 'ann' }, true],
  ['the author’s own reply', { id: replyId(1), handle: 'Maker_One' }, false],
  ['the tweet itself', { id: OWN_TWEET, handle: 'ann' }, false],
  ['a tweet that is older than this one', { id: replyId(-1), handle: 'ann' }, false],
  ['a reply of the next hours: X’s clock may be ahead', { id: idAt(NOW + 3_600_000), handle: 'ann' }, true],
  ['a reply of next week', { id: idAt(NOW + 7 * 86_400_000), handle: 'ann' }, false],
  ['an id that no tweet has', { id: '99999999999999999999', handle: 'ann' }, false],
])('%s: %#', (_, reply, counts) => {
  expect(isCountable(reply, tally, NOW)).toBe(counts);
});

it('replies are counted by the hour, in order, on top of those that were counted before', () => {
  const hour = Math.floor(POSTED_AT / 3_600_000);
  const first = withReplies([], [replyId(5), replyId(5.9), replyId(2)]);
  expect(first).toEqual([
    { hour: hour + 2, replies: 1 },
    { hour: hour + 5, replies: 2 },
  ]);
  expect(withReplies(first, [replyId(2.5), replyId(0.1)])).toEqual([
    { hour, replies: 1 },
    { hour: hour + 2, replies: 2 },
    { hour: hour + 5, replies: 2 },
  ]);
});
