// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMiniCart } from '../../../../utils/amazon/page/amazon-page.ts';
import { cartPage, cartRow, miniCart, miniRow } from '../../../fixtures/amazon/cart.ts';
import { CO_JP, COM, head, page, STORES } from '../../../fixtures/amazon/parts.ts';
import { productPage } from '../../../fixtures/amazon/product.ts';
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

  it('leaves out saved, just removed and recommended products', () => {
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

  it('reads older rows, which have an item id and a quantity but no type', () => {
    const old = '<div class="sc-list-item" data-asin="B0INCART01" data-itemid="x" data-quantity="2"></div>';
    expect(asins(cartPage([old]))).toEqual(['B0INCART01']);
  });

  it('falls back on what a row shows when its attributes are missing', () => {
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

  it('is not empty when it says that it holds something that we cannot read', () => {
    expect(asins(cartPage(['<div class="row-of-another-day"></div>'], { count: 2 }))).toBe('other');
  });

  it('keeps rows of one product from two sellers apart', () => {
    expect(asins(cartPage([cartRow({ asin: 'B0INCART01' }), cartRow({ asin: 'B0INCART01' })]))).toHaveLength(
      2,
    );
  });

  it('is read in all its lists, each row once', () => {
    const list = (...inside: string[]) => `<ul data-name="Active Items">${inside.join('')}</ul>`;
    const cart = (inside: string) => page(`<div id="sc-active-cart">${inside}</div>`);
    const [first, second] = [cartRow({ asin: 'B0INCART01' }), cartRow({ asin: 'B0INCART02' })];
    expect(asins(cart(list(first) + list(second)))).toEqual(['B0INCART01', 'B0INCART02']);
    expect(asins(cart(list(first, list(second))))).toEqual(['B0INCART01', 'B0INCART02']);
    expect(asins(cart(list(first) + list()))).toEqual(['B0INCART01']);
  });

  it.each([
    ['', 'with rows'],
    [cartRow({ asin: 'B0OLDLAYOUT'.slice(0, 10) }), 'without'],
  ])('is read where it is drawn, not in the hidden one of another layout %#', (other) => {
    const cart = (rows: string, hidden = '') =>
      `<div id="sc-active-cart"${hidden}><ul data-name="Active Items">${rows}</ul></div>`;
    const shown = cart(cartRow({ asin: 'B0INCART01' }));
    for (const hidden of [' class="aok-hidden"', ' style="display:none"'])
      expect(asins(page(cart(other, hidden) + shown))).toEqual(['B0INCART01']);
    expect(asins(page(cart(other, ' hidden')))).toBe('other');
  });

  it.each(['sc-localmarket-cart', 'almCart', 'sc-fresh-cart', 'haul-cart'])(
    'leaves out another cart on the same page: #%s',
    (id) => {
      const list = (asin: string, attributes: string) =>
        `<div data-name="Active Cart" ${attributes}><div data-name="Active Items">${cartRow({ asin })}</div></div>`;
      const other = list('B0OTHERCRT', `id="${id}"`);
      expect(asins(page(other + list('B0ACTIVE01', '')))).toEqual(['B0ACTIVE01']);
      expect(asins(cartPage([cartRow({ asin: 'B0ACTIVE01' })], { beside: other }))).toEqual(['B0ACTIVE01']);
      expect(read(page(other), CART).kind).toBe('other');
    },
  );

  it('reads 500 rows at most', () => {
    const bare = (index: number) =>
      `<div data-asin="B0${String(index).padStart(8, '0')}" data-itemtype="active" data-quantity="1"></div>`;
    const many = Array.from({ length: 700 }, (_, index) => bare(index));
    expect(asins(cartPage(many))).toHaveLength(500);
  }, 30_000);

  it('is not recognised by its address alone', () => {
    expect(read(page('<p>x</p>'), CART)).toEqual({ kind: 'other', marketplace: 'com' });
  });
});

describe('the mini cart', () => {
  const mini = (...rows: string[]) =>
    readMiniCart(parse(productPage({ head: head({ mini: miniCart(...rows) }) })));

  it('gives its active products, each once', () => {
    expect(
      mini(miniRow('B0INCART01'), miniRow('B0INCART02', { quantity: 3 }), miniRow('B0INCART01')),
    ).toEqual(['B0INCART01', 'B0INCART02']);
  });

  it('leaves out removed rows, which keep their attributes', () => {
    expect(
      mini(miniRow('B0REMOVED1', { gone: 'removed' }), miniRow('B0SAVED001', { gone: 'saved' })),
    ).toEqual([]);
  });

  it('is empty on a page without one', () => {
    expect(readMiniCart(parse(productPage()))).toEqual([]);
    expect(readMiniCart(parse(''))).toEqual([]);
  });
});

describe('a cart page of an unknown layout', () => {
  const row = '<div class="item-of-another-year"><a href="/dp/B0INCART01">x</a></div>';
  const cart = (inside: string) => page(`<div id="sc-active-cart">${inside}</div>`);

  it.each([
    ['holds nothing that we know', cart(row)],
    ['has a form without its list', cart(`<form id="activeCartViewForm">${row}</form>`)],
    ['has a list of rows that we do not know', cart(`<ul data-name="Active Items">${row}</ul>`)],
    [
      'has rows without a kind, an item or a quantity',
      cart('<ul data-name="Active Items"><li data-asin="B0INCART01">x</li></ul>'),
    ],
    ['has no known frame', page('<div id="cart-2027"></div>')],
    ['keeps "empty" hidden', cart(`<div class="sc-your-amazon-cart-is-empty aok-hidden">x</div>${row}`)],
    [
      'calls another cart empty',
      page(
        `<div id="sc-active-cart">${row}</div><div id="sc-localmarket-cart"><div class="sc-your-amazon-cart-is-empty">x</div></div>`,
      ),
    ],
  ])('is unknown, not empty, where it %s', (_, html) => {
    expect(asins(html)).toBe('other');
  });

  it.each([
    ['its list has nothing in it', cart('<ul data-name="Active Items"> <script></script></ul>')],
    ['it says so', cart(`<div class="a-row sc-your-amazon-cart-is-empty"><h1>x</h1></div>${row}`)],
    [
      'the head of the page counts none',
      page('<div id="sc-active-cart"></div>', {
        head: '<span id="nav-cart-count" class="nav-cart-count nav-cart-0">0</span>',
      }),
    ],
    ['it counts none', page('<div id="sc-active-cart" data-cart-total-item-count="0"></div>')],
  ])('is empty where %s', (_, html) => {
    expect(asins(html)).toEqual([]);
  });

  it('is marked as partial when it says that it holds more', () => {
    const known = cartRow({ asin: 'B0INCART01', quantity: 2 });
    expect(read(cartPage([known], { count: 3 }), CART)).toMatchObject({ kind: 'cart', partial: true });
    expect(read(cartPage([known], { count: 2 }), CART)).not.toHaveProperty('partial');
    const removed = cartRow({ asin: 'B0REMOVED1', removed: true });
    expect(read(cartPage([known, removed], { count: 3 }), CART)).not.toHaveProperty('partial');
    for (const other of [
      `<div data-name="Saved Items">${cartRow({ asin: 'B0SAVED001' })}</div>`,
      cartRow({ asin: 'B0INCART02', quantity: 0 }),
    ])
      expect(read(cartPage([known, other], { count: 3 }), CART)).toMatchObject({ partial: true });
  });

  it.each([
    ['is hidden', `<div style="display:none">${cartRow({ asin: 'B0INCART02' })}</div>`],
    [
      'names no product',
      '<div data-asin="" data-itemid="i" data-itemtype="active" data-quantity="1">x</div>',
    ],
    ['has no place for its product', '<div data-itemid="i" data-itemtype="active" data-quantity="1">x</div>'],
  ])('is marked as partial when a row %s, whatever it counts', (_, row) => {
    const known = cartRow({ asin: 'B0INCART01' });
    for (const options of [{}, { count: 2 }])
      expect(read(cartPage([known, row], options), CART)).toMatchObject({
        active: [{ asin: 'B0INCART01' }],
        partial: true,
      });
  });

  it.each([
    '/cart',
    '/cart/',
    '/gp/cart/view.html/ref=nav_cart',
    '/-/en/gp/cart/view.html?ref_=nav_cart',
    '/gp/aw/c?ref=x',
  ])('is the retail one at %s', (path) => {
    expect(read(cartPage([cartRow({ asin: 'B0INCART01' })]), path).kind).toBe('cart');
  });

  it('is no cart page at another address', () => {
    expect(read(cartPage([cartRow({ asin: 'B0INCART01' })]), '/cart/of-something-else').kind).toBe('other');
  });
});

it('reads a price whose currency sign only a style sheet draws', () => {
  const IN = { ...COM, marketplace: 'in', origin: 'https://www.amazon.in' };
  const priced = (inside: string) => {
    const html = `<div data-asin="B0INCART01" data-itemtype="active" data-quantity="1"><span class="sc-price sc-product-price">${inside}</span></div>`;
    const shown = read(cartPage([html]), CART, IN);
    return shown.kind === 'cart' ? shown.active[0]?.price : null;
  };
  const drawn = '<span class="currencyINR">&nbsp;&nbsp;</span>';
  const fallback = '<span class="currencyINRFallback" style="display:none">Rs. </span>';
  expect(priced(`${drawn} 1,499.00`)).toEqual({ text: '₹ 1,499.00', amount: 1499 });
  expect(priced(`${drawn}${fallback}499.00`)).toEqual({ text: '₹499.00', amount: 499 });
  expect(priced('<span class="currencyUSD"> </span>12.00')).toEqual({ text: 'USD 12.00', amount: null });
});
