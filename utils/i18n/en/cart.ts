import type { Interruption } from '../../requests/cart-events.ts';
import { defineStrings } from '../strings.ts';

/** The states of the cart lane. */
export const cartStrings = defineStrings('cart', {
  queued: 'Waiting for its turn',
  opening: 'Opening the product page',
  adding: 'Pressed Amazon’s add button; waiting to see it in your cart',
  interrupted: {
    browser: 'Not added: the browser stopped',
    'tab-closed': 'Not added: the tab was closed',
    'waited-too-long': 'Not added: it waited 30 minutes for its turn',
  } satisfies Record<Interruption, string>,
  opened: 'Link opened; we added nothing',
  needsYou: (why: string) => `Needs you: ${why}`,
  notAdded: (why: string) => `Not added: ${why}`,
  inCart: 'In your cart',
  manyInCart: (quantity: number) => `In your cart (${quantity})`,
  left: 'No longer in your cart',
});
