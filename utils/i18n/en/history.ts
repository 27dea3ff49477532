import type { Interruption } from '../../requests/cart-events.ts';
import { defineStrings } from '../strings.ts';

/** A request's history, step by step. */
export const historyStrings = defineStrings('history', {
  asked: (author: string) => `Requested from @${author}’s post`,
  composing: {
    send: 'About to send the reply',
    edit: 'Reply box filled in',
    intent: 'X’s own reply window opened',
  },
  pressing: 'Pressed X’s Reply button',
  postedShown: 'Reply posted: X showed a link to it',
  postedSeen: 'Reply seen under the post',
  deleted: {
    menu: 'Reply deleted in X’s menu and gone from the page',
    page: 'Reply no longer on X',
    told: 'You told us that you deleted the reply',
  },
  failed: (why: string, said: string) => `${why} X said: ${said}`,
  queued: 'Waiting to be added to the cart',
  reading: 'Link opened in a tab',
  productPage: (product: string) => `Product page: ${product}`,
  priceThen: (price: string) => `Price at that time: ${price}`,
  priceSeen: (price: string) => `Price seen: ${price}`,
  adding: 'Pressed Amazon’s add button once',
  checking: 'Checked the cart',
  inCart: (seen: string) => `In your cart: ${seen}`,
  interrupted: {
    browser: 'The browser stopped',
    'tab-closed': 'The tab was closed',
    'waited-too-long': 'It waited 30 minutes for its turn',
  } satisfies Record<Interruption, string>,
  authorsLink: 'The author’s link:',
});
