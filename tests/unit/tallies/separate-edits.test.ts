import { expect, it } from 'vitest';
import { separateEdits } from '../../../utils/tallies/separate-edits.ts';
import { OWN_TWEET, replyId } from '../../fixtures/tallies.ts';

const [first, second, third] = [replyId(1), replyId(1.2), replyId(1.4)];
const ann = (id: string, editOf?: string | null) => ({
  id,
  handle: 'ann',
  ...(editOf !== undefined && { editOf }),
});
/** What is new of a report, as ids. */
function separated(stored: Record<string, string | null>, ...reported: ReturnType<typeof ann>[]) {
  const known = new Map(Object.entries(stored).map(([id, editOf]) => [id, editOf ? { editOf } : {}]));
  const { fresh, edited } = separateEdits(OWN_TWEET, reported, known);
  return {
    fresh: fresh.map(({ replyId }) => replyId),
    edited: edited.map(({ replyId, editOf }) => [replyId, editOf]),
  };
}

it('an edit of a counted reply is no reply of its own', () => {
  expect(separated({ [first]: null }, ann(second, first))).toEqual({ fresh: [], edited: [[second, first]] });
});

it('the edit of an edit belongs to the reply as it was posted', () => {
  const known = { [first]: null, [second]: first };
  expect(separated(known, ann(third, second))).toEqual({ fresh: [], edited: [[third, first]] });
});

it('a reply that was not counted before its edit is counted under its first id, in whatever order both are named', () => {
  const once = { fresh: [first], edited: [[third, first]] };
  expect(separated({}, ann(third, first))).toEqual(once);
  expect(separated({}, ann(third, first), ann(first))).toEqual(once);
  expect(separated({}, ann(first), ann(third, first), ann(third))).toEqual(once);
});

it('nothing of it is new a second time', () => {
  const known = { [first]: null, [third]: first };
  expect(separated(known, ann(first), ann(third), ann(third, first))).toEqual({ fresh: [], edited: [] });
});

it('what counts by itself stays so; what X has shown beside its first id counts from then on', () => {
  expect(separated({ [first]: null, [third]: null }, ann(third, first))).toEqual({ fresh: [], edited: [] });
  expect(separated({ [first]: null, [third]: first }, ann(third, null))).toEqual({
    fresh: [third],
    edited: [],
  });
  expect(separated({ [first]: null, [third]: null }, ann(third, null))).toEqual({ fresh: [], edited: [] });
});
