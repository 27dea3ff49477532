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
    'buying-options': 'Only certain sellers offer it. Choose an offer in the tab, and add the product there.',
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
