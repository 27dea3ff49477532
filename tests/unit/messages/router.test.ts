import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { RefusedError } from '../../../utils/common/refusal.ts';
import {
  createRouter,
  type PageHandlers,
  type StoreHandlers,
  type XHandlers,
} from '../../../utils/messages/router.ts';

const HELLO = { kind: 'hello', loadedAt: 1000 };
const OWN = 'abcdefghijklmnop';
const KINDS = [
  'hello',
  'account-seen',
  'inject-sheet',
  'check-page',
  'states',
  'prepare',
  'ask',
  'report',
  'open-intent',
  'finish',
  'open-grant',
  'own-reply-seen',
  'answer-seen',
] as const;
const PAGE_KINDS = ['remove', 'mark-reply-deleted', 'forget-reply', 'apply-import', 'delete-all'] as const;
const called = vi.fn(async () => null);
const read = vi.fn(async () => ({ press: null, asin: null, follow: false }));
const handlers = {
  ...Object.fromEntries(KINDS.map((kind) => [kind, called])),
  'page-read': read,
  add: called,
  ...Object.fromEntries(PAGE_KINDS.map((kind) => [kind, called])),
} as unknown as XHandlers & StoreHandlers & PageHandlers;
const ROOT = `chrome-extension://${OWN}/`;
const route = createRouter(handlers, (work) => work(), { id: OWN, root: ROOT });
const sender = (change: Partial<Runtime.MessageSender> = {}): Runtime.MessageSender => ({
  id: OWN,
  frameId: 0,
  url: 'https://x.com/home',
  tab: { id: 7 } as Runtime.MessageSender['tab'],
  ...change,
});
afterEach(() => {
  called.mockClear();
  read.mockClear();
  called.mockImplementation(async () => null);
  vi.restoreAllMocks();
});

describe('the background answers only its own content script in the top frame of X', () => {
  it.each([
    ['another extension', sender({ id: 'zzzz' })],
    ['a frame inside X', sender({ frameId: 3 })],
    ['another site', sender({ url: 'https://x.com.evil.example/' })],
    ['X without HTTPS', sender({ url: 'http://x.com/home' })],
    ['X on another port', sender({ url: 'https://x.com:8443/home' })],
    ['no tab', sender({ tab: undefined })],
    ['a private window', sender({ tab: { id: 7, incognito: true } as Runtime.MessageSender['tab'] })],
    ['no address', sender({ url: undefined })],
    ['a broken address', sender({ url: 'https://' })],
  ])('not %s', (_, from) => {
    expect(route(HELLO, from)).toBeUndefined();
    expect(called).not.toHaveBeenCalled();
  });

  it.each(['x.com', 'twitter.com', 'mobile.x.com', 'pro.x.com'])('on %s', async (host) => {
    await expect(route(HELLO, sender({ url: `https://${host}/home` }))).resolves.toEqual({
      ok: true,
      value: null,
    });
  });
});

describe('every message is parsed', () => {
  it('and a malformed one reaches no handler, throws nothing, and is refused', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    // Of a command without fields its kind is all there is.
    const withFields = KINDS.filter((kind) => kind !== 'hello' && kind !== 'inject-sheet');
    const shaped = fc.record({ kind: fc.constantFrom(...withFields) }, { requiredKeys: ['kind'] });
    const message = fc.oneof(fc.anything(), shaped, fc.record({ kind: fc.string() }));
    await fc.assert(
      fc.asyncProperty(message, async (hostile) => {
        const reply = (await route(hostile, sender())) as object;
        expect(reply).toEqual({ ok: false, why: 'unexpected' });
      }),
    );
    expect(called).not.toHaveBeenCalled();
  });

  it('answers with the reason of a refusal, and with nothing about other errors', async () => {
    called.mockRejectedValueOnce(new RefusedError('already-replying') as never);
    expect(await route(HELLO, sender())).toEqual({ ok: false, why: 'already-replying' });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    called.mockRejectedValueOnce(new Error('secret detail') as never);
    expect(JSON.stringify(await route(HELLO, sender()))).not.toContain('secret');
  });
});

describe('each tier may send its own commands, and no others', () => {
  const PAGE_READ = {
    ...{ kind: 'page-read', pageId: 'p', loadedAt: 1, marketplace: 'de', signedIn: true },
    ...{ unchangedMs: 0, pressed: false, page: { kind: 'sign-in' } },
  };
  const FINISH = { kind: 'finish', requestId: 'r1' };
  const ADD = { kind: 'add', requestIds: ['r1'] };
  const onStore = (url = 'https://www.amazon.de/dp/B0ABCDE123') => sender({ url });
  const onOurs = sender({ url: `${ROOT}popup.html`, frameId: undefined, tab: undefined });
  const refused = { ok: false, why: 'unexpected' };
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));

  it('a store’s page tells how it reads', async () => {
    expect(await route(PAGE_READ, onStore())).toMatchObject({ ok: true });
    expect(read).toHaveBeenCalledOnce();
  });

  it.each([
    ['for another store', PAGE_READ, onStore('https://www.amazon.com/')],
    ['a command of X’s pages', HELLO, onStore()],
    ['a command of our own pages', FINISH, onStore()],
    ['another one of those', ADD, onStore()],
  ])('but not %s', async (_, message, from) => {
    expect(await route(message, from)).toEqual(refused);
    expect(read).not.toHaveBeenCalled();
    expect(called).not.toHaveBeenCalled();
  });

  it.each([
    ['a lookalike', 'https://www.amazon.de.evil.example/'],
    ['a short host', 'https://amzn.to/x'],
    ['a store without HTTPS', 'http://www.amazon.de/'],
    ['a port', 'https://www.amazon.de:8443/'],
  ])('and nothing from %s', (_, url) => {
    expect(route(PAGE_READ, sender({ url }))).toBeUndefined();
  });

  it('X’s pages tell nothing of a store', async () => {
    expect(await route(PAGE_READ, sender())).toEqual(refused);
  });

  it('a page of ours may finish, and say nothing as X would', async () => {
    expect(await route(FINISH, onOurs)).toMatchObject({ ok: true });
    expect(await route(ADD, onOurs)).toMatchObject({ ok: true });
    expect(await route(HELLO, onOurs)).toEqual(refused);
    expect(await route(ADD, sender())).toEqual(refused);
    expect(route(FINISH, sender({ id: 'zzzz', url: `${ROOT}popup.html` }))).toBeUndefined();
  });
});

it('injecting the sheet does not wait for commands that run in turn', async () => {
  const stuck = createRouter(handlers, () => new Promise(() => undefined), { id: OWN, root: ROOT });
  await expect(stuck({ kind: 'inject-sheet' }, sender())).resolves.toEqual({ ok: true, value: null });
});
