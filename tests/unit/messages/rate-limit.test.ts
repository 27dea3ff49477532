import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRateLimit } from '../../../utils/messages/rate-limit.ts';
import { asked } from '../../fixtures/requests.ts';
import { contentAt, FROM_POPUP, fromStore, routerOf } from '../../fixtures/router.ts';
import { ask, startService } from '../../fixtures/service.ts';
import { cart, pageRead } from '../../fixtures/store-tab.ts';

const REFUSED = { ok: false, why: 'too-often' };
let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

/** What came of saying this so often, one after the other. */
async function times(count: number, say: (i: number) => unknown): Promise<{ done: number; refused: number }> {
  const counts = { done: 0, refused: 0 };
  for (let i = 0; i < count; i++) {
    const reply = (await say(i)) as { ok: boolean; why?: string };
    if (reply.ok) counts.done += 1;
    else if (reply.why === 'too-often') counts.refused += 1;
  }
  return counts;
}

describe('a page of X whose process was taken over', () => {
  const X = contentAt('https://x.com/home', 7);

  it('fills the cart by 20 requests a minute at most; the rest are refused, logged, and not written', async () => {
    const { service, ledger } = await startService();
    const route = routerOf(service);
    const privately = (i: number) =>
      route(
        ask(`r${i}`, {
          act: 'private',
          asked: { tweet: { ...asked().tweet, id: `19000000000000${1000 + i}` } },
        }),
        X,
      );
    expect(await times(60, privately)).toEqual({ done: 20, refused: 40 });
    expect(await ledger.latest(99)).toHaveLength(20);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('more than a person would'));
  });

  it('learns of requests for a few hundred products a minute, not of all', async () => {
    const { service } = await startService();
    const route = routerOf(service);
    const prepare = (i: number) => route({ kind: 'prepare', tweetId: `19${i}`, links: [asked().link] }, X);
    expect(await times(100, prepare)).toEqual({ done: 40, refused: 60 });
  });

  it('learns the button states of 2,000 tweets a minute, however many it names at once', async () => {
    const { service } = await startService();
    const route = routerOf(service);
    const tweetIds = Array.from({ length: 200 }, (_, i) => `19${i}`);
    expect(await times(100, () => route({ kind: 'states', tweetIds }, X))).toEqual({ done: 10, refused: 90 });
  });

  it('does not use up the limit of another tab or of our own pages', async () => {
    const { service } = await startService();
    const route = routerOf(service);
    await times(60, (i) => route(ask(`r${i}`), X));
    expect(await route(ask('other', { act: 'private' }), contentAt('https://x.com/home', 8))).toMatchObject({
      ok: true,
    });
    const ours = () => route({ kind: 'mark-reply-deleted', requestId: 'r1' }, FROM_POPUP);
    expect(await times(1200, ours)).toEqual({ done: 1200, refused: 0 });
  });
});

it('a store’s page may send a thousand messages a minute at most', async () => {
  const { service } = await startService();
  const route = routerOf(service);
  expect(await times(1010, () => route(pageRead(cart()), fromStore(9)))).toEqual({ done: 1000, refused: 10 });
  expect(await route(pageRead(cart()), fromStore(9))).toEqual(REFUSED);
});

it('a minute later the tab may send again, even if the system clock has changed', () => {
  let time = 0;
  const mayAsk = createRateLimit(() => time);
  vi.spyOn(Date, 'now').mockReturnValue(0);
  for (let i = 0; i < 20; i++) expect(mayAsk(7, 'ask')).toBe(true);
  expect(mayAsk(7, 'ask')).toBe(false);
  time = 59_999;
  expect(mayAsk(7, 'ask')).toBe(false);
  time = 60_000;
  expect(mayAsk(7, 'ask')).toBe(true);
});
