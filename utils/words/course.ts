import { area } from './area.ts';

/** A request's whole course, step by step. */
export const courseWords = area('course', {
  asked: (author: string) => `Asked for, under the tweet by @${author}`,
  composing: {
    send: 'Reply to be sent',
    edit: 'Reply box filled in',
    intent: 'X’s own reply window opened',
  },
  pressing: 'X’s Reply pressed',
  postedShown: 'Reply posted: X showed its link',
  postedSeen: 'Reply seen under the tweet',
  deleted: {
    menu: 'Reply deleted in X’s menu, and gone from the page',
    page: 'Reply gone from its own page',
    told: 'Reply deleted, as you said',
  },
  failed: (why: string, said: string) => `${why} X said: ${said}`,
  queued: 'To be put into the cart',
  reading: 'Link opened in a tab',
  productPage: (product: string) => `Product page: ${product}`,
  priceThen: (price: string) => `Price then: ${price}`,
  priceSeen: (price: string) => `Price seen: ${price}`,
  adding: 'Amazon’s add button pressed, once',
  checking: 'Looked into the cart',
  inCart: (seen: string) => `In your cart: ${seen}`,
  tabClosed: 'Its tab was closed',
  interrupted: 'The browser was interrupted',
  authorsLink: 'The author’s link:',
});
