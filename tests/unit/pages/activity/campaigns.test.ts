import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writePicture } from '../../../../utils/ledger/pictures.ts';
import { readTally } from '../../../../utils/ledger/read-tallies.ts';
import { countReportedReplies, keepTally } from '../../../../utils/ledger/tallies.ts';
import type { PageAnswers, PageCommand } from '../../../../utils/messages/page-commands.ts';
import { Campaigns } from '../../../../utils/pages/activity/campaigns.ts';
import { UNDO_REMOVAL_MS } from '../../../../utils/pages/activity/pending-removals.ts';
import { asked, LATER } from '../../../fixtures/requests.ts';
import { FROM, startService } from '../../../fixtures/service.ts';
import { AUTHOR, keep, OWN_TWEET, POSTED_AT, replyId } from '../../../fixtures/tallies.ts';

const OTHER_TWEET = replyId(0.5);
const OTHER_LINK = {
  ...asked().link,
  asin: 'B0BOOK0001',
  href: 'https://www.amazon.com/dp/B0BOOK0001',
} as const;
const NOW = POSTED_AT + 86_400_000;

let background: Awaited<ReturnType<typeof startService>>;
let campaigns: Campaigns;
const changed = vi.fn();

/** The tab's logic, with the real ledger and the real service behind it, and two tallies. */
beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  background = await startService();
  changed.mockClear();
  const send = (command: PageCommand) => {
    const handle = background.service.handlers[command.kind];
    return (handle as (command: PageCommand, from: typeof FROM) => Promise<never>)(command, FROM);
  };
  campaigns = new Campaigns(
    {
      openLedger: async () => background.ledger,
      send: <C extends PageCommand>(command: C): Promise<PageAnswers[C['kind']]> => send(command),
    },
    changed,
  );
  await keepTally(background.ledger, keep(), NOW);
  await keepTally(background.ledger, keep({ tweetId: OTHER_TWEET, link: OTHER_LINK }), NOW);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const see = (tweetId: string, ...replies: [handle: string, hours: number][]) =>
  countReportedReplies(
    background.ledger,
    { tweetId, replies: replies.map(([handle, hours]) => ({ handle, id: replyId(hours) })), shown: 9 },
    AUTHOR,
    NOW,
  );
const shown = () => campaigns.list?.campaigns.map(({ tally }) => tally.tweetId);

it('shows nothing before it has read, then each tally with its counts, the newest tweet first', async () => {
  expect(campaigns.list).toBeNull();
  await see(OWN_TWEET, ['ann', 1], ['bob', 2], ['ann', 3]);
  await see(OTHER_TWEET, ['Ann', 4]);
  await campaigns.read();
  expect(changed).toHaveBeenCalledExactlyOnceWith(null);
  expect(campaigns.list).toMatchObject({
    repeats: [{ handle: 'Ann', products: 2 }],
    campaigns: [
      { tally: { tweetId: OTHER_TWEET, replies: 1, people: 1, firstDay: 1 }, repeated: 1 },
      { tally: { tweetId: OWN_TWEET, replies: 3, people: 2, firstDay: 3 }, repeated: 1 },
    ],
  });
});

it('reads the tallies and the people of several tweets, and not one reply: so it opens as quickly with 600,000', async () => {
  await see(OWN_TWEET, ['ann', 1]);
  const read = new Set<string>();
  const open = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...of) {
    for (const name of [of[0]].flat()) read.add(`${name}`);
    return open.apply(this, of);
  });
  await campaigns.read();
  expect([...read].sort()).toEqual(['pictures', 'repliers', 'requests', 'tallies']);
});

it('takes picture and name from a request for the same tweet, where there is one', async () => {
  const picture = 'data:image/jpeg;base64,/9j/4AAQSkZJRg==';
  const tweet = { ...asked().tweet, id: OWN_TWEET };
  await background.ledger.append('r1', asked({ tweet }), ...LATER.filter(({ id }) => id === 's'));
  await writePicture(background.ledger, 'r1', picture);
  await campaigns.read();
  expect(campaigns.list?.campaigns).toMatchObject([
    { names: { card: 'Cast Iron Pan' }, picture: null },
    { names: { amazon: 'Cast Iron Pan' }, picture },
  ]);
});

it('a deleted tally is gone at once, comes back with Undo, and is deleted when its time is over', async () => {
  await campaigns.read();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  campaigns.removals.removeLater(OWN_TWEET, 'Cast Iron Pan');
  expect(shown()).toEqual([OTHER_TWEET]);
  campaigns.removals.undo();
  expect(shown()).toEqual([OTHER_TWEET, OWN_TWEET]);
  campaigns.removals.removeLater(OWN_TWEET, 'Cast Iron Pan');
  vi.advanceTimersByTime(UNDO_REMOVAL_MS);
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await readTally(background.ledger, OWN_TWEET)).toBeNull());
  expect(shown()).toEqual([OTHER_TWEET]);
  // The author begins it again on X.
  await campaigns.read();
  await keepTally(background.ledger, keep(), NOW);
  await campaigns.read();
  expect(shown()).toEqual([OTHER_TWEET, OWN_TWEET]);
});

it('keeps a tally on', async () => {
  campaigns.setKeepLonger(OWN_TWEET, true);
  await vi.waitFor(async () =>
    expect((await readTally(background.ledger, OWN_TWEET))?.keepLonger).toBe(true),
  );
});

it('what was read before stays when the ledger cannot be read', async () => {
  await campaigns.read();
  const before = campaigns.list;
  vi.spyOn(background.ledger.connection, 'use').mockRejectedValue(new Error('no storage'));
  await campaigns.read();
  expect(campaigns.list).toBe(before);
});
