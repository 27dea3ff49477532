import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RefusedError } from '../../../../utils/common/refusal.ts';
import type { send } from '../../../../utils/messages/client.ts';
import type { XCommand } from '../../../../utils/messages/x-commands.ts';
import { type CartReply, SeenReplies } from '../../../../utils/x/thread/seen-replies.ts';
import { createTallyReporter } from '../../../../utils/x/thread/tally-reporter.ts';
import type { ThreadData } from '../../../../utils/x/thread/thread-panel.ts';

const LINK = {
  kind: 'product',
  marketplace: 'com',
  asin: 'B0C7QKX4TN',
  url: 'https://www.amazon.com/dp/B0C7QKX4TN',
};
const TWEET = {
  ...{ id: '10', url: 'https://x.com/seller/status/10', canReply: true, links: [LINK] },
  author: { handle: 'seller', name: 'Seller', isProtected: false },
} as unknown as ThreadData['tweet'];
const reply = (id: number, change: Partial<CartReply> = {}): CartReply => ({
  ...{ id: `${id}`, handle: `fan_${id}`, isByAuthor: false, isProtected: false },
  ...change,
});

let seen: SeenReplies;
let isOwn: boolean;
let isKept: boolean;
let sent: XCommand[];
/** Thrown in place of the background's answers. */
let refusal: Error | null;
const ending = { signal: new AbortController() };

beforeEach(() => {
  vi.useFakeTimers();
  seen = new SeenReplies();
  isOwn = true;
  show(3, reply(11));
  isKept = true;
  sent = [];
  refusal = null;
  ending.signal = new AbortController();
});
afterEach(() => {
  ending.signal.abort();
  vi.useRealTimers();
});

/** The background, as far as a tally needs it. */
async function background(command: XCommand): Promise<{ isCounting: boolean }> {
  sent.push(command);
  if (refusal) throw refusal;
  if (command.kind === 'keep-tally') isKept = command.keep;
  return { isCounting: isKept };
}

const start = () =>
  createTallyReporter({
    ownTweet: () => (isOwn ? TWEET : null),
    seen,
    send: background as unknown as typeof send,
    onChange: () => undefined,
    signal: ending.signal.signal,
  });
/** X shows so many replies by now, these cart replies among them. */
const show = (shown: number, ...replies: CartReply[]) => {
  for (let i = 0; i < shown; i++) seen.add(`any ${i}`);
  for (const each of replies) seen.addCartReply(each, {} as Element, null);
};
const kinds = () => sent.map(({ kind }) => kind);
const reports = () => sent.filter((command) => command.kind === 'cart-replies-seen');

describe('of somebody else’s tweet', () => {
  it('nothing is sent, however many replies show, and not even a click keeps a tally', async () => {
    isOwn = false;
    const tally = start();
    for (let i = 0; i < 5; i++) {
      show(4 + i);
      tally.update();
      await vi.advanceTimersByTimeAsync(5000);
    }
    await tally.keep(true, undefined);
    await tally.refresh();
    expect(sent).toEqual([]);
    expect(tally.isCounting()).toBe(null);
  });
});

describe('of one’s own tweet', () => {
  it('nothing is reported unless a tally is kept', async () => {
    isKept = false;
    const tally = start();
    tally.update();
    await vi.advanceTimersByTimeAsync(5000);
    show(4, reply(12));
    tally.update();
    await vi.advanceTimersByTimeAsync(5000);
    expect(kinds()).toEqual(['tally-state']);
    expect(tally.isCounting()).toBe(false);
  });

  it('a click keeps one, from the product’s first link, and what shows is reported without its words', async () => {
    isKept = false;
    show(3, reply(13, { handle: 'seller', isByAuthor: true }), reply(12, { isProtected: true }));
    const tally = start();
    await tally.keep(true, 'A quiet harbour');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual([
      {
        kind: 'keep-tally',
        tweetId: '10',
        author: 'seller',
        link: LINK,
        title: 'A quiet harbour',
        keep: true,
      },
      {
        kind: 'cart-replies-seen',
        tweetId: '10',
        replies: [
          { id: '11', handle: 'fan_11' },
          { id: '12', handle: 'fan_12' },
        ],
        shown: 3,
      },
    ]);
  });

  it('each reply is reported once, at most every two seconds, and 200 of them at a time', async () => {
    show(3, ...Array.from({ length: 449 }, (_, i) => reply(1000 + i)));
    const tally = start();
    tally.update();
    await vi.advanceTimersByTimeAsync(3900);
    for (let i = 0; i < 20; i++) tally.update();
    expect(reports()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(reports()).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports().map((report) => report.replies.length)).toEqual([200, 200, 50]);
    expect(new Set(reports().flatMap((report) => report.replies.map(({ id }) => id))).size).toBe(450);
  });

  it('of an edited reply it is said which one it was before, and once both have shown, that they are two', async () => {
    const tally = start();
    const report = async () => {
      tally.update();
      await vi.advanceTimersByTimeAsync(5000);
      return reports().at(-1)?.replies;
    };
    const minute = 60_000n << 22n;
    const edited = reply(0, { id: `${11n + minute}`, handle: 'fan_11' });
    expect(await report()).toEqual([{ id: '11', handle: 'fan_11' }]);
    show(0, edited);
    expect(await report()).toEqual([{ id: edited.id, handle: 'fan_11', editOf: '11' }]);
    show(0, reply(11));
    expect(await report()).toEqual([
      { id: '11', handle: 'fan_11' },
      { id: edited.id, handle: 'fan_11', editOf: null },
    ]);
  });

  it('that more replies were loaded is reported, too', async () => {
    const tally = start();
    tally.update();
    await vi.advanceTimersByTimeAsync(5000);
    show(9);
    tally.update();
    await vi.advanceTimersByTimeAsync(5000);
    expect(reports().map(({ replies, shown }) => [replies.length, shown])).toEqual([
      [1, 3],
      [0, 9],
    ]);
  });

  it('what the background did not take is reported again, and a refusal to keep one reaches the reader', async () => {
    const tally = start();
    tally.update();
    await vi.advanceTimersByTimeAsync(1000);
    refusal = new RefusedError('too-often');
    await vi.advanceTimersByTimeAsync(2000);
    refusal = null;
    tally.update();
    await vi.advanceTimersByTimeAsync(5000);
    expect(reports().at(-1)).toMatchObject({ replies: [{ id: '11' }] });
    refusal = new RefusedError('not-author');
    await expect(tally.keep(false, undefined)).rejects.toThrow('not-author');
    expect(tally.isCounting()).toBe(true);
  });

  it('tries again ever less often while the background refuses, so that a full disk is not asked without end', async () => {
    const tally = start();
    tally.update();
    await vi.advanceTimersByTimeAsync(1000);
    refusal = new RefusedError('full');
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(reports().length).toBeGreaterThan(5);
    expect(reports().length).toBeLessThan(20);
    refusal = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports().at(-1)).toMatchObject({ replies: [{ id: '11' }] });
    const before = reports().length;
    show(9);
    tally.update();
    await vi.advanceTimersByTimeAsync(2000);
    expect(reports()).toHaveLength(before + 1);
  });

  it('asks again when the panel is opened: a tally may have been begun in another tab, or the account shown late', async () => {
    isKept = false;
    const tally = start();
    tally.update();
    await vi.advanceTimersByTimeAsync(5000);
    isKept = true;
    await tally.refresh();
    expect(tally.isCounting()).toBe(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(reports()).toMatchObject([{ replies: [{ id: '11' }] }]);

    // Stopped in another tab, and begun there anew: all that this page shows is reported again.
    isKept = false;
    await tally.refresh();
    expect(tally.isCounting()).toBe(false);
    isKept = true;
    await tally.refresh();
    await vi.advanceTimersByTimeAsync(5000);
    expect(reports()).toHaveLength(2);
    expect(reports()[1]).toMatchObject({ replies: [{ id: '11' }] });
  });

  it('what is known of a tally is forgotten when another account is signed in', async () => {
    const tally = start();
    tally.update();
    await vi.advanceTimersByTimeAsync(5000);
    expect(tally.isCounting()).toBe(true);
    isOwn = false;
    await tally.refresh();
    expect(tally.isCounting()).toBe(null);
    isOwn = true;
    tally.update();
    await vi.advanceTimersByTimeAsync(5000);
    expect(tally.isCounting()).toBe(true);
    isOwn = false;
    show(4, reply(12));
    tally.update();
    await vi.advanceTimersByTimeAsync(5000);
    expect(tally.isCounting()).toBe(null);
  });

  it('reports end when the author stops counting, here or elsewhere, or signs in with another account', async () => {
    const tally = start();
    tally.update();
    await vi.advanceTimersByTimeAsync(5000);
    await tally.keep(false, undefined);
    show(4, reply(12));
    tally.update();
    await vi.advanceTimersByTimeAsync(5000);
    expect(reports()).toHaveLength(1);

    await tally.keep(true, undefined);
    await vi.advanceTimersByTimeAsync(5000);
    const before = reports().length;
    isKept = false;
    show(5);
    tally.update();
    await vi.advanceTimersByTimeAsync(5000);
    expect(tally.isCounting()).toBe(false);
    isKept = true;
    await tally.keep(true, undefined);
    isOwn = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(reports()).toHaveLength(before + 1);
  });
});
