import type { AbandonReason, AnswerClass, FailReason } from '../../requests/events.ts';
import type { Part } from '../markup.ts';
import { defineStrings } from '../strings.ts';

/** A request in the popup and activity: its reply, answers, origin and price. */
export const requestStrings = defineStrings('request', {
  replySent: 'Reply sent; waiting for X to confirm it',
  replyOpen: 'Reply box open; nothing posted yet',
  /** Why no reply was posted. */
  replyAbandoned: {
    closed: 'Reply box closed; we saw no reply',
    'other-words': 'Something else was sent from the reply box',
    undone: 'You undid the reply before X sent it',
  } satisfies Record<AbandonReason, string>,
  replyUnsure: 'Reply not confirmed: check the post',
  notReplied: (why: string) => `Not replied: ${why}`,
  replyPosted: 'Reply posted',
  replyDeleted: 'Reply deleted',
  failures: {
    'logged-out': 'you were logged out of X',
    restricted: 'the author limits who can reply',
    'wrong-target': 'X’s reply box was for another post',
    'draft-in-the-way': 'X’s reply box already contained a draft of yours',
    'refused-by-x': 'X did not accept it',
    'rate-limited': 'this account is posting too often',
    duplicate: 'you already posted the same reply',
    unseen: 'not confirmed',
  } satisfies Record<FailReason, string>,
  /** What one of Amazon’s accounts answered; the last is followed by its words. */
  answers: {
    added: (by: string) => `@${by} says it was added.`,
    'not-linked': (by: string) => `@${by} says your X account is not linked to Amazon.`,
    refused: (by: string) => `@${by} says it was not added.`,
    unrecognised: (by: string) => `@${by} sent an answer we could not read: `,
  } satisfies Record<AnswerClass, (by: string) => string>,
  /** Where a request came from, when not from the button in this browser. */
  origins: {
    elsewhere: 'Replied elsewhere: we saw your reply on X',
    device: 'Requested in another of your browsers',
  },

  tweetBy: (author: Part): Part => ['Post by ', author],
  yourReply: 'Your reply',
  addToCart: 'Add to cart',
  openOnAmazon: 'Open on Amazon',

  repliedByPhone: 'Did you reply with the hashtag from your phone?',
  repliedElsewhereWaiting: (count: number) =>
    count === 1
      ? 'One product from your replies elsewhere is not in your cart yet.'
      : `${count} products from your replies elsewhere are not in your cart yet.`,
  repliedWaiting: (count: number) =>
    count === 1
      ? 'One product you replied for is not in your cart yet.'
      : `${count} products you replied for are not in your cart yet.`,
  addAll: (count: number) => `Add all ${count} to cart`,
  lookThroughReplies: 'Check your replies on X',
  lookForMore: 'Check for more',

  priceNow: (price: string) => `now ${price}`,
  priceLastSeen: (price: string) => `${price} when last seen`,
  priceLess: (amount: string) => `${amount} less`,
  priceMore: (amount: string) => `${amount} more`,
  priceThen: (price: string, whenAsked: boolean) =>
    `${price} ${whenAsked ? 'when you asked' : 'when it was added'}`,
  priceChange: (then: string, since: string, difference: string) => `${then}, ${since}: ${difference}`,
  priceChangeShort: (since: string, difference: string) => `${since}, ${difference}`,
});
