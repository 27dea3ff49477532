// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findAddButtonOnPage, readSignedIn } from '../../../../utils/amazon/page/amazon-page.ts';
import { STORES } from '../../../fixtures/amazon/parts.ts';
import { phoneAddedPage, phoneProductPage } from '../../../fixtures/amazon/phone.ts';
import { ASIN, outOfStock, seeAllOptions } from '../../../fixtures/amazon/product.ts';
import { parse, read, readProduct } from './page-support.ts';

describe('a phone’s product page', () => {
  it.each(STORES)('is read with its price in $marketplace, and its button is found', (store) => {
    const html = phoneProductPage({ store, title: 'Ein Ding 物' });
    expect(readProduct(html, `/dp/${ASIN}`, store)).toMatchObject({
      asin: ASIN,
      title: 'Ein Ding 物',
      price: { amount: store.amount },
      ownOffer: true,
      availability: 'available',
      canAdd: true,
      needs: 'nothing',
    });
    expect(findAddButtonOnPage(parse(html))?.id).toBe('add-to-cart-button');
  });

  it('has its price also where only the outer place is known', () => {
    const html = phoneProductPage().replace('id="corePriceDisplay_mobile_feature_div"', 'class="price"');
    expect(readProduct(html).price).toMatchObject({ amount: 1299.99 });
  });

  it.each([
    ['sold out', outOfStock(), { availability: 'unavailable', canAdd: false }],
    ['with other sellers’ offers alone', seeAllOptions(), { needs: 'buying-options', canAdd: false }],
    [
      'without a chosen size',
      `<div id="partialState_buybox_mobile"><span>x</span></div>`,
      { needs: 'options', canAdd: false },
    ],
    [
      'that is not delivered here',
      `<div id="exports_mobile_undeliverable_buybox"><span>x</span></div>`,
      { needs: 'not-delivered', canAdd: false },
    ],
  ])('%s is left to the shopper', (_, right, expected) => {
    expect(readProduct(phoneProductPage({ right }))).toMatchObject(expected);
  });

  it('that loads a challenge’s script in advance is no robot check', () => {
    const html = phoneProductPage().replace('</body>', '<div id="captcha-container"></div></body>');
    expect(read(html).kind).toBe('product');
  });

  it('shows by the account’s link who is signed in', () => {
    expect(readSignedIn(parse(phoneProductPage()))).toBe(true);
  });
});

describe('a phone’s page after the press', () => {
  it('says that something was added, but not what', () => {
    expect(read(phoneAddedPage(), '/cart/smart-wagon')).toMatchObject({
      kind: 'added',
      asins: [],
      via: 'page',
    });
  });

  it('is not read so when it reports a failure', () => {
    expect(read(phoneAddedPage('ERROR'), '/cart/smart-wagon').kind).toBe('other');
  });
});
