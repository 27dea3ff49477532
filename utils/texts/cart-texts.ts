import { cartStrings } from '../i18n/en/cart.ts';
import { needStrings } from '../i18n/en/needs.ts';
import type { CartLane } from '../requests/cart-lane.ts';

/** The cart lane's state as a sentence; null when the cart was not requested. Not bundled into the script on X. */
export function cartSentence(cart: CartLane): string | null {
  switch (cart.state) {
    case 'none':
      return null;
    case 'queued':
      return cartStrings.queued;
    case 'opening':
    case 'reading':
      return cartStrings.opening;
    case 'adding':
      return cartStrings.adding;
    case 'interrupted':
      return cartStrings.interrupted[cart.why];
    case 'opened':
      return cartStrings.opened;
    case 'needs-you':
      return cartStrings.needsYou(needStrings.needs[cart.why]);
    case 'refused':
      return cartStrings.notAdded(needStrings.refusals[cart.why]);
    case 'in-cart':
      return cart.quantity && cart.quantity > 1 ? cartStrings.manyInCart(cart.quantity) : cartStrings.inCart;
    case 'left':
      return cartStrings.left;
  }
}
