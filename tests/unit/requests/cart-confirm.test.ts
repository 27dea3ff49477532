import { describe, expect, it } from 'vitest';
import { confirm } from '../../../utils/requests/cart-confirm.ts';
import type { RequestEvent } from '../../../utils/requests/events.ts';
import { fold } from '../../../utils/requests/fold.ts';
import { asked } from '../../fixtures/requests.ts';
import { added, cart, PAN, pageRead } from '../../fixtures/store-tab.ts';

const opened: RequestEvent = { id: 'o', at: 2000, kind: 'cart/opened' };
const inCart: RequestEvent = {
  ...{ id: 'i', at: 3000, kind: 'cart/in-cart', marketplace: 'com', asin: PAN, title: '', price: null },
  ...{ quantity: 1, via: 'cart', pageId: 'page-0' },
};
const left: RequestEvent = { id: 'l', at: 4000, kind: 'cart/left' };

function told(page: ReturnType<typeof cart>, loadedAt: number, ...events: RequestEvent[]): string | null {
  const request = fold('r1', [asked(), ...events]);
  if (!request) throw new Error('no request');
  return confirm(request, pageRead(page, { loadedAt }), 9000)?.kind ?? null;
}

describe('what another tab tells of a request', () => {
  it('is that its product is in the cart, by the cart or by the page that says so', () => {
    expect(told(cart(PAN), 1500, opened)).toBe('cart/in-cart');
    expect(told(added(), 1500, opened)).toBe('cart/in-cart');
    expect(told(cart('B0ANOTHER1'), 1500, opened)).toBeNull();
  });

  it('is nothing where the page is older than the request: it came back from the browser’s memory', () => {
    expect(told(cart(PAN), 500, opened)).toBeNull();
    expect(told(added(), 500, opened)).toBeNull();
  });

  it('may be said by a sheet over a page of any age', () => {
    expect(told(added([PAN], 'side-sheet'), 500, opened)).toBe('cart/in-cart');
  });

  it('is that it left the cart, by a cart loaded since', () => {
    expect(told(cart(), 3500, opened, inCart)).toBe('cart/left');
    expect(told(cart(), 2500, opened, inCart)).toBeNull();
  });

  it('is that it is back, by a page that was loaded since it left', () => {
    expect(told(cart(PAN), 3500, opened, inCart, left)).toBeNull();
    expect(told(added(), 3500, opened, inCart, left)).toBeNull();
    expect(told(cart(PAN), 4500, opened, inCart, left)).toBe('cart/in-cart');
    expect(told(added(), 4500, opened, inCart, left)).toBe('cart/in-cart');
  });
});
