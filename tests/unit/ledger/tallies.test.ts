import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../../utils/ledger/ledger.ts';
import {
  readRepliersToSeveral,
  readTallies,
  readTally,
  readTallyReplies,
} from '../../../utils/ledger/read-tallies.ts';
import { removeEverything } from '../../../utils/ledger/removal.ts';
import {
  countReportedReplies,
  deleteTally,
  keepTally,
  setKeepLonger,
} from '../../../utils/ledger/tallies.ts';
import {
  MOST_REPLIES,
  MOST_TALLIES,
  type ReportedReply,
  type TallyReply,
} from '../../../utils/tallies/tally.ts';
import { idAt } from '../../fixtures/requests.ts';
import { AUTHOR, keep, OWN_TWEET, POSTED_AT, replyId } from '../../fixtures/tallies.ts';

const NOW = POSTED_AT + 20 * 86_400_000;
const OTHER_TWEET = idAt(POSTED_AT + 1000);

let count = 0;
async function started() {
  const name = `tallies-${count++}`;
  const ledger = await Ledger.open(name);
  expect(await keepTally(ledger, keep(), NOW)).toBe(true);
  const see = (replies: ReportedReply[], tweetId = OWN_TWEET, now = NOW, shown = replies.length) =>
    countReportedReplies(ledger, { tweetId, replies, shown }, AUTHOR, now);
  return { name, ledger, see };
}
const by = (handle: string, hours: number): ReportedReply => ({ handle, id: replyId(hours) });

/** Everything that is stored of tallies. */
async function everything(name: string) {
  const db = await openDB(name);
  const [tallies = [], replies = [], repliers = []] = await Promise.all(
    ['tallies', 'tallyReplies', 'repliers'].map((store) => db.getAll(store)),
  );
  db.close();
  return { tallies, replies, repliers };
}

it('a tally keeps who replied and when, each reply once, and no text', async () => {
  const { name, ledger, see } = await started();
  await see([by('ann', 1), by('Bob', 2), by('ann', 3)]);
  await see([by('Bob', 2), by('ann', 3), by('ANN', 4), by(AUTHOR, 5)]);
  expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ replies: 4, people: 2, visitCount: 1 });
  expect((await readTallyReplies(ledger, OWN_TWEET)).map(({ handle }) => handle)).toEqual([
    ...['ann', 'Bob', 'ann', 'ANN'],
  ]);
  const { replies } = await everything(name);
  expect(Object.keys(replies[0])).toEqual(['tweetId', 'replyId', 'v', 'handle']);
});

it('a reply whose author has another handle now counts once', async () => {
  const { ledger, see } = await started();
  await see([by('ann', 1)]);
  await see([by('ann_new', 1)]);
  expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ replies: 1, people: 1 });
});

describe('a reply that its author has edited', () => {
  const first = by('ann', 1);
  const second: ReportedReply = { ...by('ann', 1.4), editOf: first.id };
  const third: ReportedReply = { ...by('Ann', 1.9), editOf: first.id };

  it('is counted once, at the time when it was posted, under whichever of its ids it is seen later', async () => {
    const { ledger, see } = await started();
    await see([first]);
    const before = await readTally(ledger, OWN_TWEET);
    await see([second]);
    await see([third]);
    for (const { id, handle } of [first, second, third]) await see([{ id, handle }]);
    expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ ...before, visits: expect.anything() });
    await see([by('ann', 2)]);
    expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ replies: 2, people: 1 });
  });

  it('is counted once, too, when it was edited before it was reported', async () => {
    const { ledger, see } = await started();
    await see([third]);
    await see([first, { ...third, editOf: undefined }]);
    expect((await readTally(ledger, OWN_TWEET))?.hours).toEqual([
      { hour: Math.floor((POSTED_AT + 3_600_000) / 3_600_000), replies: 1 },
    ]);
  });

  it('counts as two where nobody has seen the edit: a second reply is never lost', async () => {
    const { ledger, see } = await started();
    await see([first, { ...second, editOf: undefined }]);
    await see([second]);
    expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ replies: 2, people: 1 });
  });

  it('is two replies once X has shown both', async () => {
    const { ledger, see } = await started();
    await see([first, second]);
    for (let i = 0; i < 2; i++) await see([first, { ...second, editOf: null }]);
    await see([second]);
    expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ replies: 2, people: 1 });
  });

  it.each([
    ['too late for an edit', by('ann', 2.1).id],
    ['of one that is older than the tweet', replyId(-0.1)],
    ['of a later one', replyId(1.5)],
  ])('is a reply of its own %s', async (_, editOf) => {
    const { ledger, see } = await started();
    const reply = editOf === by('ann', 2.1).id ? { ...by('ann', 3.2), editOf } : { ...first, editOf };
    await see([reply]);
    expect((await readTallyReplies(ledger, OWN_TWEET)).map(({ replyId }) => replyId)).toEqual([reply.id]);
  });

  it('leaves nothing behind when the tally is deleted', async () => {
    const { name, ledger, see } = await started();
    await see([first, second, third]);
    expect((await everything(name)).replies).toHaveLength(3);
    await deleteTally(ledger, OWN_TWEET);
    expect((await everything(name)).replies).toEqual([]);
  });

  it('is kept under its first id alone when there is no room for more ids', async () => {
    const { name, ledger, see } = await started();
    await see([first, second]);
    const [row] = (await readTallyReplies(ledger, OWN_TWEET)).slice(1);
    await ledger.connection.write(['tallyReplies'], async (tx) => {
      for (let i = 1; i < MOST_REPLIES; i++)
        void tx.objectStore('tallyReplies').put({ ...row, replyId: `9${i}` } as TallyReply);
    });
    await see([third, by('bob', 3)]);
    expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ replies: 2, people: 2 });
    expect((await everything(name)).replies).toHaveLength(MOST_REPLIES + 2);
  });
});

it('the same report twice, and whole threads in any portions, are stored the same', async () => {
  const all = Array.from({ length: 30 }, (_, i) => by(`person_${i % 7}`, i + 1));
  const [once, often] = [await started(), await started()];
  await once.see(all);
  for (let from = 0; from < all.length; from += 4) await often.see(all.slice(from, from + 9));
  await often.see(all);
  expect(await everything(often.name)).toEqual(await everything(once.name));
});

it('nothing is counted of a tweet that is not tallied, is another account’s, or whose tally was stopped', async () => {
  const { name, ledger, see } = await started();
  await see([by('ann', 1)]);
  const before = await everything(name);
  expect(await see([by('ann', 2)], OTHER_TWEET)).toBe(false);
  const seen = { tweetId: OWN_TWEET, replies: [by('ann', 2)], shown: 9 };
  expect(await countReportedReplies(ledger, seen, 'somebody', NOW)).toBe(false);
  expect(await everything(name)).toEqual(before);
  expect(await keepTally(ledger, keep({ keep: false }), NOW)).toBe(false);
  expect(await see([by('ann', 2)])).toBe(false);
  expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ replies: 1, isCounting: false });
});

it('a tally that is stopped goes on where it was; one that has counted nothing is deleted', async () => {
  const { ledger, see } = await started();
  await see([by('ann', 1)]);
  await keepTally(ledger, keep({ keep: false }), NOW);
  expect(await keepTally(ledger, keep(), NOW + 5000)).toBe(true);
  expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ replies: 1, isCounting: true, begunAt: NOW });
  await keepTally(ledger, keep({ tweetId: OTHER_TWEET }), NOW);
  await keepTally(ledger, keep({ tweetId: OTHER_TWEET, keep: false }), NOW);
  expect((await readTallies(ledger)).map(({ tweetId }) => tweetId)).toEqual([OWN_TWEET]);
});

it('another account cannot stop a tally; the author goes on with it under another handle', async () => {
  const { ledger, see } = await started();
  await see([by('ann', 1)]);
  const renamed = { author: 'maker_two' };
  expect(await keepTally(ledger, keep({ ...renamed, keep: false }), NOW)).toBe('not-author');
  expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ author: AUTHOR, isCounting: true });
  expect(await keepTally(ledger, keep(renamed), NOW)).toBe(true);
  expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ ...renamed, replies: 1, begunAt: NOW });
  const seen = { tweetId: OWN_TWEET, replies: [by('bob', 2), by('maker_two', 3)], shown: 9 };
  expect(await countReportedReplies(ledger, seen, 'maker_two', NOW)).toBe(true);
  expect((await readTally(ledger, OWN_TWEET))?.replies).toBe(2);
});

it(`more than ${MOST_TALLIES} tallies are not begun`, async () => {
  const { ledger } = await started();
  for (let i = 1; i < MOST_TALLIES; i++) await keepTally(ledger, keep({ tweetId: replyId(i) }), NOW);
  expect(await keepTally(ledger, keep({ tweetId: OTHER_TWEET }), NOW)).toBe('too-many-tallies');
  // Those that are there still go on.
  expect(await keepTally(ledger, keep(), NOW)).toBe(true);
});

it(`more than ${MOST_REPLIES} replies to a tweet are not counted`, async () => {
  const { ledger, see } = await started();
  await ledger.connection.write(['tallies'], async (tx) => {
    const tally = await tx.objectStore('tallies').get(OWN_TWEET);
    if (tally) await tx.objectStore('tallies').put({ ...tally, replies: MOST_REPLIES - 2 });
  });
  await see([by('ann', 1), by('bob', 2), by('cid', 3)]);
  await see([by('dee', 4)]);
  expect((await readTally(ledger, OWN_TWEET))?.replies).toBe(MOST_REPLIES);
  expect(await readTallyReplies(ledger, OWN_TWEET)).toHaveLength(2);
});

it('people who replied to more than one tallied tweet are found without reading the others', async () => {
  const { ledger, see } = await started();
  await keepTally(ledger, keep({ tweetId: OTHER_TWEET }), NOW);
  await see([by('ann', 1), by('bob', 2)]);
  await see([by('Ann', 3), by('Ann', 4)], OTHER_TWEET);
  expect(await readRepliersToSeveral(ledger)).toEqual([
    {
      ...{ person: 'ann', v: 1, handle: 'Ann' },
      tweets: [
        { id: OWN_TWEET, replies: 1 },
        { id: OTHER_TWEET, replies: 2 },
      ],
    },
  ]);
  await deleteTally(ledger, OTHER_TWEET);
  expect(await readRepliersToSeveral(ledger)).toEqual([]);
});

it('a deleted tally leaves nothing behind, and the others are untouched', async () => {
  const { name, ledger, see } = await started();
  await see([by('ann', 1), by('bob', 2)]);
  const before = await everything(name);
  await keepTally(ledger, keep({ tweetId: OTHER_TWEET }), NOW);
  await see([by('ann', 3), by('cid', 4)], OTHER_TWEET);
  await deleteTally(ledger, OTHER_TWEET);
  await deleteTally(ledger, OTHER_TWEET);
  expect(await everything(name)).toEqual(before);
});

it('“Delete all” deletes them', async () => {
  const { name, ledger, see } = await started();
  await see([by('ann', 1)]);
  await removeEverything(ledger);
  expect(await everything(name)).toEqual({ tallies: [], replies: [], repliers: [] });
});

it('a tally can be kept beyond its 90 days, and no longer', async () => {
  const { ledger } = await started();
  await setKeepLonger(ledger, OWN_TWEET, true, NOW);
  expect((await readTally(ledger, OWN_TWEET))?.keepLonger).toBe(true);
  await setKeepLonger(ledger, OWN_TWEET, false, NOW);
  expect((await readTally(ledger, OWN_TWEET))?.keepLonger).toBe(false);
  await setKeepLonger(ledger, OTHER_TWEET, true, NOW);
  expect(await readTally(ledger, OTHER_TWEET)).toBeNull();
});

it('a damaged tally is left out, and one that is begun in its place has all its replies', async () => {
  const { name, ledger, see } = await started();
  await see([by('ann', 1), { ...by('ann', 1.5), editOf: replyId(1) }, by('bob', 30), by('bob', 31)]);
  const before = await readTally(ledger, OWN_TWEET);
  await ledger.connection.write(['tallies'], async (tx) => {
    await tx.objectStore('tallies').put({ tweetId: OWN_TWEET, v: 1, replies: 'many' } as never);
  });
  expect(await readTallies(ledger)).toEqual([]);
  await keepTally(ledger, keep(), NOW);
  expect(await readTally(ledger, OWN_TWEET)).toEqual({ ...before, visits: [], visitCount: 0 });
  await see([by('bob', 31), by('ann', 32)]);
  expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ replies: 4, people: 2 });
  expect((await everything(name)).repliers).toHaveLength(2);
});

it('a damaged tally, reply or replier is deleted like any other', async () => {
  const { name, ledger, see } = await started();
  await see([by('ann', 1), by('bob', 2)]);
  await ledger.connection.write(['tallies', 'tallyReplies', 'repliers'], async (tx) => {
    await tx.objectStore('tallies').put({ tweetId: OWN_TWEET } as never);
    await tx.objectStore('tallyReplies').put({ tweetId: OWN_TWEET, replyId: replyId(1) } as never);
    await tx.objectStore('repliers').put({ person: 'ann', tweetIds: [OWN_TWEET], tweets: 7 } as never);
  });
  expect(await deleteTally(ledger, OWN_TWEET)).toBe(true);
  expect(await deleteTally(ledger, OWN_TWEET)).toBe(false);
  expect(await everything(name)).toEqual({ tallies: [], replies: [], repliers: [] });
});

it('a reply whose row is damaged is not counted again', async () => {
  const { ledger, see } = await started();
  await see([by('ann', 1)]);
  await ledger.connection.write(['tallyReplies'], async (tx) => {
    await tx.objectStore('tallyReplies').put({ tweetId: OWN_TWEET, replyId: replyId(1) } as never);
  });
  await see([by('ann', 1)]);
  expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ replies: 1, people: 1 });
});
