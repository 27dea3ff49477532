import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readKeptReplies } from '../../../utils/ledger/kept-replies.ts';
import { wasRemoved } from '../../../utils/ledger/removal.ts';
import { buttonState } from '../../../utils/requests/button-state.ts';
import type { RequestEvent } from '../../../utils/requests/events.ts';
import { fold } from '../../../utils/requests/fold.ts';
import { asked, LATER } from '../../fixtures/requests.ts';
import { ask, FROM, REPLY_ID, report, startService } from '../../fixtures/service.ts';

type Deleted = Extract<RequestEvent, { kind: 'reply/deleted' }>;
const gone = (change: Partial<Deleted> = {}): Deleted => ({
  ...{
    id: 'gone',
    at: 1500,
    kind: 'reply/deleted',
    replyId: REPLY_ID,
    handle: 'shopper_one',
    seenIn: 'menu',
  },
  ...change,
});

describe('a deleted reply', () => {
  it('is deleted whatever the order and the repetition of its events', () => {
    const events = [asked(), ...LATER, gone(), gone({ id: 'again', at: 1600, seenIn: 'page' })];
    const whole = fold('r1', events);
    expect(whole?.reply).toMatchObject({
      state: 'deleted',
      replyId: REPLY_ID,
      seenIn: 'menu',
      postedAt: 1006,
    });
    const shuffled = fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length });
    fc.assert(
      fc.property(shuffled, fc.subarray(events), (all, twice) => {
        expect(fold('r1', [...all, ...twice])).toEqual(whole);
      }),
    );
  });

  it('was posted, even if the event of its posting comes later or never', () => {
    const late = { ...LATER.find(({ id }) => id === 'd'), at: 1700 } as RequestEvent;
    expect(fold('r1', [asked(), gone(), late])?.reply.state).toBe('deleted');
    expect(fold('r1', [asked(), gone()])?.reply).toMatchObject({ state: 'deleted', postedAt: null });
  });

  it('does not delete another reply', () => {
    const posted = LATER.filter(({ id }) => id === 'd');
    expect(fold('r1', [asked(), ...posted, gone({ replyId: '1' })])?.reply.state).toBe('posted');
  });
});

describe('a deletion that X’s page shows', () => {
  beforeEach(() => fakeBrowser.reset());
  const seen = {
    kind: 'own-reply-deleted',
    replyId: REPLY_ID,
    handle: 'Shopper_One',
    seenIn: 'menu',
  } as const;

  it('counts once, for the reply that it names, and leaves the button free to ask again', async () => {
    const { service, ledger } = await startService();
    await service.handlers.ask(ask('r1'), FROM);
    await service.handlers['own-reply-deleted'](seen, FROM);
    expect((await ledger.read('r1'))?.reply.state).toBe('composing');
    await service.handlers.report(report.posted('r1'), FROM);
    await service.handlers['own-reply-deleted']({ ...seen, handle: 'another' }, FROM);
    await service.handlers['own-reply-deleted']({ ...seen, replyId: '1900000000000000999' }, FROM);
    expect((await ledger.read('r1'))?.reply.state).toBe('posted');
    for (let i = 0; i < 2; i++) await service.handlers['own-reply-deleted'](seen, FROM);
    const request = await ledger.read('r1');
    expect(request?.reply).toMatchObject({ state: 'deleted', seenIn: 'menu' });
    // The same reply, seen by a page that was loaded before, makes no second request.
    const again = {
      kind: 'own-reply-seen',
      replyId: REPLY_ID,
      handle: 'shopper_one',
      text: '#AmazonCart',
    } as const;
    const answered = { tweet: asked().tweet, link: asked().link };
    await service.handlers['own-reply-seen']({ ...again, idsAbove: [], answered }, FROM);
    expect(await ledger.latest(5)).toHaveLength(1);
    if (request) expect(buttonState({ ...request, cart: { state: 'none' } })).toBe('idle');
  });

  it('takes it off the trail after its request was removed, for the account that posted it, and says so', async () => {
    const { service, ledger, browser } = await startService();
    await service.handlers.ask(ask('r1'), FROM);
    await service.handlers.report(report.posted('r1'), FROM);
    await service.handlers.remove({ kind: 'remove', requestId: 'r1' }, FROM);
    expect(await readKeptReplies(ledger)).toMatchObject([{ replyId: REPLY_ID, handle: 'shopper_one' }]);
    await service.handlers['own-reply-deleted']({ ...seen, handle: 'another' }, FROM);
    expect(await readKeptReplies(ledger)).toHaveLength(1);
    const before = browser.announced.length;
    for (let i = 0; i < 2; i++) await service.handlers['own-reply-deleted'](seen, FROM);
    expect(await readKeptReplies(ledger)).toEqual([]);
    expect(browser.announced.length).toBe(before + 1);
    expect(await ledger.latest(5)).toEqual([]);
  });

  it('so does the shopper’s own word', async () => {
    const { service, ledger } = await startService();
    await service.handlers.ask(ask('r1'), FROM);
    await service.handlers.report(report.posted('r1'), FROM);
    await service.handlers.remove({ kind: 'remove', requestId: 'r1' }, FROM);
    await service.handlers['forget-reply']({ kind: 'forget-reply', replyId: REPLY_ID }, FROM);
    expect(await readKeptReplies(ledger)).toEqual([]);
    // Its reply, seen again, still makes no request.
    expect(await wasRemoved(ledger, REPLY_ID)).toBe(true);
  });
});
