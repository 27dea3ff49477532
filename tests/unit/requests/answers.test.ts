import { describe, expect, it } from 'vitest';
import { classifyAnswer, matchAnswer } from '../../../utils/requests/answers.ts';
import { fold, type RequestState } from '../../../utils/requests/fold.ts';
import { asked } from '../../fixtures/requests.ts';

function posted(id: string, replyId: string, handle = 'shopper_one'): RequestState {
  const state = fold(id, [
    asked({ id: `${id}:asked` }),
    { id: `${id}:posted`, at: 2, kind: 'reply/posted', replyId, handle, seenIn: 'toast' },
  ]);
  if (!state) throw new Error('not asked');
  return state;
}
const first = posted('a', '1900000000000000100');
const second = posted('b', '1900000000000000200');
const byReply = async (id: string) =>
  [first, second].find(({ reply }) => reply.state === 'posted' && reply.replyId === id) ?? null;
const answer = {
  answerId: '1900000000000000300',
  by: 'MyAmazon',
  text: 'Added',
  links: [],
  addressees: ['Shopper_One'],
  idsAbove: [],
  at: 3,
};

describe('an answer is matched', () => {
  it('by its place in the thread before anything else', async () => {
    const idsAbove = ['1900000000000000100'];
    const match = await matchAnswer({ ...answer, idsAbove }, byReply, [first, second]);
    expect(match).toMatchObject({ matchedBy: 'thread', request: { id: 'a' } });
  });

  it('else by addressee and time: the newest reply before it', async () => {
    const match = await matchAnswer(answer, byReply, [first, second]);
    expect(match).toMatchObject({ matchedBy: 'addressee', request: { id: 'b' } });
    const older = await matchAnswer({ ...answer, answerId: '1900000000000000150' }, byReply, [first, second]);
    expect(older?.request.id).toBe('a');
  });

  it('to nobody else’s request', async () => {
    expect(await matchAnswer({ ...answer, addressees: ['other_one'] }, byReply, [first, second])).toBeNull();
    expect(await matchAnswer({ ...answer, addressees: [] }, byReply, [first, second])).toBeNull();
    expect(await matchAnswer({ ...answer, answerId: '1' }, byReply, [first, second])).toBeNull();
  });
});

describe('an answer is classed', () => {
  it.each([
    ['Great choice! We have added it to your Amazon Cart.', [], 'added'],
    ['Thanks! It’s now in your Amazon Basket', [], 'added'],
    ['Sorry, this item could not be added to your cart.', [], 'refused'],
    ['We couldn’t add this item: it is already in your cart', [], 'refused'],
    ['Please link your accounts first', [], 'not-linked'],
    ['Good choice! It has been added to your Cart.', ['https://www.amazon.com/AmazonCart'], 'added'],
    ['One more step', ['https://www.amazon.com/AmazonCart'], 'not-linked'],
    // As the stand-in's @MyAmazonUK says it.
    ['Good choice! The item has been added to your Basket. Add it now, buy it later.', [], 'added'],
    [
      "Sorry, we couldn't add that item to your Basket. It may be unavailable or already there.",
      [],
      'refused',
    ],
    [
      'To add items to your Basket with a tweet, first link your X account with Amazon:',
      ['https://www.amazon.co.uk/AmazonBasket'],
      'not-linked',
    ],
    ['Happy holidays from all of us', [], 'unrecognised'],
    ['', [], 'unrecognised'],
  ])('%j %j as %s', (text, links, expected) => {
    expect(classifyAnswer({ text, links: links as string[] })).toBe(expected);
  });
});
