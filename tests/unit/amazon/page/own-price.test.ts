// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { accordion, addForm, bare, money, offerRow } from '../../../fixtures/amazon/offers.ts';
import { COM, price } from '../../../fixtures/amazon/parts.ts';
import { addButton, buyBox, outOfStock, productPage, twister } from '../../../fixtures/amazon/product.ts';
import { readProduct } from './page-support.ts';

const BR = {
  ...COM,
  marketplace: 'com.br',
  origin: 'https://www.amazon.com.br',
  price: { text: 'R$ 949,05', symbolFirst: true, symbol: 'R$', whole: '949', mark: ',', fraction: '05' },
};
const one = (text: string, attributes = 'class="a-price"') =>
  `<span ${attributes}><span class="a-offscreen">${text}</span></span>`;
const priceOf = (right: string, more: { middle?: string; after?: string } = {}, store = COM) =>
  readProduct(productPage({ store, right, ...more }), undefined, store).price;

describe('the shopper’s own price is never', () => {
  it.each([
    ['a protection plan’s, first in the box', `<div id="mbb_feature_div">${one('$9.99')}</div>`],
    [
      'a plan’s by its class of id',
      `<div id="abbWarrantyBlock">${one('$9.99', 'class="a-price priceToPay"')}</div>`,
    ],
    ['a recommendation’s', `<div class="a-carousel-container">${one('$9.99')}</div>`],
    ['another size’s', `<ul><li data-asin="B0OTHER001">${one('$9.99')}</li></ul>`],
    ['a swatch’s', `<div id="twister">${one('$9.99')}</div>`],
    ['a list price, struck by its tag', `<del>${one('$99.99')}</del>`],
    [
      'a list price, struck by its style',
      `<span style="text-decoration: line-through">${one('$99.99')}</span>`,
    ],
    ['a list price, struck by its class', `<span class="a-text-strike">${one('$99.99')}</span>`],
    ['what paying in parts costs', `<span class="best-offer-installment">${one('$99.99')}</span>`],
  ])('%s', (_, other) => {
    const box = (inside: string) => buyBox(addButton(), { price: inside });
    expect(priceOf(box(other + one('$45.98')))?.amount).toBe(45.98);
    expect(priceOf(box(other))).toBeNull();
    const row = (inside: string) =>
      accordion(
        offerRow({ type: 'NEW', open: true, price: '', inside: `${inside}${addForm()}` }),
        offerRow({ type: 'USED', price: '$5.00' }),
      );
    expect(priceOf(row(other + one('$45.98')))?.amount).toBe(45.98);
    expect(priceOf(row(other))).toBeNull();
  });

  it('a former price beside a blank price to pay', () => {
    const blank = '<span class="a-price priceToPay"><span class="a-offscreen"> </span></span>';
    expect(
      priceOf(buyBox(addButton(), { price: `${blank}${one('$55.99', 'class="a-price a-text-price"')}` })),
    ).toBeNull();
  });

  it('in a carousel while the product is sold out', () => {
    const carousel = `<div class="a-carousel-container"><div id="corePrice_feature_div">${one('$3.00')}</div></div>`;
    expect(priceOf(outOfStock(), { middle: carousel, after: carousel })).toBeNull();
  });

  it('another product’s, repeated in the same kind of box', () => {
    const other = `<div data-csa-c-asin="B0OTHER001">${money('$3.00')}</div>`;
    expect(priceOf(buyBox(addButton(), { price: '' }), { middle: other })).toBeNull();
    expect(
      priceOf(buyBox(addButton(), { price: '' }), { middle: other.replace('B0OTHER001', 'B0CX23V2ZK') })
        ?.amount,
    ).toBe(3);
  });
});

describe('the shopper’s own price', () => {
  it('may be shown at the chosen size, and at no other', () => {
    const sizes = `<div id="inline-twister-row-size_name"><span class="a-button">${one('$19.00')}</span><span class="a-button a-button-selected">${one('$21.00')}</span></div>`;
    expect(priceOf(buyBox(addButton(), { price: '' }), { middle: twister() + sizes })?.amount).toBe(21);
    expect(priceOf(buyBox(addButton()), { middle: sizes })?.amount).toBe(COM.amount);
  });

  it('is not the one in the middle column while a row of another kind is open', () => {
    const right = accordion(
      offerRow({ type: 'USED', open: true, price: '$5.00' }),
      offerRow({ type: 'SNS', price: '$8.00' }),
    );
    const product = readProduct(productPage({ right, middle: money('$5.00') }));
    expect(product.ownOffer).toBe(false);
  });

  it('is not that of a page with used goods only, which is still shown', () => {
    const used = (inside: string) =>
      `<div id="usedBuySection"><span class="a-color-price offer-price">${inside}</span>${addForm()}</div>`;
    const GB = { ...COM, marketplace: 'co.uk', origin: 'https://www.amazon.co.uk' };
    const read = (right: string) => readProduct(productPage({ store: GB, right }), undefined, GB);
    expect(read(used('£7.49'))).toMatchObject({
      price: { text: '£7.49', amount: 7.49 },
      ownOffer: false,
      needs: 'used',
      canAdd: false,
    });
  });

  it.each([
    [
      'the one-payment price stands first',
      (inside: string) =>
        `${inside}<span> ou </span><span id="installmentCalculator_feature_div">${one('R$ 999,00')} 12x</span>`,
    ],
    [
      'it stands last',
      (inside: string) => `<span class="installmentPrice">${one('R$ 999,00')} 12x</span>${inside}`,
    ],
    ['it is marked as the one to pay', (inside: string) => `${one('R$ 999,00')} 12x ${inside}`],
  ])('in Brazil is the same one each time: %s', (_, around) => {
    const once = price(BR, { class: 'priceToPay' });
    expect(priceOf(buyBox(addButton(BR), { store: BR, price: around(once) }), {}, BR)?.amount).toBe(949.05);
    const blank = price(BR, { class: 'priceToPay', blank: true });
    expect(priceOf(buyBox(addButton(BR), { store: BR, price: around(blank) }), {}, BR)?.amount).toBe(949.05);
  });

  it.each([
    ['once', one('R$ 949,05') + one('R$ 999,00')],
    ['in parts', one('R$ 999,00') + one('R$ 949,05')],
  ])('in Brazil is not compared while nothing marks which of two it is, first the one %s', (_, inside) => {
    const { price } = readProduct(
      productPage({ store: BR, right: buyBox(addButton(BR), { store: BR, price: inside }) }),
      undefined,
      BR,
    );
    expect(price).toBeNull();
    const twice = one('R$ 949,05').repeat(2);
    expect(priceOf(buyBox(addButton(BR), { store: BR, price: twice }), {}, BR)?.amount).toBe(949.05);
  });

  it.each([
    ['per unit', '(PRICE$0.50PRICE / count)'],
    ['typical', '<span>x PRICE$19.99PRICE</span>'],
    ['for shipping', '+ PRICE$4.99PRICE'],
    ['at the other end of a range', 'PRICE$10.00PRICE –'],
  ])('is not guessed beside an unmarked one %s', (_, html) => {
    const other = html.replace(/PRICE(.*)PRICE/, (_, text) => one(text));
    const priced = (inside: string) => priceOf(buyBox(addButton(), { price: inside }));
    expect(priced(other + one('$12.99'))).toBeNull();
    expect(priced(one('$12.99') + other)).toBeNull();
    expect(priced(other + one('$12.99').replace('a-price', 'a-price priceToPay'))?.amount).toBe(12.99);
    expect(priced(one('$12.99') + one('$12.99'))?.amount).toBe(12.99);
  });

  it.each(['sns-tiered-price', 'couponText', 'couponBadge'])('is not the one in #%s', (id) => {
    const html = `<div id="${id}">${one('$5.00')}</div>`;
    expect(priceOf(buyBox(addButton(), { price: html }))).toBeNull();
    expect(priceOf(buyBox(addButton(), { price: html + one('$12.99') }))?.amount).toBe(12.99);
    const monthly = `<span class="best-offer-name">${one('$2.17')}</span>`;
    expect(priceOf(buyBox(addButton(), { price: monthly + one('$12.99') }))?.amount).toBe(12.99);
  });

  it('is not the one of a digital edition while goods can be added', () => {
    const middle = '<div id="kindle-price">$9.99</div><div id="adbl_bb_price">$1.00</div>';
    const read = (right: string) => readProduct(productPage({ right, middle }));
    expect(read(buyBox(addButton(), { price: '' }))).toMatchObject({ price: null, ownOffer: false });
    expect(read(buyBox('', { price: '' }))).toMatchObject({ price: { amount: 9.99 }, ownOffer: false });
  });

  it('is read from the label beside a blank price', () => {
    const label =
      '<span id="apex-pricetopay-accessibility-label" class="aok-offscreen">R$ 949,05</span><span class="a-price priceToPay"><span class="a-offscreen"> </span></span>';
    expect(priceOf(buyBox(addButton(BR), { store: BR, price: label }), {}, BR)?.amount).toBe(949.05);
  });

  it('is that of the open form when the page has two forms for the product', () => {
    const right = bare(offerRow({ type: 'USED', price: '$5.00' }), offerRow({ type: 'NEW', open: true }));
    expect(readProduct(productPage({ right }))).toMatchObject({
      price: { amount: 45.99 },
      ownOffer: true,
      canAdd: true,
    });
  });
});
