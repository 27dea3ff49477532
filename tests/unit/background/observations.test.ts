import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../../utils/settings/settings.ts';
import { tweetTime } from '../../../utils/x-facts/tweet-time.ts';
import { asked, idAt } from '../../fixtures/requests.ts';
import { answerSeen, ask, FROM, REPLY_ID, report, startService, TWEET } from '../../fixtures/service.ts';

let ledger: Awaited<ReturnType<typeof startService>>['ledger'];
let handlers: Awaited<ReturnType<typeof startService>>['service']['handlers'];
let browser: Awaited<ReturnType<typeof startService>>['browser'];
beforeEach(async () => {
  fakeBrowser.reset();
  const started = await startService();
  ({ ledger, browser } = started);
  handlers = started.service.handlers;
});

const replyOf = async (id = 'r1') => (await ledger.read(id))?.reply;
const answersOf = async (id = 'r1') => (await ledger.read(id))?.answers;
/** When the reply of these tests was posted. */
const POSTED_AT = tweetTime(REPLY_ID);
const ownReply = {
  kind: 'own-reply-seen',
  replyId: REPLY_ID,
  handle: 'shopper_one',
  text: '@kitchen_notes #AmazonCart',
  idsAbove: [TWEET],
} as const;
const see = (change: object = {}) =>
  handlers['own-reply-seen']({ ...ownReply, idsAbove: [...ownReply.idsAbove], ...change }, FROM);
const lose = async (id: string, at: number) => {
  await handlers.ask(ask(id, { asked: { at } }), FROM);
  await handlers.report(report.failed(id, 'unseen'), FROM);
};

describe('the shopper’s own reply, seen below its tweet', () => {
  it('proves that an unconfirmed reply is posted', async () => {
    await lose('r1', POSTED_AT - 2000);
    await see();
    expect(await replyOf()).toMatchObject({ state: 'posted', replyId: REPLY_ID });
  });

  it.each([
    ['another account’s', { handle: 'my_other_one' }],
    ['with another hashtag', { text: '#AmazonBasket' }],
    ['with the hashtag only as part of a word', { text: '#AmazonCartoons' }],
    ['to another tweet', { idsAbove: ['1900000000000000009'] }],
    ['older than the request', { replyId: '1800000000000000500' }],
  ])('proves nothing when it is %s', async (_, change) => {
    await lose('r1', POSTED_AT - 2000);
    await see(change);
    expect(await replyOf()).toMatchObject({ state: 'failed', reason: 'unseen' });
  });

  it('belongs to the request nearest in time, and to no second one', async () => {
    await lose('r1', POSTED_AT - 2000);
    await lose('r2', POSTED_AT + 60_000);
    await see();
    await see();
    expect((await replyOf('r1'))?.state).toBe('posted');
    expect((await replyOf('r2'))?.state).toBe('failed');
  });
});

/** How a reply can be left unproved until it is seen; `at` is when the shopper asked. */
const LATER: [string, (id: string, at: number) => Promise<unknown>][] = [
  ['unseen', lose],
  [
    'abandoned',
    async (id, at) => {
      await handlers.ask(ask(id, { act: 'edit', asked: { at } }), FROM);
      const event = { id: `${id}:ended`, at, kind: 'reply/abandoned' } as const;
      await handlers.report({ kind: 'report', requestId: id, event }, FROM);
    },
  ],
  ['composing', (id, at) => handlers.ask(ask(id, { act: 'edit', asked: { at } }), FROM)],
  [
    'composing, pressed',
    async (id, at) => {
      await handlers.ask(ask(id, { asked: { at } }), FROM);
      await handlers.report(report.pressing(id), FROM);
    },
  ],
  [
    'unseen, for an account that X did not show',
    async (id, at) => {
      await handlers.ask(ask(id, { asked: { at, account: null } }), FROM);
      await handlers.report(report.failed(id, 'unseen'), FROM);
    },
  ],
];

describe.each(LATER)('a reply that was %s, and is proved by being seen', (_, reach) => {
  const MINUTE = 60_000;
  const state = async (id = 'r1') => (await ledger.read(id)) ?? expect.unreachable(`${id} is not there`);
  const waiting = async () => (await ledger.waiting()).map(({ id }) => id);
  /** Asked for so long ago; the reply came a few seconds later. */
  const seeAfter = async (age: number, id = 'r1') => {
    const at = Date.now() - age;
    await reach(id, at);
    await see({ replyId: idAt(at + 5000) });
  };

  it('has its product added, once, like any reply', async () => {
    browser.allowed = ['com'];
    await seeAfter(2 * MINUTE);
    await see({ replyId: idAt(Date.now()) });
    expect(await state()).toMatchObject({ reply: { state: 'posted' }, cart: { state: 'reading' } });
    expect(browser.opened).toEqual([asked().link.href]);
    expect(await waiting()).toEqual([]);
  });

  it('opens a store that is not allowed behind the page, like any reply', async () => {
    await seeAfter(2 * MINUTE);
    expect((await state()).cart.state).toBe('opened');
    expect(browser.fronted).toEqual([false]);
  });

  it('offers "Add to cart" when it is old by then, and starts nothing', async () => {
    browser.allowed = ['com'];
    await seeAfter(31 * MINUTE);
    expect(await state()).toMatchObject({ reply: { state: 'posted' }, cart: { state: 'none' } });
    expect(browser.opened).toEqual([]);
    expect(await waiting()).toEqual(['r1']);
    await handlers.add({ kind: 'add', requestIds: ['r1', 'r1'] }, { tabId: -1 });
    expect((await state()).cart.state).toBe('reading');
    expect(browser.opened).toEqual([asked().link.href]);
    expect(await waiting()).toEqual([]);
  });

  it('offers "Add to cart" when the settings add nothing after a reply; its link then opens in front', async () => {
    await changeSettings({ addAfterReply: false });
    await seeAfter(2 * MINUTE);
    expect(await waiting()).toEqual(['r1']);
    await handlers.add({ kind: 'add', requestIds: ['r1'] }, { tabId: -1 });
    expect(browser.fronted).toEqual([true]);
  });

  it('offers "Add to cart" when the shopper has asked for the product in another way since', async () => {
    browser.allowed = ['com'];
    const at = Date.now() - 2 * MINUTE;
    await reach('r1', at);
    await handlers.ask(ask('r2', { act: 'private', asked: { at: at + MINUTE } }), FROM);
    await see({ replyId: idAt(at + 5000) });
    expect((await state('r1')).cart.state).toBe('none');
    expect((await state('r2')).cart.state).toBe('reading');
    expect(browser.opened).toHaveLength(1);
  });
});

it('a reply that its thread shows a moment before X confirms it is like any other', async () => {
  await changeSettings({ addAfterReply: false });
  await handlers.ask(ask('r1', { asked: { at: POSTED_AT - 2000 } }), FROM);
  await handlers.report(report.pressing(), FROM);
  await see();
  expect((await ledger.waiting()).map(({ id }) => id)).toEqual(['r1']);
  await handlers.report(report.posted(), FROM);
  expect(await ledger.waiting()).toEqual([]);
  expect(await replyOf()).toMatchObject({ state: 'posted', seenIn: 'toast', replyId: REPLY_ID });
});

describe('a reply from a phone', () => {
  const MINUTE = 60_000;
  const { tweet, link } = asked();
  const all = async () =>
    (await ledger.latest(10)).map(({ id, reply, cart }) => [id, reply.state, cart.state]);
  const abandon = async (at: number) => {
    await handlers.ask(ask('r1', { act: 'edit', asked: { at } }), FROM);
    const event = { id: 'r1:ended', at, kind: 'reply/abandoned' } as const;
    await handlers.report({ kind: 'report', requestId: 'r1', event }, FROM);
  };

  it.each([
    ['long after an attempt here was given up', 60 * MINUTE],
    ['some time before it', -12 * MINUTE],
  ])('%s is a request of its own, and is offered', async (_, after) => {
    const at = Date.now() - 120 * MINUTE;
    await abandon(at);
    const replyId = idAt(at + after);
    await see({ replyId, answered: { tweet, link } });
    expect((await all()).sort()).toEqual([
      [`elsewhere:${replyId}`, 'posted', 'none'],
      ['r1', 'abandoned', 'none'],
    ]);
    expect(await ledger.waiting()).toHaveLength(1);
  });

  it('right after it is the reply that was asked for, however it is written', async () => {
    const at = Date.now() - 60 * MINUTE;
    await abandon(at);
    await see({ replyId: idAt(at + MINUTE), text: 'at last: #amazoncart!', answered: { tweet, link } });
    expect(await all()).toEqual([['r1', 'posted', 'none']]);
    expect(await ledger.waiting()).toHaveLength(1);
  });

  it('with the other hashtag is a request of its own', async () => {
    const at = Date.now() - 60 * MINUTE;
    await abandon(at);
    await see({ replyId: idAt(at + MINUTE), text: '#AmazonBasket', answered: { tweet, link } });
    expect(await all()).toHaveLength(2);
    expect((await ledger.read('r1'))?.reply.state).toBe('abandoned');
  });
});

describe('an answer by @MyAmazon', () => {
  beforeEach(async () => {
    await handlers.ask(ask(), FROM);
    await handlers.report(report.posted(), FROM);
  });
  const answer = (change: object = {}) => handlers['answer-seen']({ ...answerSeen, ...change }, FROM);

  it('is recorded with its request, and says whether the account is linked', async () => {
    await answer();
    expect(await answersOf()).toMatchObject([{ class: 'added', by: 'MyAmazon', matchedBy: 'thread' }]);
    const services = async () => (await ledger.lastAccount())?.services;
    expect(await services()).toEqual({ MyAmazon: { linked: true, at: 5000 } });
    await answer({ answerId: '1900000000000000700', text: 'First link your account', at: 6000 });
    expect(await services()).toEqual({ MyAmazon: { linked: false, at: 6000 } });
    // A refusal, and what is not understood, say nothing about that.
    await answer({ answerId: '1900000000000000800', text: 'Sorry, we could not add it', at: 7000 });
    await answer({ answerId: '1900000000000000900', text: 'Have a wonderful week', at: 8000 });
    expect((await answersOf())?.slice(-2)).toMatchObject([{ class: 'refused' }, { class: 'unrecognised' }]);
    expect(await services()).toEqual({ MyAmazon: { linked: false, at: 6000 } });
  });

  it('counts once, no matter how often and where it is seen', async () => {
    await answer();
    await answer({ idsAbove: [] });
    await answer({ idsAbove: [], text: 'Sorry' });
    expect(await answersOf()).toHaveLength(1);
  });

  it.each([
    ['of anybody else', { by: 'MyAmaz0n' }],
    ['to another shopper, below the shopper’s own reply', { addressees: ['other_one'] }],
    ['to nobody, out of any thread', { addressees: [], idsAbove: [] }],
    ['that was there before the reply', { answerId: '1800000000000000600' }],
  ])('is nobody’s when it is one %s', async (_, change) => {
    await answer(change);
    expect(await answersOf()).toEqual([]);
    expect(await ledger.lastAccount()).toBeNull();
  });

  it('in the thread needs no addressee: X leaves it out there', async () => {
    await answer({ addressees: [] });
    expect(await answersOf()).toMatchObject([{ matchedBy: 'thread' }]);
  });

  it('that is not recognised keeps its text and changes no link', async () => {
    await answer({ text: 'Have a wonderful week' });
    expect(await answersOf()).toMatchObject([{ class: 'unrecognised', text: 'Have a wonderful week' }]);
    expect(await ledger.lastAccount()).toBeNull();
  });
});

it('a request from another product’s tweet does not change', async () => {
  const tweet = { ...asked().tweet, id: '1900000000000000002' };
  await handlers.ask(ask('r1'), FROM);
  await handlers.ask(ask('r2', { asked: { tweet } }), FROM);
  await handlers.report(report.posted('r1'), FROM);
  await handlers['answer-seen'](answerSeen, FROM);
  expect(await answersOf('r2')).toEqual([]);
});
