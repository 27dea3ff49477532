import type { CartRefusal, Need } from './requests/cart-events.ts';
import type { CartLane } from './requests/cart-lane.ts';

/** What the cart lane has to say: what happened, what is safe, what to do next. Not in the script on X. */

/** What access to a store is for. */
export const STORE_ACCESS =
  'With access, we read that store’s product and cart pages in your browser, press Amazon’s own add button once when you ask, and see what is in your cart. Without it, its links only open. There is no server of ours.';

export const NEEDS: Record<Need, string> = {
  'sign-in': 'Amazon wants you to sign in. Sign in there; the tab is open.',
  'robot-check': 'Amazon wants to know that you are not a robot. Its question is open in the tab.',
  waf: 'Amazon is checking the browser. Have a look at the tab, and add the product there.',
  'age-check': 'Amazon asks for your age. Answer it in the tab, and add the product there.',
  options: 'Size, colour or another option is to be chosen. Choose it in the tab, and add the product there.',
  'buying-options': 'Only certain sellers offer it. Choose an offer in the tab, and add the product there.',
  'other-product': 'The link led to another product or store than it said. Nothing was added. Have a look.',
  'server-error': 'Amazon’s page failed. Nothing is tried again by itself. Reload the tab to try again.',
  unreadable: 'We could not read Amazon’s page, and pressed nothing. Add the product in the tab.',
  unseen:
    'Amazon’s button was pressed once, and we did not see the product in the cart. Look into the cart before you press again.',
  timeout: 'Amazon’s page did not come within a minute. Nothing was pressed. Have a look at the tab.',
  offline: 'The browser is offline. Nothing was pressed. Reload the tab when you are online again.',
  'by-hand': 'The link is open for you to add the product yourself.',
};

export const REFUSALS: Record<CartRefusal, string> = {
  digital: 'It is a digital product, and those have no place in a cart. You can buy it on its Amazon page.',
  unavailable: 'Amazon does not have it at the moment. Nothing was added. Look again another day.',
  'not-found': 'Amazon no longer has this page. Nothing was added. Ask the author for another link.',
  'not-in-your-store':
    'Your own store does not have this product. Nothing was added. You can use the author’s link instead.',
  'no-product': 'The link leads to no product. Nothing was added. You can open it and look for yourself.',
};

/** Where the cart lane stands; null when the cart was not asked for. */
export function cartSentence(cart: CartLane): string | null {
  switch (cart.state) {
    case 'none':
      return null;
    case 'queued':
      return 'Waiting for its turn to be added';
    case 'opening':
    case 'reading':
      return 'Opening the product’s page';
    case 'adding':
      return 'Pressed “add”, waiting for Amazon to show it';
    case 'interrupted':
      return cart.why === 'tab-closed'
        ? 'Not added: its tab was closed'
        : 'Not added: the browser was interrupted';
    case 'opened':
      return 'Link opened, nothing added by us';
    case 'needs-you':
      return `Needs you: ${NEEDS[cart.why]}`;
    case 'refused':
      return `Not added: ${REFUSALS[cart.why]}`;
    case 'in-cart':
      return cart.quantity && cart.quantity > 1 ? `In your cart, ${cart.quantity} of it` : 'In your cart';
    case 'left':
      return 'Left the cart';
  }
}
