import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { tweetTime } from '../../../utils/requests/answers.ts';
import { asked } from '../../fixtures/requests.ts';
import { answerSeen, ask, FROM, REPLY_ID, report, startService, TWEET } from '../../fixtures/service.ts';

let ledger: Awaited<ReturnType<typeof startService>>['ledger'];
let handlers: Awaited<ReturnType<typeof startService>>['service']['handlers'];
beforeEach(async () => {
  const started = await startService();
  ledger = started.ledger;
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
  above: [TWEET],
} as const;
const see = (change: object = {}) =>
  handlers['own-reply-seen']({ ...ownReply, above: [...ownReply.above], ...change }, FROM);
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
    ['to another tweet', { above: ['1900000000000000009'] }],
    ['older than the request', { replyId: '1800000000000000500' }],
  ])('proves nothing when it is %s', async (_, change) => {
    await lose('r1', POSTED_AT - 2000);
    await see(change);
    expect(await replyOf()).toMatchObject({ state: 'failed', reason: 'unseen' });
  });

  it('is the reply of the request nearest in time, and of no second one', async () => {
    await lose('r1', POSTED_AT - 2000);
    await lose('r2', POSTED_AT + 60_000);
    await see();
    await see();
    expect((await replyOf('r1'))?.state).toBe('posted');
    expect((await replyOf('r2'))?.state).toBe('failed');
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
  });

  it('counts once, however often and wherever it is seen', async () => {
    await answer();
    await answer({ above: [] });
    await answer({ above: [], text: 'Sorry' });
    expect(await answersOf()).toHaveLength(1);
  });

  it.each([
    ['of anybody else', { by: 'MyAmaz0n' }],
    ['to another shopper, below the shopper’s own reply', { addressees: ['other_one'] }],
    ['to nobody, out of any thread', { addressees: [], above: [] }],
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

  it('that says nothing we can read keeps its words and changes no link', async () => {
    await answer({ text: 'Have a wonderful week' });
    expect(await answersOf()).toMatchObject([{ class: 'unrecognised', text: 'Have a wonderful week' }]);
    expect(await ledger.lastAccount()).toBeNull();
  });
});

it('a request asked for from another product’s tweet is not touched', async () => {
  const tweet = { ...asked().tweet, id: '1900000000000000002' };
  await handlers.ask(ask('r1'), FROM);
  await handlers.ask(ask('r2', { asked: { tweet } }), FROM);
  await handlers.report(report.posted('r1'), FROM);
  await handlers['answer-seen'](answerSeen, FROM);
  expect(await answersOf('r2')).toEqual([]);
});
