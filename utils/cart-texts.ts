import type { CartLane } from './requests/cart-lane.ts';
import { cartWords } from './words/cart.ts';
import { needWords } from './words/needs.ts';

/** The cart lane's state as a sentence; null when the cart was not requested. Not bundled into the script on X. */
export function cartSentence(cart: CartLane): string | null {
  switch (cart.state) {
    case 'none':
      return null;
    case 'queued':
      return cartWords.queued;
    case 'opening':
    case 'reading':
      return cartWords.opening;
    case 'adding':
      return cartWords.adding;
    case 'interrupted':
      return cart.why === 'tab-closed' ? cartWords.tabClosed : cartWords.interrupted;
    case 'opened':
      return cartWords.opened;
    case 'needs-you':
      return cartWords.needsYou(needWords.needs[cart.why]);
    case 'refused':
      return cartWords.notAdded(needWords.refusals[cart.why]);
    case 'in-cart':
      return cart.quantity && cart.quantity > 1 ? cartWords.manyInCart(cart.quantity) : cartWords.inCart;
    case 'left':
      return cartWords.left;
  }
}
