import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import type { Chunk } from '../../utils/archive/file-format.ts';
import type { PageReading } from '../../utils/requests/page-reading.ts';
import { tweetTime } from '../../utils/x-facts/tweet-time.ts';
import { asked, idAt } from '../fixtures/requests.ts';
import { ask } from '../fixtures/service.ts';
import { added, cart, PAN, pageRead, product } from '../fixtures/store-tab.ts';
import { RandomWorld } from './random-world.ts';

/**
 * Two tabs of X, tabs of a store, the popup, another browser and a file, in any order: messages sent twice, late or in
 * another order, the background stopped at any await, tabs closed, the clock set. Whatever happens, the promises hold.
 */

const RUNS = Number(process.env.RANDOM_RUNS ?? 20);
const SEED = Number(process.env.RANDOM_SEED ?? 2014);
const TWEETS = ['1900000000000000001', '1900000000000000002'];

const KINDS = [
  ...['ask', 'ask', 'press', 'press', 'report', 'report', 'again', 'again', 'page', 'page', 'page', 'page'],
  ...['seen', 'phone', 'gone', 'hello', 'close', 'alarm', 'restart', 'update', 'clock', 'remove', 'all'],
  ...['export', 'import', 'sync', 'add', 'finish', 'states'],
] as const;
const action = fc.record({
  kind: fc.constantFrom(...KINDS),
  /** Chooses a request, a tab, a tweet, a page: whatever the action needs. */
  a: fc.nat(999),
  b: fc.nat(999),
});
type Action = { kind: (typeof KINDS)[number]; a: number; b: number };
const stops = fc.array(
  fc.record({
    nth: fc.integer({ min: 1, max: 500 }),
    when: fc.constantFrom('before' as const, 'after' as const),
  }),
  { maxLength: 4 },
);

interface Asked {
  id: string;
  tweet: string;
  tab: number;
  act: 'reply' | 'edit' | 'private';
  ends: 'accepted' | 'refused' | 'lost';
  pressed: boolean;
}

async function play(actions: readonly Action[], schedule: Parameters<typeof RandomWorld.make>[0]) {
  const world = await RandomWorld.make(schedule);
  const { ledger, browser } = world;
  const requests: Asked[] = [];
  /** On X: the id of each reply, and the tweet that it answers. */
  const onX = new Map<string, string>();
  const pages = new Map<number, { id: string; page: PageReading; pressed: boolean; at: number }>();
  const presses = new Map<string, number>();
  const sent: [object, Parameters<RandomWorld['send']>[1]][] = [];
  const files: Chunk[] = [];
  /** What the shopper removed and no file has brought back: ids of requests and of replies, and whose each is. */
  const gone = new Map<string, string>();
  /** What may have been removed: the background stopped before it answered. */
  const unsure = new Set<string>();
  /** When everything was deleted last, and how many messages had been sent by then. */
  let [deletedAt, sentBefore] = [0, 0];
  /** The clock was set. */
  let wasSet = false;
  let cartSeen = 0;
  let documents = 0;

  const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
  const send: RandomWorld['send'] = (message, from) => {
    // What the shopper removes is not removed again at a later time.
    if (!('kind' in message && ['remove', 'delete-all'].includes(String(message.kind))))
      sent.push([message, from]);
    return world.send(message, from);
  };
  const reply = (tweet: string) => {
    const id = idAt(world.now + onX.size);
    onX.set(id, tweet);
    return id;
  };
  const seen = (replyId: string, tweet: string, proved: boolean) => ({
    ...{ kind: 'own-reply-seen', replyId, handle: 'shopper_one', text: '#AmazonCart', idsAbove: [tweet] },
    ...(proved && { answered: { tweet: { ...asked().tweet, id: tweet }, link: asked().link } }),
  });

  async function showPage({ a, b }: Action) {
    const tabs = browser.open.filter(({ id }) => id > 7);
    const tab = pick(tabs, a)?.id;
    if (tab === undefined) return;
    if (browser.carts.includes(tab) && b % 3 === 0)
      pages.set(tab, {
        id: `d${documents++}`,
        page: b % 2 ? cart(PAN) : cart(),
        pressed: false,
        at: world.now,
      });
    const odd: PageReading[] = [
      { kind: 'sign-in' },
      { kind: 'robot-check' },
      product({ needs: 'options', canAdd: false }),
    ];
    const here = pages.get(tab) ?? {
      ...{ id: `d${documents++}`, pressed: false, at: world.now },
      page: b % 5 === 0 ? (pick(odd, b) as PageReading) : product(),
    };
    pages.set(tab, here);
    if ((here.page.kind === 'cart' && here.page.active.length > 0) || here.page.kind === 'added')
      cartSeen += 1;
    const { page, id: pageId, pressed, at: loadedAt } = here;
    const unchangedMs = [0, 300, 1500, 8000][b % 4] ?? 0;
    const answer = (await send(pageRead(page, { pageId, pressed, loadedAt, unchangedMs }), {
      store: tab,
    })) as {
      press?: string;
    } | null;
    if (answer?.press !== 'add' || here.pressed) return;
    // Written before it is pressed, for this very document.
    const owner = (await world.snapshot()).requests.find(({ events }) =>
      events.some((event) => event.kind === 'cart/adding' && event.pageId === pageId),
    );
    expect(owner, 'a press that was not written').toBeDefined();
    presses.set(owner?.id ?? '', (presses.get(owner?.id ?? '') ?? 0) + 1);
    const next = [added(), product(), { kind: 'sign-in' } as PageReading][b % 3] as PageReading;
    if (b % 2) pages.set(tab, { ...here, page: next, pressed: true });
    else pages.set(tab, { id: `d${documents++}`, page: next, pressed: false, at: world.now });
  }

  async function act(step: Action): Promise<void> {
    const { kind, a, b } = step;
    const one = pick(requests, a);
    switch (kind) {
      case 'ask': {
        const next: Asked = {
          ...{ id: `r${requests.length}`, tweet: pick(TWEETS, a) as string, tab: b % 2 ? 6 : 7 },
          ...{
            act: pick(['reply', 'edit', 'private'] as const, b >> 1) as Asked['act'],
            ends: 'lost',
            pressed: false,
          },
        };
        requests.push(next);
        const tweet = { ...asked().tweet, id: next.tweet };
        const answer = await send(ask(next.id, { act: next.act, asked: { tweet, at: world.now } }), next.tab);
        next.ends = answer === 'refused' || answer === 'lost' ? answer : 'accepted';
        return;
      }
      case 'press': {
        if (!one || one.act === 'private' || one.pressed || one.ends !== 'accepted') return;
        const event = { id: `${one.id}:pressing`, at: world.now, kind: 'reply/pressing' };
        const answer = await send({ kind: 'report', requestId: one.id, event }, one.tab);
        if (answer === 'refused' || answer === 'lost') return;
        one.pressed = true;
        if (b % 4) reply(one.tweet);
        return;
      }
      case 'report': {
        if (!one || one.act === 'private') return;
        const replyId = [...onX].findLast(([, tweet]) => tweet === one.tweet)?.[0];
        const base = { id: `${one.id}:ended`, at: world.now };
        const posted = one.pressed && replyId && b % 3;
        const event = posted
          ? { ...base, kind: 'reply/posted', replyId, handle: 'shopper_one', seenIn: 'toast' }
          : one.pressed
            ? { ...base, kind: 'reply/failed', reason: 'unseen', said: '' }
            : { ...base, kind: 'reply/abandoned' };
        return void (await send({ kind: 'report', requestId: one.id, event }, one.tab));
      }
      case 'again': {
        const [message, from] = pick(sent, a) ?? [];
        // Only the clock tells that a message is from before "Delete all".
        const isToldApart =
          (world.now > deletedAt && !wasSet) || sent.length === 0 || a % sent.length >= sentBefore;
        if (message && from !== undefined && isToldApart) await world.send(message, from);
        return;
      }
      case 'page':
        return showPage(step);
      case 'seen': {
        const [id, tweet] = pick([...onX], a) ?? [];
        if (id && tweet) await send(seen(id, tweet, b % 2 === 0), b % 3 ? 6 : 7);
        return;
      }
      case 'phone':
        return void reply(pick(TWEETS, a) as string);
      case 'gone': {
        const [replyId] = pick([...onX], a) ?? [];
        if (replyId)
          await send({ kind: 'own-reply-deleted', replyId, handle: 'shopper_one', seenIn: 'menu' }, 6);
        return;
      }
      case 'hello':
        return void (await send({ kind: 'hello', loadedAt: world.now - (b % 2000) }, a % 2 ? 6 : 7));
      case 'close': {
        const tab = pick(
          browser.open.filter(({ id }) => id > 7),
          a,
        );
        if (tab) browser.close(tab.id);
        return world.wake();
      }
      case 'alarm':
        world.now += b * 100;
        return world.wake();
      case 'restart':
        browser.sessionId = `session-${documents++}`;
        browser.open = browser.open.filter(({ id }) => id <= 7);
        return world.wake({ browserStarted: true });
      case 'update':
        return world.wake({ updated: true });
      case 'clock':
        world.now += (a - 500) * 1000 * (b % 2 ? 1 : 60);
        wasSet = true;
        return;
      case 'remove': {
        const state = one && (await ledger.read(one.id));
        const answer = state ? await send({ kind: 'remove', requestId: one.id }, 'popup') : 'refused';
        if (answer === 'lost') unsure.add(one?.id ?? '');
        if (!state || !one || answer !== null) return;
        gone.set(one.id, one.id);
        if ('replyId' in state.reply) gone.set(state.reply.replyId, one.id);
        return;
      }
      case 'all': {
        if (b % 4) return;
        const all = await ledger.latest(100);
        [deletedAt, sentBefore] = [world.now + 1000, sent.length + 1];
        const answer = await send({ kind: 'delete-all', settings: false }, 'popup');
        if (answer === 'lost') for (const { id } of all) unsure.add(id);
        if (answer !== null) return;
        for (const { id, reply: lane } of all)
          for (const key of [id, 'replyId' in lane ? lane.replyId : id]) gone.set(key, id);
        return;
      }
      case 'export':
        return void files.push(await world.snapshot());
      case 'import': {
        const file = pick(files, a);
        if (!file) return;
        for (const { id, events } of file.requests) {
          const keys = events.map((event) => ('replyId' in event ? event.replyId : id));
          for (const [key, owner] of gone) if (owner === id || keys.includes(key)) gone.delete(key);
        }
        return world.importFile(file);
      }
      case 'sync': {
        const [replyId, tweet] = pick([...onX], a) ?? [];
        // Only the clock tells what is from before "Delete all".
        if (!replyId || !tweet || (deletedAt > 0 && wasSet)) return;
        const at = tweetTime(replyId);
        const entry = { i: `device:${replyId}`, a: at, t: tweet, h: 'kitchen_notes', u: 'shopper_one' };
        const wire = { ...entry, p: `com/${PAN}`, r: { i: replyId, a: at } };
        const removed = one ? [{ id: one.id, at: world.now }] : [];
        return world.sync([{ device: 'other', entries: [wire], removed }] as never, deletedAt);
      }
      case 'add': {
        const waiting = pick(await ledger.waiting(), a);
        if (waiting) await send({ kind: 'add', requestIds: [waiting.id] }, 'popup');
        return;
      }
      case 'finish':
        if (one) await send({ kind: 'finish', requestId: one.id }, 'popup');
        return;
      case 'states':
        return void (await send({ kind: 'states', tweetIds: TWEETS }, 6));
    }
  }

  async function check(): Promise<void> {
    const all = await ledger.latest(200);
    const owners = all.flatMap(({ reply: lane }) => ('replyId' in lane ? [lane.replyId] : []));
    expect(owners.length, 'a reply of two requests').toBe(new Set(owners).size);
    for (const { id, tweet, reply: lane, cart: state, origin } of all) {
      expect(gone.has(id), `${id} came back`).toBe(false);
      if ('replyId' in lane) {
        expect(gone.has(lane.replyId), `the reply of ${id} came back`).toBe(false);
        expect(onX.get(lane.replyId), 'posted, but not on X').toBe(tweet.id);
      }
      if (state.state === 'in-cart') expect(cartSeen, 'in a cart that nobody has seen').toBeGreaterThan(0);
      if (origin === 'device') expect(state.state).toBe('none');
    }
    for (const [id, times] of presses) expect(times, `${id} was added ${times} times`).toBe(1);
    expect(await ledger.quarantineCount()).toBe(0);
    const ids = new Set(all.map(({ id }) => id));
    for (const { id, ends } of requests)
      if (ends === 'accepted' && !gone.has(id) && !unsure.has(id))
        expect(ids.has(id), `${id} is lost`).toBe(true);
  }

  for (const step of actions) {
    await act(step);
    await check();
  }
  // In the end nothing is left under way for good.
  browser.open = [];
  for (let i = 0; i < 40 && (await ledger.openRequests()).length > 0; i++) {
    world.now += 120_000;
    await world.wake();
  }
  expect(await ledger.openRequests()).toEqual([]);
  await check();
  ledger.close();
}

afterEach(() => void vi.restoreAllMocks());

it('in any order, with any message twice or late, nothing is done twice, lost, invented or brought back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 10, maxLength: 60, size: 'max' }), stops, play),
    { numRuns: RUNS, seed: SEED },
  );
});
