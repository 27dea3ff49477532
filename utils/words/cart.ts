import { area } from './area.ts';

/** Where the cart lane stands. */
export const cartWords = area('cart', {
  queued: 'Waiting for its turn to be added',
  opening: 'Opening the product’s page',
  adding: 'Pressed “add”, waiting for Amazon to show it',
  tabClosed: 'Not added: its tab was closed',
  interrupted: 'Not added: the browser was interrupted',
  opened: 'Link opened, nothing added by us',
  needsYou: (why: string) => `Needs you: ${why}`,
  notAdded: (why: string) => `Not added: ${why}`,
  inCart: 'In your cart',
  manyInCart: (quantity: number) => `In your cart, ${quantity} of it`,
  left: 'Left the cart',
});
