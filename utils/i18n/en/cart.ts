import type { Interruption } from '../../requests/cart-events.ts';
import { defineStrings } from '../strings.ts';

/** The states of the cart lane. */
export const cartStrings = defineStrings('cart', {
  queued: 'Waiting for its turn',
  opening: 'Opening the product’s page',
  adding: 'Pressed “add”; waiting for Amazon to show it',
  interrupted: {
    browser: 'Not added: the browser was interrupted',
    'tab-closed': 'Not added: the tab was closed',
    'waited-too-long': 'Not added: its turn did not come within 30 minutes',
  } satisfies Record<Interruption, string>,
  opened: 'Link opened; we added nothing',
  needsYou: (why: string) => `Needs you: ${why}`,
  notAdded: (why: string) => `Not added: ${why}`,
  inCart: 'In your cart',
  manyInCart: (quantity: number) => `In your cart (${quantity})`,
  left: 'No longer in your cart',
});
