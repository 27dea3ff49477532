import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetReply, readKeptReplies } from '../../../utils/ledger/kept-replies.ts';
import { Ledger } from '../../../utils/ledger/ledger.ts';
import { prune } from '../../../utils/ledger/prune.ts';
import { removeRequest } from '../../../utils/ledger/removal.ts';
import type { RequestEvent } from '../../../utils/requests/events.ts';
import { asked, LATER } from '../../fixtures/requests.ts';

const REPLY_ID = '1900000000000000500';
const KEPT = { replyId: REPLY_ID, handle: 'shopper_one', at: 1006, followersOnly: false };
const GONE: RequestEvent = {
  ...{ id: 'gone', at: 1500, kind: 'reply/deleted' },
  ...{ replyId: REPLY_ID, handle: 'shopper_one', seenIn: 'menu' },
};

let ledger: Ledger;
let count = 0;
beforeEach(async () => {
  fakeBrowser.reset();
  ledger = await Ledger.open(`kept-${count++}`);
});
afterEach(() => {
  vi.restoreAllMocks();
  ledger.close();
});

async function request(kinds: string, change: Parameters<typeof asked>[0] = {}, id = 'r1'): Promise<void> {
  const later = LATER.filter((event) => kinds.includes(event.id));
  await ledger.append(id, asked(change), ...later);
}
const remove = () => removeRequest(ledger, 'r1', 2000);
const age = () => prune(ledger, 1_000_000, 1_000_000);

it.each([
  ['removed', remove],
  ['dropped for its age', age],
])(
  'a request that is %s leaves its reply behind, and nothing of its product or its tweet',
  async (_, end) => {
    await request('dsvtm');
    await end();
    expect(await ledger.latest(5)).toEqual([]);
    expect(await ledger.connection.use((db) => db.getAll('keptReplies'))).toEqual([KEPT]);
  },
);

it('says which of them only followers can read', async () => {
  await request('d', { visibility: 'protected' });
  await remove();
  expect(await readKeptReplies(ledger)).toEqual([{ ...KEPT, followersOnly: true }]);
});

it.each(['f', 'a', 'y', 'cpa'])('a request without a reply on X (%s) leaves none behind', async (kinds) => {
  await request(kinds);
  await remove();
  expect(await readKeptReplies(ledger)).toEqual([]);
});

it('a reply that was deleted is not kept, nor any longer kept of an earlier removal', async () => {
  await request('d');
  await remove();
  await ledger.connection.use((db) => db.delete('removed', 'r1'));
  await request('d');
  await ledger.append('r1', GONE);
  await age();
  expect(await readKeptReplies(ledger)).toEqual([]);
});

it('no request is deleted unless its reply is kept: both happen, or neither', async () => {
  await request('d');
  const broken = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('the disk', 'UnknownError');
  });
  await expect(remove()).rejects.toThrow();
  await expect(age()).rejects.toThrow();
  broken.mockRestore();
  expect((await ledger.read('r1'))?.reply.state).toBe('posted');
  expect(await readKeptReplies(ledger)).toEqual([]);
});

it('is forgotten for the account that posted it, however its handle is written, and for no other', async () => {
  await request('d');
  await remove();
  expect(await forgetReply(ledger, REPLY_ID, 'another')).toBe(false);
  expect(await forgetReply(ledger, '1900000000000000501')).toBe(false);
  expect(await forgetReply(ledger, REPLY_ID, 'Shopper_One')).toBe(true);
  expect(await forgetReply(ledger, REPLY_ID, 'Shopper_One')).toBe(false);
});

it('a damaged row does not hide the others', async () => {
  await request('d');
  await remove();
  await ledger.connection.use((db) => db.put('keptReplies', { replyId: 'x', at: 'never' } as never));
  expect(await readKeptReplies(ledger)).toEqual([KEPT]);
});
