import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../../utils/ledger/ledger.ts';
import { cartEvidence } from '../../../utils/requests/cart-evidence.ts';
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

let count = 0;

function evidence(page: ReturnType<typeof cart>, loadedAt: number, ...events: RequestEvent[]): string | null {
  const request = fold('r1', [asked(), ...events]);
  if (!request) throw new Error('no request');
  return cartEvidence(request, pageRead(page, { loadedAt }), 9000)?.kind ?? null;
}

describe('what a page in another tab proves about a request', () => {
  it('its product is in the cart: by the cart or by the page that says so', () => {
    expect(evidence(cart(PAN), 1500, opened)).toBe('cart/in-cart');
    expect(evidence(added(), 1500, opened)).toBe('cart/in-cart');
    expect(evidence(cart('B0ANOTHER1'), 1500, opened)).toBeNull();
  });

  it('nothing, if the page is older than the request: it came back from the browser’s cache', () => {
    expect(evidence(cart(PAN), 500, opened)).toBeNull();
    expect(evidence(added(), 500, opened)).toBeNull();
  });

  it('its product is in the cart: by a side sheet over a page of any age', () => {
    expect(evidence(added([PAN], 'side-sheet'), 500, opened)).toBe('cart/in-cart');
  });

  it('its product left the cart: by a cart loaded since', () => {
    expect(evidence(cart(), 3500, opened, inCart)).toBe('cart/left');
    expect(evidence(cart(), 2500, opened, inCart)).toBeNull();
  });

  it('nothing, if only a part of the cart was read', () => {
    const partial = { ...cart('B0ANOTHER1'), partial: true } as ReturnType<typeof cart>;
    expect(evidence(partial, 3500, opened, inCart)).toBeNull();
  });

  it('its product is back: by a page that was loaded since it left', () => {
    expect(evidence(cart(PAN), 3500, opened, inCart, left)).toBeNull();
    expect(evidence(added(), 3500, opened, inCart, left)).toBeNull();
    expect(evidence(cart(PAN), 4500, opened, inCart, left)).toBe('cart/in-cart');
    expect(evidence(added(), 4500, opened, inCart, left)).toBe('cart/in-cart');
  });
});

describe('a cart that may be another account’s', () => {
  const signedOut = { ...inCart, signedOut: true } as RequestEvent;
  const evidence = (signedIn: boolean | null, event: RequestEvent, sameSince = 0, ...asins: string[]) => {
    const request = fold('r1', [asked(), opened, event]) ?? expect.unreachable('no request');
    const read = pageRead(cart(...asins), { loadedAt: 3500, signedIn });
    return cartEvidence(request, read, 9000, sameSince)?.kind ?? null;
  };

  it.each([
    ['of the same account', true, inCart, 0, 'cart/left'],
    ['of this browser, as it was when it was added', false, signedOut, 0, 'cart/left'],
    ['of this browser, though it was added to an account’s', false, inCart, 0, null],
    ['of an account, though it was added to this browser’s', true, signedOut, 0, null],
    ['of nobody that the page names', null, inCart, 0, null],
    ['of an account that has signed in since', true, inCart, 3200, null],
  ] as const)('%s: does its product’s absence say that it left?', (_, signedIn, event, sameSince, kind) => {
    expect(evidence(signedIn, event, sameSince)).toBe(kind);
    expect(evidence(signedIn, event, sameSince, 'B0ANOTHER1')).toBe(kind);
  });

  it.each([
    ['of this browser', false, inCart],
    ['of an account', true, signedOut],
  ])('%s counts once it shows what was put into another kind of cart', (_, signedIn, event) => {
    const request = fold('r1', [asked(), opened, event]) ?? expect.unreachable('no request');
    const page = { loadedAt: 3500, signedIn };
    const stands = cartEvidence(request, pageRead(cart(PAN), page), 9000);
    const seen = fold('r1', [asked(), opened, event, stands as RequestEvent]) ?? expect.unreachable('none');
    expect(cartEvidence(seen, pageRead(cart(PAN), page), 9500)).toBeNull();
    expect(cartEvidence(seen, pageRead(cart(), page), 9900)?.kind).toBe('cart/left');
  });

  it('counts again once it has shown the product itself', () => {
    const request = fold('r1', [asked(), opened, inCart]) ?? expect.unreachable('no request');
    const event = cartEvidence(request, pageRead(cart(PAN), { loadedAt: 3500 }), 9000, 3200);
    expect(event).toMatchObject({ kind: 'cart/in-cart', at: 9000 });
    const seen = fold('r1', [asked(), opened, inCart, event as RequestEvent]);
    // When it came in stands.
    expect(seen?.cart).toMatchObject({ state: 'in-cart', at: 3000, seenAt: 9000 });
    const read = pageRead(cart(), { loadedAt: 9500 });
    expect(cartEvidence(seen ?? expect.unreachable('no request'), read, 9900, 3200)?.kind).toBe('cart/left');
    expect(
      cartEvidence(seen ?? expect.unreachable('no request'), pageRead(cart(PAN)), 9900, 3200),
    ).toBeNull();
  });
});

describe('whose cart it is', () => {
  const since = async (...reads: [signedIn: boolean | null, isSignIn?: boolean][]) => {
    const ledger = await Ledger.open(`carts-${count++}`);
    for (const [i, [signedIn, isSignIn]] of reads.entries())
      await ledger.seeStore('com', signedIn, 1000 + i, isSignIn);
    const at = await ledger.sameAccountSince('com');
    ledger.close();
    return at;
  };

  it('may have changed when somebody signs in or out, and at no other page', async () => {
    expect(await since([true], [null], [true])).toBe(0);
    expect(await since([false], [false])).toBe(0);
    expect(await since([true], [false])).toBe(1001);
    expect(await since([true], [false], [null], [false])).toBe(1001);
    expect(await since([true], [false], [true])).toBe(1002);
    expect(await since([true], [null, true], [true])).toBe(1001);
  });
});
