// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findAddButtonOnPage } from '../../../../utils/amazon/page/amazon-page.ts';
import { CO_JP, COM, DE, page, price, STORES } from '../../../fixtures/amazon/parts.ts';
import {
  ASIN,
  addButton,
  buyBox,
  folding,
  outOfStock,
  productPage,
  row,
  seeAllOptions,
  sizeMenu,
  subscribe,
  twister,
} from '../../../fixtures/amazon/product.ts';
import { parse, readProduct } from './page-support.ts';

const idOf = (html: string) => findAddButtonOnPage(parse(html))?.id ?? null;

describe('a product that can be added', () => {
  it.each(STORES)('is read in full in $marketplace', (store) => {
    expect(readProduct(productPage({ store, title: 'Ein Ding 物' }), `/dp/${ASIN}`, store)).toEqual({
      kind: 'product',
      marketplace: store.marketplace,
      asin: ASIN,
      linked: ASIN,
      title: 'Ein Ding 物',
      price: { text: store.price.text.replace('\u00a0', ' '), amount: store.amount },
      ownOffer: true,
      seller: null,
      group: 'kitchen',
      availability: 'available',
      digital: false,
      canAdd: true,
      needs: 'nothing',
    });
  });

  it('by Amazon’s own button, an input of either type, never by another one beside it', () => {
    expect(idOf(productPage())).toBe('add-to-cart-button');
    expect(idOf(productPage({ right: buyBox(addButton(COM, { attributes: 'data-x type="button"' })) }))).toBe(
      'add-to-cart-button',
    );
    expect(idOf(productPage({ right: buyBox('') }))).toBeNull();
    expect(idOf(productPage({ right: buyBox(subscribe()) }))).toBeNull();
  });

  it.each([
    ['add-to-cart-button-ubb', 'submit.add-to-cart-ubb'],
    ['add-to-cart-button-ubb-mobile', 'submit.add-to-cart-ubb'],
    ['some-new-id', 'submit.add-to-cart'],
  ])('by its variant %s', (id, name) => {
    expect(idOf(productPage({ right: buyBox(addButton(COM, { id, name })) }))).toBe(id);
  });

  it('while a dialog hides the page from screen readers', () => {
    const html = productPage().replace('<div id="a-page">', '<div id="a-page" aria-hidden="true">');
    expect(readProduct(html)).toMatchObject({ canAdd: true, availability: 'available' });
  });

  it('on a phone, where title and price are elsewhere', () => {
    const html = page(
      `<div id="dp" class="pc en_US"><h1 id="title"> Phone  view </h1><div id="corePriceDisplay_mobile_feature_div">${price(COM)}</div>` +
        `<div id="mobile_buybox"><form id="addToCart"><input type="hidden" id="ASIN" value="${ASIN}">${addButton()}</form></div></div>`,
    );
    expect(readProduct(html, `/gp/aw/d/${ASIN}`)).toMatchObject({
      title: 'Phone view',
      group: 'pc',
      price: { amount: COM.amount },
      canAdd: true,
    });
  });
});

describe('a button that cannot be pressed', () => {
  it.each([
    ['disabled', addButton(COM, { attributes: 'disabled' })],
    ['said to be disabled', addButton(COM, { attributes: 'aria-disabled="true"' })],
    ['disabled by its frame', addButton(COM, { wrapper: 'a-button-disabled' })],
    ['disabled with its group', `<fieldset disabled>${addButton()}</fieldset>`],
    ['out of reach behind a dialog', `<div inert>${addButton()}</div>`],
    ['hidden by Amazon', `<div class="aok-hidden">${addButton()}</div>`],
    ['hidden by a style', `<div style="display: none">${addButton()}</div>`],
    ['hidden', `<div hidden>${addButton()}</div>`],
    ['kept for a dialog', `<div class="a-popover-preload">${addButton()}</div>`],
    ['in a template', `<template>${addButton()}</template>`],
  ])('%s', (_, button) => {
    const html = productPage({ right: buyBox(button) });
    expect(idOf(html)).toBeNull();
    expect(readProduct(html).canAdd).toBe(false);
  });
});

describe('a button by Amazon’s id', () => {
  const ADDRESS = '/cart/add-to-cart/ref=dp_start-bbf_1_glance';
  const sentTo = (address: string, name?: string) =>
    readProduct(
      productPage({ right: buyBox(addButton(COM, name ? { name } : {}).replace(ADDRESS, address)) }),
    );

  it.each([
    ['/checkout/entry/buynow', 'buying-options'],
    ['/gp/checkoutportal/enter-checkout.html', 'buying-options'],
    ['/checkout/turbo-initiate', 'buying-options'],
    ['/hz/wishlist/add', 'buying-options'],
    ['https://shop.example/cart/add-to-cart', 'buying-options'],
    ['//shop.example/cart/add-to-cart', 'buying-options'],
    ['https://www.amazon.de/cart/add-to-cart', 'buying-options'],
    ['javascript:add-to-cart', 'buying-options'],
    ['/gp/product/handle-buy-box/ref=dp_sns_subscribe', 'subscription'],
    ['/cart/localmarket/add-to-cart', 'grocery'],
  ])('is not pressed when its form is sent to %s', (address, needs) => {
    expect(sentTo(address)).toMatchObject({ canAdd: false, needs, ownOffer: false });
  });

  it.each([
    '/gp/product/handle-buy-box/ref=x',
    '/-/en/gp/product/handle-buy-box',
    'https://www.amazon.com/cart/add-to-cart/ref=x?x=1',
    '/gp/item-dispatch/ref=x',
  ])('is pressed when its form is sent to %s', (address) => {
    expect(sentTo(address)).toMatchObject({ canAdd: true, needs: 'nothing' });
  });

  it.each([
    ['submit.rcx-subscribe', 'subscription'],
    ['submit.buy-now', 'buying-options'],
    ['submit.preview', 'buying-options'],
  ])('is not pressed when its name is %s', (name, needs) => {
    expect(sentTo(ADDRESS, name)).toMatchObject({ canAdd: false, needs });
  });

  it.each(['aod-pinned-offer', 'sims-fbt', 'sp_detail2', 'personal-recommendations', 'mbb-popover'])(
    'is not pressed in #%s, which is not the buy box',
    (id) => {
      const html = productPage({ right: '', after: `<div id="${id}">${buyBox(addButton())}</div>` });
      expect(idOf(html)).toBeNull();
      expect(readProduct(html).ownOffer).toBe(false);
    },
  );

  it.each(['usedBuybox_feature_div', 'usedOnlyBuyBox_mobile', 'used_buybox_mobile'])(
    'is for used goods in #%s',
    (id) => {
      const right = `<div id="${id}">${buyBox(addButton())}</div>`;
      expect(readProduct(productPage({ right }))).toMatchObject({ canAdd: false, needs: 'used' });
    },
  );
});

describe('a buy box that folds', () => {
  const offer = (id: string, text: string) =>
    `<div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">${text}</span></span></div>${addButton(COM, { id })}`;
  const used = (open = false) => row('usedAccordionRow', offer('add-to-cart-button-ubb', '$5.00'), { open });
  const fresh = (open = false) => row('newAccordionRow_0', offer('add-to-cart-button', '$9.00'), { open });
  const subscription = (open = false) =>
    row('snsAccordionRowMiddle', `<div id="corePrice_feature_div">$8.00</div>${addButton()}${subscribe()}`, {
      open,
    });

  it('is added from the open row, at its price', () => {
    const html = productPage({ right: folding(subscription(), fresh(true), used()) });
    expect(idOf(html)).toBe('add-to-cart-button');
    expect(readProduct(html)).toMatchObject({ price: { amount: 9 }, needs: 'nothing', canAdd: true });
  });

  it('is never added while a subscription is the open row', () => {
    const html = productPage({ right: folding(subscription(true), fresh()) });
    expect(idOf(html)).toBeNull();
    expect(readProduct(html)).toMatchObject({ canAdd: false, needs: 'subscription' });
  });

  it('is not added by a button that all rows share while a subscription is the open row', () => {
    const right = buyBox(
      `<div class="a-accordion"><div id="snsAccordionRowTop" class="a-accordion-active"><p>x</p></div></div>${addButton()}`,
    );
    expect(idOf(productPage({ right }))).toBeNull();
    expect(idOf(productPage({ right: right.replace(' class="a-accordion-active"', '') }))).toBe(
      'add-to-cart-button',
    );
  });

  it('leaves a used copy to the shopper', () => {
    expect(readProduct(productPage({ right: folding(used(true), fresh()) }))).toMatchObject({
      needs: 'used',
      canAdd: false,
      ownOffer: false,
    });
    const only = `<div id="usedOnlyBuybox">${buyBox(addButton())}</div>`;
    expect(readProduct(productPage({ right: only }))).toMatchObject({
      needs: 'used',
      canAdd: false,
      ownOffer: false,
    });
  });

  it('is not added while nothing tells which row is open; the new offer’s price is shown', () => {
    expect(readProduct(productPage({ right: folding(used(), subscription(), fresh()) }))).toMatchObject({
      price: { amount: 9 },
      ownOffer: false,
      canAdd: false,
      availability: 'available',
    });
  });
});

describe('a product that needs the shopper', () => {
  it.each([
    ['says so in place of the button', buyBox('<div id="partialStateBuybox"><span>x</span></div>')],
    ['disables the button', buyBox(addButton(COM, { attributes: 'disabled' }))],
    ['has no button', buyBox('')],
  ])('size and colour to choose: the page %s', (_, right) => {
    const product = readProduct(productPage({ right, middle: twister() }));
    expect(product).toMatchObject({ needs: 'options', canAdd: false });
    expect(product.availability).not.toBe('unavailable');
  });

  it('a size menu that still says "please select", even beside the button', () => {
    expect(readProduct(productPage({ middle: sizeMenu('-1') })).needs).toBe('options');
    const blank = sizeMenu('-1').replaceAll('"-1"', '""');
    expect(readProduct(productPage({ middle: blank })).needs).toBe('options');
    expect(readProduct(productPage({ middle: sizeMenu('0,B0CX23V201') })).needs).toBe('nothing');
  });

  it('nothing, once size and colour are chosen', () => {
    expect(readProduct(productPage({ middle: twister() })).needs).toBe('nothing');
  });

  it('"see all buying options", with the hidden form that Amazon leaves in it', () => {
    expect(readProduct(productPage({ right: seeAllOptions() }))).toMatchObject({
      needs: 'buying-options',
      canAdd: false,
      availability: 'available',
    });
  });

  it('groceries, which go into a cart of their own', () => {
    const right = `<div id="almBuyBox_feature_div"><input type="hidden" id="ASIN" value="${ASIN}"><span id="freshAddToCartButton"><input type="button"></span></div>`;
    expect(readProduct(productPage({ right }))).toMatchObject({ needs: 'grocery', canAdd: false });
  });
});

describe('a product that is not available', () => {
  it('is out of stock, also with other sizes to choose', () => {
    expect(readProduct(productPage({ right: outOfStock() }))).toMatchObject({
      availability: 'unavailable',
      canAdd: false,
      needs: 'nothing',
    });
    expect(readProduct(productPage({ right: outOfStock(), middle: twister() })).availability).toBe(
      'unavailable',
    );
  });

  it('is left to the shopper when a button beside that says otherwise', () => {
    const after = `<div id="stickyBuyBox">${buyBox(addButton())}</div>`;
    expect(readProduct(productPage({ right: outOfStock(), after })).needs).toBe('buying-options');
  });

  it('is not out of stock when the box for it is empty', () => {
    const right = `${buyBox(addButton())}<div id="outOfStock" class="aok-hidden"><span>x</span></div>`;
    expect(readProduct(productPage({ right })).availability).toBe('available');
  });

  it('is unknown when the page has none of the known marks', () => {
    const right = `<form id="addToCart"><input type="hidden" id="ASIN" value="${ASIN}"></form>`;
    expect(readProduct(productPage({ right }))).toMatchObject({ availability: 'unknown', canAdd: false });
  });
});

it('stores differ in words, and words are never read', () => {
  const html = productPage({ store: CO_JP })
    .replaceAll(/>[^<>]*<\/h1>/g, '>х</h1>')
    .replaceAll(CO_JP.addLabel, '×');
  expect(readProduct(html, undefined, CO_JP).canAdd).toBe(true);
  expect(readProduct(productPage({ store: DE }).replaceAll(DE.addLabel, ''), undefined, DE).canAdd).toBe(
    true,
  );
});
