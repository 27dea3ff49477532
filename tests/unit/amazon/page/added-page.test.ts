// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findDecline } from '../../../../utils/amazon/page/amazon-page.ts';
import {
  ADDED_ALERT,
  addedPage,
  attachSheet,
  cartPage,
  cartRow,
  confirmation,
  miniCart,
  miniRow,
  wagonSheet,
  warranty,
} from '../../../fixtures/amazon/cart.ts';
import { head, page, STORES } from '../../../fixtures/amazon/parts.ts';
import { ASIN, productPage } from '../../../fixtures/amazon/product.ts';
import { parse, read } from './page-support.ts';

const ADDED = `/cart/smart-wagon?newItems=0000-1,2&ref_=sw_refresh`;

describe('added', () => {
  it.each(STORES)('is read from the page that says so in $marketplace', (store) => {
    expect(read(addedPage('B0ADDED001'), ADDED, store)).toEqual({
      kind: 'added',
      marketplace: store.marketplace,
      asins: ['B0ADDED001'],
      quantity: 2,
      cartQuantity: 6,
      via: 'page',
    });
  });

  it('takes the quantity from the mini cart when the address has none', () => {
    const html = addedPage('B0ADDED001', miniCart(miniRow('B0ADDED001', { quantity: 5 })));
    expect(read(html, '/cart/smart-wagon')).toMatchObject({ quantity: 5 });
    expect(read(addedPage('B0ADDED001'), '/cart/smart-wagon')).toMatchObject({ quantity: null });
  });

  it('names no product where the address says that none was added', () => {
    expect(read(addedPage('B0ADDED001'), '/cart/smart-wagon?newItems=0000-1,0')).toMatchObject({
      kind: 'added',
      asins: [],
    });
  });

  it('is not read from the same page when it reports a failure', () => {
    const html = page(confirmation('B0ADDED001', 'NATC_SMART_WAGON_CONF_MSG_ERROR'));
    expect(read(html, ADDED).kind).toBe('other');
  });

  it('is not believed beside a message that something failed, on the page or in the sheet', () => {
    const failed = '<div id="NATC_SMART_WAGON_CONF_MSG_ERROR"><h1>x</h1></div>';
    expect(read(page(confirmation('B0ADDED001') + failed), ADDED).kind).toBe('other');
    const part = confirmation('B0ADDED001', 'NATC_SMART_WAGON_CONF_MSG_PARTIAL_SUCCESS');
    expect(read(page(part), ADDED).kind).toBe('other');
    for (const inside of [
      confirmation('B0ADDED001') + failed,
      confirmation('B0ADDED001', 'NATC_SMART_WAGON_CONF_MSG_ERROR'),
    ])
      expect(read(productPage({ after: wagonSheet(inside, true) })).kind).toBe('product');
    for (const blank of [failed.replace('<h1>x</h1>', ' '), failed.replace('<div ', '<div hidden ')])
      expect(read(page(confirmation('B0ADDED001') + blank), ADDED).kind).toBe('added');
  });

  it('is not believed when what says so is in Amazon’s colour for an error', () => {
    const named =
      '<div id="add-to-cart-confirmation-image"><div data-asin="B0ADDED001" data-itemid="i"></div></div>';
    const alert = (kind: string) =>
      `<div id="sw-atc-confirmation"><div class="a-alert-${kind}">x</div>${named}</div>`;
    expect(read(page(alert('error')), ADDED).kind).toBe('other');
    expect(read(page(alert('success')), ADDED).kind).toBe('added');
    const sheet = attachSheet(ADDED_ALERT.replace('<h4>', '<h4 class="a-alert-error">'), true);
    expect(read(productPage({ after: sheet })).kind).toBe('product');
  });

  it('names no product on the older page, which only says that it worked', () => {
    const html = page(
      '<div id="huc-v2-order-row-messages"><h1 id="huc-v2-order-row-confirm-text">x</h1></div>',
    );
    expect(read(html, '/gp/huc/view.html')).toMatchObject({ kind: 'added', asins: [], via: 'page' });
  });

  it('is read from the older side sheet, once it is open', () => {
    const top = head({ mini: miniCart(miniRow(ASIN)) });
    const open = productPage({ after: attachSheet(ADDED_ALERT, true), head: top });
    expect(read(open)).toMatchObject({ kind: 'added', asins: [ASIN], via: 'side-sheet' });
    expect(read(productPage({ after: attachSheet(ADDED_ALERT, false) })).kind).toBe('product');
    const both = attachSheet(ADDED_ALERT, false) + attachSheet(ADDED_ALERT, true);
    expect(read(productPage({ after: both, head: top }))).toMatchObject({ kind: 'added', asins: [ASIN] });
  });

  it.each([
    ['shows none', productPage({ after: attachSheet(ADDED_ALERT, true) })],
    [
      'is unchanged',
      productPage({
        after: attachSheet(ADDED_ALERT, true),
        head: head({ mini: miniCart(miniRow('B0INCART01'), miniRow(ASIN, { gone: 'removed' })) }),
      }),
    ],
    [
      'is unchanged, and the page names the product for its sheets',
      productPage({
        after: `<input type="hidden" id="attach-baseAsin" value="${ASIN}">${attachSheet(ADDED_ALERT, true)}`,
      }),
    ],
  ])('is not believed from a sheet that names no product while the mini cart %s', (_, html) => {
    expect(read(html)).toMatchObject({ kind: 'added', asins: [] });
  });

  it('is read from the newer side sheet, once it is open', () => {
    const open = productPage({ after: wagonSheet(confirmation('B0ADDED001'), true) });
    expect(read(open)).toMatchObject({ kind: 'added', asins: ['B0ADDED001'], via: 'side-sheet' });
    expect(read(productPage({ after: wagonSheet(confirmation('B0ADDED001'), false) })).kind).toBe('product');
    expect(read(productPage({ after: wagonSheet('', true) })).kind).toBe('product');
  });
});

describe('the warranty offer', () => {
  it.each([
    ['in the open sheet', attachSheet(warranty(), true), 'attachSiNoCoverage-announce'],
    ['in a dialog', `<div class="a-popover">${warranty('siNoCoverage')}</div>`, 'siNoCoverage-announce'],
  ])('%s comes before the product behind it, and can be declined', (_, after, label) => {
    const html = productPage({ after });
    expect(read(html)).toEqual({ kind: 'warranty', asin: ASIN });
    expect(findDecline(parse(html))?.matches(`input[aria-labelledby="${label}"]`)).toBe(true);
  });

  it.each([
    ['in a sheet that is closed', attachSheet(warranty(), false)],
    ['in a sheet that Amazon hides', `<div class="aok-hidden">${attachSheet(warranty(), true)}</div>`],
    ['kept for a dialog', `<div class="a-popover-preload">${warranty('siNoCoverage')}</div>`],
    ['behind a dialog', `<div aria-hidden="true">${warranty('siNoCoverage')}</div>`],
  ])('is not open %s', (_, after) => {
    const html = productPage({ after });
    expect(read(html).kind).toBe('product');
    expect(findDecline(parse(html))).toBeNull();
  });

  it('comes before a cart, too', () => {
    expect(
      read(cartPage([cartRow({ asin: ASIN })], { beside: warranty('siNoCoverage') }), '/cart').kind,
    ).toBe('warranty');
  });

  it('comes before "added" in the same sheet', () => {
    expect(read(productPage({ after: attachSheet(warranty() + ADDED_ALERT, true) })).kind).toBe('warranty');
  });

  it.each([
    '<span id="attachSiNoCoverage-ld" class="a-button"><button id="attachSiNoCoverage-ld-announce">x</button></span>',
    '<span id="attachSiNoCoverage-eu-enhanced"><input type="submit"></span>',
    '<input id="siNoCoverage" type="submit">',
    '<button id="siNoCoverage-announce" type="button">x</button>',
  ])('can be declined in every form: %s', (html) => {
    expect(findDecline(parse(page(html)))?.matches('input, button')).toBe(true);
  });

  it('is not declined by a button that is disabled', () => {
    for (const html of [
      '<button id="siNoCoverage" aria-disabled="true">x</button>',
      '<span class="a-button a-button-disabled"><input id="siNoCoverage" type="submit"></span>',
    ])
      expect(findDecline(parse(page(html)))).toBeNull();
  });

  it('is never accepted', () => {
    expect(
      findDecline(parse(page('<span id="attachSiAddCoverage"><input type="submit"></span>'))),
    ).toBeNull();
  });
});
