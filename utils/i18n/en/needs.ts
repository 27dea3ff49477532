import type { CartRefusal, Need } from '../../requests/cart-events.ts';
import { defineStrings } from '../strings.ts';

/** Why the cart needs the shopper, and why a product was not added: what happened, what is safe, what to do next. */
export const needStrings = defineStrings('needs', {
  needs: {
    'sign-in': 'Amazon wants you to sign in. Do that in the open tab.',
    'robot-check': 'Amazon wants to check that you are not a robot. Answer its question in the open tab.',
    waf: 'Amazon is checking your browser. Look at the tab, then add the product there.',
    'age-check': 'Amazon wants to know your age. Answer in the tab, then add the product there.',
    options: 'Choose a size, colour or other option in the tab, then add it there.',
    'buying-options':
      'We could not tell which offer to add, so we pressed nothing. Choose one in the tab, then add it there.',
    'gift-card':
      'This is a gift card, and Amazon wants to know who it is for. Nothing was pressed. Fill in the form in the tab, then add it there.',
    used: 'The selected offer is for a used item. Nothing was pressed. Choose an offer in the tab, then add it there.',
    renewed:
      'The selected offer is for a renewed item. Nothing was pressed. Choose an offer in the tab, then add it there.',
    subscription:
      'The selected offer is a subscription. Nothing was pressed. Choose a one-time purchase in the tab, then add it there.',
    'prime-price':
      'Amazon offers this at a Prime price. Nothing was pressed. Choose that or the regular price in the tab, then add it there.',
    deal: 'You have to claim this deal first. Nothing was pressed. Claim it in the tab, or choose another offer there.',
    'other-seller':
      'The link names one seller, but Amazon’s page shows another seller’s offer. Nothing was pressed. Choose the seller in the tab, then add it there.',
    quantity:
      'The page would add more than one of this. Nothing was pressed. Choose how many in the tab, then add it there.',
    'not-delivered':
      'Amazon does not deliver this to the selected address. Nothing was pressed. Choose another address in the tab, then add it there.',
    grocery:
      'Amazon keeps groceries in a separate cart, so this is not in your cart. Continue in the tab if you want it.',
    haul: 'Amazon Haul has a separate cart, so this is not in your cart. Continue in the tab if you want it.',
    business:
      'This is an Amazon Business offer, so it is not in your cart. Choose an offer in the tab, then add it there.',
    warranty: 'Amazon wants to know whether you want a warranty. Answer in the tab, then check your cart.',
    confirm: 'Amazon wants you to confirm this. It is not in your cart yet. Confirm it in the tab.',
    'other-product':
      'The link led to a different product or store than it said. Nothing was added. Look at the tab.',
    'server-error': 'Amazon’s page did not load properly. We will not try again on our own. Reload the tab.',
    unreadable: 'We could not read Amazon’s page, so we pressed nothing. Add the product in the tab.',
    unseen:
      'We pressed Amazon’s button once but did not see the product in your cart. Check the cart before you press again.',
    timeout: 'Amazon’s page did not load within a minute. Nothing was pressed. Look at the tab.',
    offline: 'You are offline. Nothing was pressed. Reload the tab when you are back online.',
    'by-hand': 'The link is open. You can add the product yourself.',
  } satisfies Record<Need, string>,
  refusals: {
    digital: 'Digital products cannot go into a cart. You can buy this one on its Amazon page.',
    unavailable: 'Amazon does not have this right now. Nothing was added. Try again another day.',
    'not-found': 'Amazon no longer has this page. Nothing was added. Ask the author for another link.',
    'not-in-your-store':
      'Your store does not have this product. Nothing was added. You can use the author’s link instead.',
    'no-product':
      'This link does not lead to a product. Nothing was added. You can open it and see for yourself.',
  } satisfies Record<CartRefusal, string>,
});
