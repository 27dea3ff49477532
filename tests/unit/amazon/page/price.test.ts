// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CO_JP, COM, DE, price, STORES } from '../../../fixtures/amazon/parts.ts';
import { addButton, buyBox, productPage } from '../../../fixtures/amazon/product.ts';
import { readProduct } from './page-support.ts';

describe('the price of a page', () => {
  const priced = (html: string, store = COM) =>
    readProduct(
      productPage({ store, right: buyBox(addButton(store), { store, price: html }) }),
      undefined,
      store,
    ).price;

  it.each(STORES)('is put together from its parts when Amazon leaves it blank: $marketplace', (store) => {
    expect(priced(price(store, { blank: true }), store)?.amount).toBe(store.amount);
  });

  it('keeps symbol and number in their order', () => {
    expect(priced(price(DE, { blank: true }), DE)?.text).toBe('1.234,56€');
    expect(priced(price(CO_JP, { blank: true }), CO_JP)?.text).toBe('￥1,980');
  });

  it('gets the store’s decimal separator when the page only draws one', () => {
    const parts =
      '<span class="a-price"><span class="a-offscreen"></span><span class="a-price-whole">12</span><span class="a-price-fraction">99</span></span>';
    expect(priced(parts)).toEqual({ text: '12.99', amount: 12.99 });
    expect(priced(parts, DE)).toEqual({ text: '12,99', amount: 12.99 });
  });

  it.each([
    ['$12<sup>99</sup>', '$12 99'],
    ['<span class="price-large">12</span><span class="price-info-superscript">99</span>', '12 99'],
    ['<span class="a-offscreen">$12<sup>99</sup></span>', '$12 99'],
    ['<span class="a-price-whole">12</span><span class="a-price-whole">99</span>', '12 99'],
    ['<span class="a-price-whole">12<span class="a-price-fraction">99</span></span>', '12 99.99'],
  ])('has no amount where only the style tells euros from cents: %s', (parts, text) => {
    expect(priced(`<span class="a-price">${parts}</span>`)).toEqual({ text, amount: null });
  });

  it.each([
    ['<span>1</span><span>,299</span>.<sup>99</sup>', COM, 1299.99],
    ['<span class="a-price-whole">12</span><span class="a-price-fraction">–</span>€', DE, 12],
    [
      '<span class="a-price-symbol">€</span><span class="a-price-whole">12,</span><span class="a-price-fraction">-</span>',
      DE,
      12,
    ],
  ] as const)('is put together from nodes that hold its marks: %s', (parts, store, amount) => {
    expect(priced(`<span class="a-price">${parts}</span>`, store)?.amount).toBe(amount);
  });

  it('may end in a dash after a slash, as in India', () => {
    const text = '<span class="a-price"><span class="a-offscreen">₹499/-</span></span>';
    expect(priced(text, { ...COM, marketplace: 'in', origin: 'https://www.amazon.in' })).toEqual({
      text: '₹499/-',
      amount: 499,
    });
  });

  it.each(['-$12.99', '−20%', '($0.50 / count)', '$0.50/count', '+$4.99'])(
    'is never a discount, a percentage, a price per unit or one on top: %s',
    (text) => {
      const other = `<span class="a-price"><span class="a-offscreen">${text}</span></span>`;
      expect(priced(other)).toBeNull();
      expect(priced(other + price(COM, { class: '' }))?.amount).toBe(COM.amount);
    },
  );

  it('is the price to pay, not a former one or one per unit', () => {
    const priceOf = (text: string, attributes: string) =>
      `<span class="a-price ${attributes}><span class="a-offscreen">${text}</span></span>`;
    const others =
      priceOf('$55.99', 'a-text-price" data-a-strike="true"') +
      `<span class="basisPrice">${priceOf('$54.99', 'a-text-price"')}</span>` +
      `<span class="pricePerUnit">${priceOf('$0.10', 'a-text-price"')}</span>`;
    for (const kind of ['priceToPay"', 'a-text-price apexPriceToPay"', '"']) {
      expect(priced(others + priceOf('$45.98', kind))).toEqual({ text: '$45.98', amount: 45.98 });
    }
    expect(priced(others)).toBeNull();
  });

  it('has no amount when it is a range', () => {
    const html = `<span class="a-price-range">${price(COM)}<span>-</span>${price(COM)}</span>`;
    expect(priced(html)).toEqual({ text: '$1,299.99 – $1,299.99', amount: null });
  });

  it('is null when the page shows none, and never a recommended product’s', () => {
    expect(priced('')).toBeNull();
    expect(priced('<span class="a-price"><span class="a-offscreen"> </span></span>')).toBeNull();
  });

  it('is never a hidden one', () => {
    const right = `<div id="corePrice_feature_div" class="aok-hidden">${price(DE)}</div>${buyBox(addButton())}`;
    expect(readProduct(productPage({ right })).price?.amount).toBe(COM.amount);
    const cheap = '<span class="a-price"><span class="a-offscreen">$9.99</span></span>';
    const range = `<span class="a-price-range">${cheap}${cheap}</span>`;
    for (const hidden of ['class="aok-hidden"', 'style="display: none !important"', 'hidden'])
      for (const twin of [cheap, range]) {
        expect(priced(`<div ${hidden}>${twin}</div>${price(COM)}`)?.amount).toBe(COM.amount);
        expect(priced(`<div ${hidden}>${twin}</div>`)).toBeNull();
      }
  });
});
