import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { type Handlers, makeRouter, ToldError } from '../../../utils/messages/router.ts';

const HELLO = { kind: 'hello', loadedAt: 1000 };
const OWN = 'abcdefghijklmnop';
const KINDS = [
  'hello',
  'account-seen',
  'states',
  'prepare',
  'ask',
  'report',
  'open-intent',
  'own-reply-seen',
  'answer-seen',
] as const;
const called = vi.fn(async () => null);
const handlers = Object.fromEntries(KINDS.map((kind) => [kind, called])) as unknown as Handlers;
const route = makeRouter(handlers, (work) => work(), OWN);
const sender = (change: Partial<Runtime.MessageSender> = {}): Runtime.MessageSender => ({
  id: OWN,
  frameId: 0,
  url: 'https://x.com/home',
  tab: { id: 7 } as Runtime.MessageSender['tab'],
  ...change,
});
afterEach(() => {
  called.mockClear();
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
  it('and a malformed one reaches no handler, throws nothing, and is answered with a sentence', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const shaped = fc.record({ kind: fc.constantFrom(...KINDS.slice(1)) }, { requiredKeys: ['kind'] });
    const message = fc.oneof(fc.anything(), shaped, fc.record({ kind: fc.string() }));
    await fc.assert(
      fc.asyncProperty(message, async (hostile) => {
        const reply = (await route(hostile, sender())) as { ok: boolean; error?: string };
        expect(reply.ok).toBe(false);
        expect(reply.error).toMatch(/Reload the page/);
      }),
    );
    expect(called).not.toHaveBeenCalled();
  });

  it('tells the shopper what a handler wants told, and nothing of other errors', async () => {
    called.mockRejectedValueOnce(new ToldError('Two replies at once.') as never);
    expect(await route(HELLO, sender())).toEqual({ ok: false, error: 'Two replies at once.' });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    called.mockRejectedValueOnce(new Error('secret detail') as never);
    expect(JSON.stringify(await route(HELLO, sender()))).not.toContain('secret');
  });
});
