import { defineStrings } from '../strings.ts';

/** The states of the cart lane. */
export const cartStrings = defineStrings('cart', {
  queued: 'Waiting for its turn',
  opening: 'Opening the product’s page',
  adding: 'Pressed “add”; waiting for Amazon to show it',
  tabClosed: 'Not added: the tab was closed',
  interrupted: 'Not added: the browser was interrupted',
  opened: 'Link opened; we added nothing',
  needsYou: (why: string) => `Needs you: ${why}`,
  notAdded: (why: string) => `Not added: ${why}`,
  inCart: 'In your cart',
  manyInCart: (quantity: number) => `In your cart (${quantity})`,
  left: 'No longer in your cart',
});
