import { describe, expect, it } from 'vitest';
import { needStrings } from '../../../utils/i18n/en/needs.ts';
import { PRODUCT_NEEDS } from '../../../utils/requests/cart-events.ts';
import { judge, type Verdict } from '../../../utils/requests/cart-judge.ts';
import type { RequestEvent } from '../../../utils/requests/events.ts';
import { fold } from '../../../utils/requests/fold.ts';
import type { PageRead, PageReading } from '../../../utils/requests/page-reading.ts';
import { asked } from '../../fixtures/requests.ts';
import { added, cart, PAN, pageRead, product } from '../../fixtures/store-tab.ts';

const tab = { tabId: 10, session: 's' };
const reading: RequestEvent = { id: 'r', at: 2000, kind: 'cart/reading', ...tab };
const adding: RequestEvent = {
  ...{ id: 'a', at: 3000, kind: 'cart/adding', ...tab, pageId: 'page-1', marketplace: 'com', asin: PAN },
};
const checking: RequestEvent = { id: 'c', at: 4000, kind: 'cart/checking' };
const needsYou: RequestEvent = { id: 'n', at: 3000, kind: 'cart/needs-you', ...tab, why: 'sign-in' };

function verdict(page: PageReading, events: RequestEvent[], change: Partial<PageRead> = {}): Verdict {
  const request = fold('r1', [asked(), ...events]);
  if (!request) throw new Error('no request');
  return judge(request, pageRead(page, { pageId: 'page-2', loadedAt: 5000, ...change }));
}
const needs = (why: string) => ({ kind: 'needs-you', why });

describe('before the press', () => {
  it.each(PRODUCT_NEEDS)('a page that needs %s is the shopper’s, whatever else it offers', (why) => {
    for (const canAdd of [true, false])
      expect(verdict(product({ needs: why, canAdd, ownOffer: false }), [reading])).toEqual(needs(why));
    expect(needStrings.needs[why]).toMatch(/\.$/);
  });

  it.each([
    [{ kind: 'other-cart', cart: 'grocery' }, 'grocery'],
    [{ kind: 'other-cart', cart: 'haul' }, 'haul'],
    [{ kind: 'other-cart', cart: 'business' }, 'business'],
    [{ kind: 'question', asks: 'confirm' }, 'confirm'],
    [{ kind: 'question', asks: 'options' }, 'options'],
    [{ kind: 'warranty', asin: PAN }, 'warranty'],
  ] as const)('%o needs the shopper: %s', (page, why) => {
    expect(verdict(page, [reading])).toEqual(needs(why));
    expect(verdict(page, [reading], { stoodMs: 300 })).toEqual({ kind: 'wait' });
    // In a tab that is the shopper's it says nothing of the request.
    expect(verdict(page, [reading, needsYou])).toEqual({ kind: 'wait' });
  });
});

describe('after the press', () => {
  it.each([
    ['an added page that names nothing', added([])],
    ['a sheet that names nothing', added([], 'side-sheet')],
    ['an added page that names another product', added(['B0ANOTHER1'])],
    ['the product’s page again', product()],
    ['an unknown page', { kind: 'other', linked: null } as const],
  ])('%s is no proof: the cart is looked at, and unchanged it proves nothing', (_, page) => {
    expect(verdict(page, [reading, adding])).toEqual({ kind: 'check' });
    expect(verdict(cart('B0ANOTHER1'), [reading, adding, checking])).toEqual(needs('unseen'));
    expect(verdict(page, [reading, adding, checking])).toEqual(needs('unseen'));
  });

  it('the product in the cart is', () => {
    expect(verdict(cart(PAN), [reading, adding, checking])).toMatchObject({ kind: 'in-cart', via: 'cart' });
  });

  it.each([
    ['options', { kind: 'question', asks: 'options' }],
    ['confirm', { kind: 'question', asks: 'confirm' }],
    ['grocery', { kind: 'other-cart', cart: 'grocery' }],
    ['haul', { kind: 'other-cart', cart: 'haul' }],
  ] as const)('a page that asks, or another cart, needs the shopper: %s', (why, page) => {
    expect(verdict(page, [reading, adding])).toEqual(needs(why));
  });

  it('the same page may ask for options only then', () => {
    const page = product({ needs: 'options', canAdd: false });
    expect(verdict(page, [reading, adding], { pageId: 'page-1', pressed: true })).toEqual(needs('options'));
  });

  it('a warranty is declined, and one that stays is the shopper’s to answer', () => {
    const offer: PageReading = { kind: 'warranty', asin: PAN };
    expect(verdict(offer, [reading, adding], { stoodMs: 300 })).toEqual({ kind: 'decline' });
    expect(verdict(offer, [reading, adding])).toEqual(needs('warranty'));
  });
});
