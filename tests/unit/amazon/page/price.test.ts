// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../../utils/amazon/page/price.ts';
import { CO_JP, COM, DE, price, STORES } from '../../../fixtures/amazon/parts.ts';
import { addButton, buyBox, productPage } from '../../../fixtures/amazon/product.ts';
import { readProduct } from './page-support.ts';

describe('an amount', () => {
  it.each([
    ['com', '$12.99', 12.99],
    ['com', '$1,299.00', 1299],
    ['com', '$0.42', 0.42],
    ['co.uk', '£1,234', 1234],
    ['de', '12,99 €', 12.99],
    ['de', '1.234,56\u00a0€', 1234.56],
    ['de', '€1,234.56', 1234.56],
    ['de', 'EUR 1.299', 1299],
    ['fr', '1\u202f299,00\u00a0€', 1299],
    ['se', '1 299,00 kr', 1299],
    ['pl', '1 299,00 zł', 1299],
    ['com.br', 'R$\u00a01.299,90', 1299.9],
    ['com.tr', '1.299,00TL', 1299],
    ['in', '₹1,29,999.00', 129999],
    ['in', '₹499', 499],
    ['co.jp', '￥1,980', 1980],
    ['co.jp', '1,980円', 1980],
    ['co.jp', '￥１，９８０'.replace('，', ','), 1980],
    ['co.jp', '￥12', 12],
    ['ae', 'AED1,299.50', 1299.5],
    ['sa', '١٬٢٩٩٫٥٠\u00a0ر.س.', 1299.5],
    ['eg', 'EGP 1,299.50', 1299.5],
    ['sg', 'S$12.90', 12.9],
    ['co.za', 'R1 299,00', 1299],
  ])('in %s: %s', (marketplace, text, amount) => {
    const shown = text.replace(/\s/g, ' ');
    expect(parseAmount(shown, marketplace)).toBe(amount);
  });

  it.each([
    ['com', '2 for $5.00'],
    ['com', '$12.99 - $19.99'],
    ['com', '€12,99'],
    ['com', 'JPY 1,980'],
    ['de', '$12.99'.replace('$', '£')],
    ['com', '$1,29.99.1'],
    ['com', ''],
    ['com', 'free'],
    ['nowhere', '$12.99'],
    ['com', `$${'9'.repeat(40)}`],
  ])('is not guessed, in %s: %s', (marketplace, text) => {
    expect(parseAmount(text, marketplace)).toBeNull();
  });
});

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
  });
});
