// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMiniCart } from '../../../utils/amazon/page.ts';
import { cartPage, cartRow, miniCart, miniRow } from '../../fixtures/amazon/cart.ts';
import { CO_JP, COM, head, page, STORES } from '../../fixtures/amazon/parts.ts';
import { productPage } from '../../fixtures/amazon/product.ts';
import { parse, read } from './page-support.ts';

const CART = '/gp/cart/view.html';
const asins = (html: string) => {
  const cart = read(html, CART);
  return cart.kind === 'cart' ? cart.active.map(({ asin }) => asin) : cart.kind;
};

describe('the cart page', () => {
  it.each(STORES)('gives its active rows in $marketplace', (store) => {
    const html = cartPage([cartRow({ asin: 'B0INCART01', quantity: 3, title: 'Mug, 12 oz', store })]);
    expect(read(html, CART, store)).toEqual({
      kind: 'cart',
      marketplace: store.marketplace,
      active: [
        {
          asin: 'B0INCART01',
          quantity: 3,
          title: 'Mug, 12 oz',
          price: { text: store.price.text.replace('\u00a0', ' '), amount: store.amount },
        },
      ],
    });
  });

  it('leaves out what is saved, just removed, or recommended', () => {
    const rows = [
      cartRow({ asin: 'B0REMOVED1', removed: true }),
      cartRow({ asin: 'B0INCART01' }),
      cartRow({ asin: 'B0INCART02', quantity: 0 }),
      cartRow({ asin: 'B0SAVED001', type: 'saved' }),
      '<div data-asin="B0RECOMM09" data-price="1"></div>',
      `<div data-name="Saved Items">${cartRow({ asin: 'B0SAVED004' })}</div>`,
    ];
    const saved = [cartRow({ asin: 'B0SAVED002', type: 'saved' }), cartRow({ asin: 'B0SAVED003' })];
    expect(asins(cartPage(rows, { saved }))).toEqual(['B0INCART01']);
  });

  it('reads older rows, which bear an item and a quantity but no type', () => {
    const old = '<div class="sc-list-item" data-asin="B0INCART01" data-itemid="x" data-quantity="2"></div>';
    expect(asins(cartPage([old]))).toEqual(['B0INCART01']);
  });

  it('falls back on what a row shows when its data are missing', () => {
    const row = cartRow({ asin: 'B0INCART01', quantity: 4, title: 'Shown' }).replace(
      / data-(?:producttitle|quantity|price)="[^"]*"/g,
      '',
    );
    expect(read(cartPage([row]), CART)).toMatchObject({
      active: [{ quantity: 4, title: 'Shown', price: { amount: COM.amount } }],
    });
    const bare = '<div data-asin="B0INCART01" data-itemtype="active" data-price="1980"></div>';
    expect(read(cartPage([bare]), CART, CO_JP)).toMatchObject({
      active: [{ quantity: 1, price: { amount: 1980 } }],
    });
  });

  it('is empty when its last row was removed, or when it says so', () => {
    expect(asins(cartPage([], { count: 0 }))).toEqual([]);
    expect(asins(cartPage([]))).toEqual([]);
    expect(asins(cartPage([cartRow({ asin: 'B0REMOVED1', removed: true })], { count: 1 }))).toEqual([]);
  });

  it('is not called empty when it says that it holds something that we can not read', () => {
    expect(asins(cartPage(['<div class="row-of-another-day"></div>'], { count: 2 }))).toBe('other');
  });

  it('keeps rows of one product from two sellers apart', () => {
    expect(asins(cartPage([cartRow({ asin: 'B0INCART01' }), cartRow({ asin: 'B0INCART01' })]))).toHaveLength(
      2,
    );
  });

  it('looks at 500 rows at most', () => {
    const bare = (index: number) =>
      `<div data-asin="B0${String(index).padStart(8, '0')}" data-itemtype="active" data-quantity="1"></div>`;
    const many = Array.from({ length: 700 }, (_, index) => bare(index));
    expect(asins(cartPage(many))).toHaveLength(500);
  }, 30_000);

  it('does not take an address for a cart', () => {
    expect(read(page('<p>x</p>'), CART)).toEqual({ kind: 'other', marketplace: 'com' });
  });
});

describe('the small cart', () => {
  const mini = (...rows: string[]) =>
    readMiniCart(parse(productPage({ head: head({ mini: miniCart(...rows) }) })));

  it('gives its active products, each once', () => {
    expect(
      mini(miniRow('B0INCART01'), miniRow('B0INCART02', { quantity: 3 }), miniRow('B0INCART01')),
    ).toEqual(['B0INCART01', 'B0INCART02']);
  });

  it('leaves out rows that have gone, which keep their data', () => {
    expect(
      mini(miniRow('B0REMOVED1', { gone: 'removed' }), miniRow('B0SAVED001', { gone: 'saved' })),
    ).toEqual([]);
  });

  it('is empty where a page has none', () => {
    expect(readMiniCart(parse(productPage()))).toEqual([]);
    expect(readMiniCart(parse(''))).toEqual([]);
  });
});
