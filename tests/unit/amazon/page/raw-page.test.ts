// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COM, DE, page, price } from '../../../fixtures/amazon/parts.ts';
import {
  ASIN,
  addButton,
  buyBox,
  folding,
  listing,
  outOfStock,
  productPage,
  row,
  seeAllOptions,
  twister,
} from '../../../fixtures/amazon/product.ts';
import { readProduct } from './page-support.ts';

/** Pages as Amazon sends them to visitors without scripts or from another country: often without a button. */
const inStock = '<div id="availability"><span class="a-color-success"> x </span></div>';

describe('a page without a button', () => {
  it('is on offer when its form names the offer', () => {
    const right = buyBox('', { fields: listing('YE0%2F') }).replace(/<div id="buyNow.*?<\/div>/, '');
    expect(readProduct(productPage({ right, middle: twister() }))).toMatchObject({
      asin: ASIN,
      availability: 'available',
      canAdd: false,
      // The size is chosen, because otherwise the form would name no offer.
      needs: 'nothing',
    });
  });

  it('is on offer when the availability has Amazon’s colour for it', () => {
    expect(readProduct(productPage({ right: inStock }))).toMatchObject({ availability: 'available' });
    const plain = inStock.replace('a-color-success', 'a-color-base');
    expect(readProduct(productPage({ right: plain }))).toMatchObject({ availability: 'unknown' });
  });

  it('is not on offer when it is out of stock, whatever its colour and its form', () => {
    const form = `<form id="addToCart">${listing('YE0%2F')}</form>`;
    expect(readProduct(productPage({ right: outOfStock() + inStock + form }))).toMatchObject({
      availability: 'unavailable',
      canAdd: false,
      needs: 'nothing',
    });
  });

  it('is not on offer by a form that names no offer, belongs to a used copy or is hidden', () => {
    const form = (value: string) => `<form id="addToCart">${listing(value)}</form>`;
    for (const right of [
      form(' '),
      `<div id="usedAccordionRow_1">${form('YE0%2F')}</div>`,
      `<div class="aok-hidden">${form('YE0%2F')}</div>`,
    ]) {
      expect(readProduct(productPage({ right }))).toMatchObject({ availability: 'unknown' });
    }
  });

  it('shows the price of the new copy, not of the used one or of one piece of two', () => {
    const small = '<span class="a-price a-text-price"><span class="a-offscreen">21,49€</span></span>';
    const offer = (text: string) =>
      `<div id="corePrice_feature_div">(${small} / 2) <span class="a-price"><span class="a-offscreen">${text}</span></span></div>${listing('x')}`;
    const html = productPage({
      store: DE,
      right: folding(
        row('newAccordionRow_0', offer('52,41€'), { open: true }),
        row('usedAccordionRow', offer('42,98€')),
      ),
    });
    expect(readProduct(html, undefined, DE)).toMatchObject({
      price: { text: '52,41€', amount: 52.41 },
      availability: 'available',
    });
  });
});

describe('a page of another layout', () => {
  it('names its product wherever the field is', () => {
    const html = page(
      `<div id="rightCol"><input type="hidden" id="ASIN" value="${ASIN}"></div><span id="productTitle">x</span>`,
      { canonical: '' },
    );
    expect(readProduct(html, '/x')).toMatchObject({ asin: ASIN, linked: null });
  });

  it('names its product by a canonical address without a host', () => {
    const html = productPage({ right: '', canonical: '/A-Thing/dp/B0CX23V201' });
    expect(readProduct(html, '/x')).toMatchObject({ asin: 'B0CX23V201' });
  });

  it.each([
    ['a button to the list of offers', '<span class="a-button"><a href="/gp/offer-listing/B0">x</a></span>'],
    ['a link in its availability', '<div id="availability"><a href="/gp/offer-listing/B0">x</a></div>'],
    ['only the line below the buy box', '<div id="olpLinkWidget_feature_div"><a href="#">x</a></div>'],
  ])('needs the shopper to choose a seller when it has %s', (_, inside) => {
    const right = `<div id="buybox">${inside}</div>`;
    expect(readProduct(productPage({ right }))).toMatchObject({
      availability: 'available',
      canAdd: false,
      needs: 'buying-options',
    });
  });

  it('does not need the shopper when that line is beside an offer of its own', () => {
    const line = '<a id="aod-ingress-link" href="/gp/offer-listing/B0">x</a>';
    expect(readProduct(productPage({ right: inStock + line })).needs).toBe('nothing');
    expect(readProduct(productPage({ right: buyBox(addButton()) + line })).needs).toBe('nothing');
  });

  it('is read when forms inside its form cut it short', () => {
    const nested = '<form class="aok-hidden"><input type="hidden"></form>';
    const right = seeAllOptions().replace(
      '<div id="unqualifiedBuyBox">',
      `<form id="addToCart">${listing('')}<div id="unqualifiedBuyBox">${nested}`,
    );
    expect(readProduct(productPage({ right }))).toMatchObject({ asin: ASIN, needs: 'buying-options' });
  });

  it('needs the shopper for a gift card, which has to name a recipient', () => {
    const right = `<textarea id="gc-order-form-recipients"></textarea>${buyBox(addButton())}`;
    expect(readProduct(productPage({ group: 'gift_card', right })).needs).toBe('gift-card');
    // With an unknown form, the product group is enough.
    expect(readProduct(productPage({ group: 'gift_card' })).needs).toBe('gift-card');
  });

  it('has the Kindle price, not the zero that members pay', () => {
    const right = `<div id="corePrice_feature_div">${price(COM).replaceAll('1,299.99', '0.00')}</div><span id="kindle-price"> $9.99 </span><input type="submit" id="one-click-button">`;
    expect(readProduct(productPage({ group: 'ebooks', right }))).toMatchObject({
      price: { amount: 9.99 },
      digital: true,
      availability: 'available',
      canAdd: false,
    });
  });
});

describe('a price', () => {
  const priced = (right: string, store = COM) =>
    readProduct(productPage({ store, right }), undefined, store).price;

  it.each(['priceblock_saleprice', 'priceblock_ourprice', 'priceblock_dealprice'])('in #%s', (id) => {
    expect(priced(`<span id="${id}">$29.99</span>`)).toEqual({ text: '$29.99', amount: 29.99 });
    expect(priced(`<span id="${id}">$2.99 - $9.99</span>`)).toEqual({ text: '$2.99 - $9.99', amount: null });
  });

  it('without the element that Amazon usually puts around it', () => {
    const bare =
      '<span class="a-offscreen"> </span><span class="a-offscreen">1.329,00 €</span><b>1.329,00 €</b>';
    expect(priced(`<div id="corePrice_feature_div">${bare}</div>`, DE)).toEqual({
      text: '1.329,00 €',
      amount: 1329,
    });
  });

  it('by its parts when the text for screen readers says more', () => {
    const more = price(COM).replace('$1,299.99<', '$1,299.99 with 17 percent savings<');
    expect(priced(`<div id="corePrice_feature_div">${more}</div>`)?.amount).toBe(COM.amount);
  });

  it('as the form sends it while none is drawn yet', () => {
    const sent = `${listing('x')}<input type="hidden" name="items[0.base][customerVisiblePrice][displayString]" value="1.329,00 €">`;
    expect(priced(buyBox(addButton(DE), { store: DE, fields: sent, price: '' }), DE)?.amount).toBe(1329);
    expect(priced(`<form id="addToCart">${sent}</form>`, DE)?.amount).toBe(1329);
  });
});
