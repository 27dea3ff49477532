import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Ledger } from '../../../utils/ledger/ledger.ts';
import { pruneTallies } from '../../../utils/ledger/prune-tallies.ts';
import { readTallies, readTally, readTallyReplies } from '../../../utils/ledger/read-tallies.ts';
import { countReportedReplies, keepTally, setKeepLonger } from '../../../utils/ledger/tallies.ts';
import { AUTHOR, keep, OWN_TWEET, POSTED_AT, replyId } from '../../fixtures/tallies.ts';

const DAY = 86_400_000;
let count = 0;
async function started() {
  const ledger = await Ledger.open(`prune-tallies-${count++}`);
  await keepTally(ledger, keep(), POSTED_AT);
  const seen = { tweetId: OWN_TWEET, replies: [{ id: replyId(1), handle: 'ann' }], shown: 1 };
  await countReportedReplies(ledger, seen, AUTHOR, POSTED_AT + DAY);
  return ledger;
}

it('a tally is forgotten with its replies 90 days after it was begun, however lately it was seen', async () => {
  const ledger = await started();
  expect(await pruneTallies(ledger, POSTED_AT + 90 * DAY)).toBe(0);
  expect(await pruneTallies(ledger, POSTED_AT + 90 * DAY + 1)).toBe(1);
  expect(await readTallies(ledger)).toEqual([]);
  expect(await readTallyReplies(ledger, OWN_TWEET)).toEqual([]);
});

it('one that is kept longer is not, until the author lets it go', async () => {
  const ledger = await started();
  await setKeepLonger(ledger, OWN_TWEET, true, POSTED_AT + DAY);
  const later = POSTED_AT + 900 * DAY;
  expect(await pruneTallies(ledger, later)).toBe(0);
  expect(await readTallies(ledger)).toHaveLength(1);
  // Let go after its 90 days, it is not gone before the author has seen until when it is there.
  await setKeepLonger(ledger, OWN_TWEET, false, later);
  expect(await pruneTallies(ledger, later + 90 * DAY)).toBe(0);
  expect(await pruneTallies(ledger, later + 90 * DAY + 1)).toBe(1);
});

it('one that was begun while the clock was years ahead has its 90 days from now on', async () => {
  const ledger = await started();
  const now = POSTED_AT - 400 * DAY;
  expect(await pruneTallies(ledger, now)).toBe(0);
  expect((await readTally(ledger, OWN_TWEET))?.begunAt).toBe(now);
  expect(await pruneTallies(ledger, now + 91 * DAY)).toBe(1);
});

it('a damaged one is forgotten, too, by what can be read of its age', async () => {
  const ledger = await started();
  const damage = (change: object) =>
    ledger.connection.write(['tallies'], async (tx) => {
      await tx.objectStore('tallies').put({ tweetId: OWN_TWEET, replies: 'many', ...change } as never);
    });
  const isThere = () => ledger.connection.use((db) => db.count('tallies'));
  const late = POSTED_AT + 90 * DAY + 1;
  for (const change of [{ keepLonger: true }, { begunAt: POSTED_AT + DAY }]) {
    await damage(change);
    expect(await pruneTallies(ledger, late)).toBe(0);
  }
  for (const change of [{}, { begunAt: POSTED_AT }, { begunAt: 'x' }, { begunAt: late + DAY }]) {
    await damage(change);
    expect(await pruneTallies(ledger, late - 2)).toBe(0);
    expect(await pruneTallies(ledger, late)).toBe(1);
    expect(await isThere()).toBe(0);
  }
  expect(await readTallyReplies(ledger, OWN_TWEET)).toEqual([]);
  await ledger.connection.write(['tallies'], async (tx) => {
    await tx.objectStore('tallies').put({ tweetId: 'x' } as never);
  });
  expect(await pruneTallies(ledger, late)).toBe(1);
});
