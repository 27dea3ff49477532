import type { CartRefusal, Need } from '../requests/cart-events.ts';
import { area } from './area.ts';

/** Why the cart needs the shopper, and why a product was not added: what happened, what is safe, what to do next. */
export const needWords = area('needs', {
  needs: {
    'sign-in': 'Amazon wants you to sign in. Sign in there; the tab is open.',
    'robot-check': 'Amazon wants to know that you are not a robot. Its question is open in the tab.',
    waf: 'Amazon is checking the browser. Have a look at the tab, and add the product there.',
    'age-check': 'Amazon asks for your age. Answer it in the tab, and add the product there.',
    options:
      'Size, colour or another option is to be chosen. Choose it in the tab, and add the product there.',
    'buying-options':
      'Amazon does not say which offer is meant. Choose one in the tab, and add the product there.',
    'gift-card':
      'It is a gift card, and Amazon wants to know for whom. Nothing was pressed. Fill in its form in the tab, and add it there.',
    used: 'The offer that is open is a used copy. Nothing was pressed. Choose a copy in the tab, and add it there.',
    renewed:
      'The offer that is open is a renewed copy. Nothing was pressed. Choose a copy in the tab, and add it there.',
    subscription:
      'The offer that is open is a subscription. Nothing was pressed. Choose to buy once in the tab, and add the product there.',
    'prime-price':
      'Amazon offers this at a Prime price. Nothing was pressed. Choose there whether you take that or the regular price, and add the product.',
    deal: 'It is a deal that has to be claimed first. Nothing was pressed. Claim it in the tab, or choose another offer there.',
    'other-seller':
      'The link names a seller, and Amazon’s page offers another’s. Nothing was pressed. Choose the seller in the tab, and add the product there.',
    'not-delivered':
      'It is not delivered to the address chosen at Amazon. Nothing was pressed. Choose another address in the tab, and add the product there.',
    grocery:
      'Groceries go into a cart of their own at Amazon. The product is not in your cart. Go on in the tab if you want them.',
    haul: 'It belongs to Amazon Haul, which has a cart of its own. It is not in your cart. Go on in the tab if you want it.',
    business:
      'It is an offer of Amazon Business. It is not in your cart. Choose an offer in the tab, and add the product there.',
    warranty: 'Amazon asks whether you want a warranty. Answer in the tab, then look into the cart.',
    confirm: 'Amazon wants you to confirm once more. It is not in your cart yet. Confirm it in the tab.',
    'other-product': 'The link led to another product or store than it said. Nothing was added. Have a look.',
    'server-error': 'Amazon’s page failed. Nothing is tried again by itself. Reload the tab to try again.',
    unreadable: 'We could not read Amazon’s page, and pressed nothing. Add the product in the tab.',
    unseen:
      'Amazon’s button was pressed once, and we did not see the product in the cart. Look into the cart before you press again.',
    timeout: 'Amazon’s page did not come within a minute. Nothing was pressed. Have a look at the tab.',
    offline: 'The browser is offline. Nothing was pressed. Reload the tab when you are online again.',
    'by-hand': 'The link is open for you to add the product yourself.',
  } satisfies Record<Need, string>,
  refusals: {
    digital: 'It is a digital product, and those have no place in a cart. You can buy it on its Amazon page.',
    unavailable: 'Amazon does not have it at the moment. Nothing was added. Look again another day.',
    'not-found': 'Amazon no longer has this page. Nothing was added. Ask the author for another link.',
    'not-in-your-store':
      'Your own store does not have this product. Nothing was added. You can use the author’s link instead.',
    'no-product': 'The link leads to no product. Nothing was added. You can open it and look for yourself.',
  } satisfies Record<CartRefusal, string>,
});
