import { describe, expect, it } from 'vitest';
import { acceptedAsins, isAskedPage } from '../../../utils/requests/asked-product.ts';
import type { Asked, RequestEvent } from '../../../utils/requests/events.ts';
import { fold } from '../../../utils/requests/fold.ts';
import { asked } from '../../fixtures/requests.ts';
import { PAN, pageRead, product } from '../../fixtures/store-tab.ts';

const SIZE = 'B0OTHER123';
const SHORT = { kind: 'short', href: 'https://amzn.to/abc', host: 'amzn.to' } as const;
const CARD = { kind: 'card', href: 'https://sho.rt/abc', marketplace: 'de' } as const;

function request(change: Partial<Asked> = {}, ...events: RequestEvent[]) {
  const state = fold('r1', [asked(change), ...events]);
  if (!state) throw new Error('not asked');
  return state;
}
/** The request's tab has shown this product on this page. */
const saw = (asin: string, pageId: string): RequestEvent => ({
  ...{ id: `saw ${pageId}`, at: 2000, kind: 'cart/saw', page: 'product', marketplace: 'com' },
  ...{ pageId, asin, title: '', price: null },
});

describe('a page shows the product that was asked for', () => {
  it('when it or its address names the product, in the store of the link', () => {
    expect(isAskedPage(request(), pageRead(product()))).toBe(true);
    expect(isAskedPage(request(), pageRead(product({ asin: SIZE, linked: PAN })))).toBe(true);
    expect(isAskedPage(request(), pageRead(product({ asin: SIZE, linked: SIZE })))).toBe(false);
    expect(isAskedPage(request(), pageRead(product(), { marketplace: 'de' }))).toBe(false);
  });

  it('in the shopper’s own store, where that was chosen in place of the link’s', () => {
    const own = request({ ownStore: 'de' });
    expect(isAskedPage(own, pageRead(product(), { marketplace: 'de' }))).toBe(true);
    expect(isAskedPage(own, pageRead(product()))).toBe(false);
  });

  it('for a short link, when it is the first product that the tab shows, or a variant chosen on its page', () => {
    const other = pageRead(product({ asin: SIZE, linked: SIZE }), { pageId: 'page-2' });
    expect(isAskedPage(request({ link: SHORT }), other)).toBe(true);
    const seen = request({ link: SHORT }, saw(PAN, 'page-1'));
    expect(isAskedPage(seen, other)).toBe(false);
    expect(isAskedPage(seen, { ...other, pageId: 'page-1' })).toBe(true);
  });

  it('for a card, only in the store that it names', () => {
    expect(isAskedPage(request({ link: CARD }), pageRead(product()))).toBe(false);
    expect(isAskedPage(request({ link: CARD }), pageRead(product(), { marketplace: 'de' }))).toBe(true);
  });

  it('never when it is no product’s page', () => {
    expect(isAskedPage(request(), pageRead({ kind: 'other', linked: PAN }))).toBe(false);
  });
});

it('stands for the request: the ASIN of the link, and those that its own pages have shown', () => {
  expect([...acceptedAsins(request(), 'com')]).toEqual([PAN]);
  expect([...acceptedAsins(request(), 'de')]).toEqual([]);
  expect([...acceptedAsins(request({}, saw(SIZE, 'page-1')), 'com')]).toEqual([PAN, SIZE]);
});
