// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findAddButtonOnPage, readAmazonPage } from '../../../../utils/amazon/page/amazon-page.ts';
import { accordion, addForm, bare, money, offerRow, primeRow } from '../../../fixtures/amazon/offers.ts';
import { page } from '../../../fixtures/amazon/parts.ts';
import { ASIN, addButton, buyBox, productPage, subscribe } from '../../../fixtures/amazon/product.ts';
import { parse, readProduct } from './page-support.ts';

const inCentre = (price: string) => `<div id="corePriceDisplay_desktop_feature_div">${money(price)}</div>`;

/** Nothing is added, for this reason, and the price is not the one that a press would cost. */
function expectNothingPressed(right: string, needs: string, middle = '', path?: string) {
  const html = productPage({ right, middle });
  const product = readProduct(html, path);
  expect(product).toMatchObject({ needs, canAdd: false, ownOffer: false });
  expect(findAddButtonOnPage(parse(html), path && `https://www.amazon.com${path}`)).toBeNull();
  return product;
}

describe('a price for Prime members', () => {
  const regular = (open = false) => offerRow({ id: 'newAccordionRow_1', type: 'NEW', open });

  it.each([
    ['with ids and types', accordion(primeRow(), regular())],
    ['by types alone', accordion(primeRow({ id: '' }), offerRow({ type: 'NEW' }))],
    [
      'by ids alone',
      accordion(
        offerRow({
          id: 'primeSavingsUpsellAccordionRow',
          open: true,
          price: '$35.99',
          inside: '<a href="/ap/signin">x</a>',
        }),
        offerRow({ id: 'newAccordionRow_1' }),
      ),
    ],
    ['in rows of no accordion', bare(primeRow(), regular())],
    [
      'as the only row in sight',
      bare(primeRow({ open: false }), offerRow({ id: 'newAccordionRow_1', type: 'NEW', hidden: true })),
    ],
  ])('%s: nothing is pressed, and the price is the regular one or none', (_, right) => {
    for (const middle of ['', inCentre('$35.99')]) {
      const { price, availability } = expectNothingPressed(right, 'prime-price', middle);
      expect([null, 45.99]).toContain(price?.amount ?? null);
      expect(availability).toBe('available');
    }
  });

  it.each([
    [
      'marked open',
      bare(
        '<div class="a-box a-accordion-active"><span class="a-price"><span class="a-offscreen">$35.99</span></span><a href="/ap/signin?x=1">x</a></div>',
        offerRow({}),
      ),
    ],
    [
      'both in sight',
      bare(
        '<div class="a-box"><span class="a-price"><span class="a-offscreen">$35.99</span></span><a href="/amazonprime?x=1">x</a></div>',
        offerRow({}),
      ),
    ],
  ])('in two boxes without ids, %s', (_, right) => {
    const { price } = expectNothingPressed(right, 'prime-price', inCentre('$35.99'));
    expect([null, 45.99]).toContain(price?.amount ?? null);
  });

  it('is not read while the regular row is open, which is then added', () => {
    const html = productPage({
      right: accordion(primeRow({ open: false }), regular(true)),
      middle: inCentre('$35.99'),
    });
    expect(readProduct(html)).toMatchObject({
      canAdd: true,
      needs: 'nothing',
      price: { amount: 45.99 },
      ownOffer: true,
    });
  });

  it('is not concluded from its empty elements, which other pages have, too', () => {
    const empty =
      '<div id="primeSavingsUpsellCaption_feature_div" class="celwidget"> <script>1</script></div>';
    const right = empty + accordion(offerRow({ type: 'NEW', open: true }), offerRow({ type: 'USED' }));
    const html = productPage({ right, middle: empty + inCentre('$45.99') });
    expect(readProduct(html)).toMatchObject({ canAdd: true, needs: 'nothing' });
    expect(readProduct(productPage({ right: empty + buyBox(addButton()) }))).toMatchObject({ canAdd: true });
  });

  it('is not read from an ordinary row that invites to join Prime for a faster delivery', () => {
    const inside = `<a href="/gp/prime/signup">x</a>${addForm()}`;
    const right = accordion(
      offerRow({ type: 'NEW', open: true, inside }),
      offerRow({ type: 'USED', price: '$9.00' }),
    );
    expect(readProduct(productPage({ right }))).toMatchObject({
      canAdd: true,
      needs: 'nothing',
      price: { amount: 45.99 },
    });
  });
});

describe('the open row', () => {
  const KINDS = [
    ['USED', 'used'],
    ['RENEWED', 'renewed'],
    ['REFURBISHED', 'renewed'],
    ['SNS', 'subscription'],
    ['ALM', 'grocery'],
    ['B2B', 'business'],
    ['PRIME_SAVINGS_UPSELL', 'prime-price'],
    ['SOMETHING_NEW_OF_2027', 'buying-options'],
  ] as const;

  it.each(KINDS)('with only its type %s is never added: %s', (type, needs) => {
    const open = offerRow({ type, open: true, price: '$5.00' });
    const fresh = offerRow({ type: 'NEW' });
    for (const right of [accordion(open, fresh), accordion(fresh, open), bare(open, fresh)])
      expect(expectNothingPressed(right, needs).price?.amount).toBe(45.99);
    expectNothingPressed(accordion(open), needs);
    // The type may be on the row, or on an element around the whole buy box.
    const inner = `<div data-csa-c-buying-option-type="${type}"></div>${addForm()}`;
    expectNothingPressed(accordion(offerRow({ open: true, inside: inner }), fresh), needs);
    expectNothingPressed(`<div data-csa-c-buying-option-type="${type}">${buyBox(addButton())}</div>`, needs);
    // One button beside the rows, for all of them.
    expectNothingPressed(
      buyBox(
        accordion(offerRow({ type, open: true, inside: '' }), offerRow({ type: 'NEW', inside: '' })) +
          addButton(),
      ),
      needs,
    );
  });

  it.each([
    ['usedAccordionRow_0', 'used'],
    ['renewedTier3AccordionRow', 'renewed'],
    ['snsAccordionRowMiddle', 'subscription'],
    ['almAccordionRow', 'grocery'],
    ['rentalAccordionRow', 'buying-options'],
  ])('with only its id %s is never added: %s', (id, needs) => {
    expectNothingPressed(accordion(offerRow({ id, open: true }), offerRow({ type: 'NEW' })), needs);
  });

  it.each([
    ['the type NEW', { type: 'NEW' }],
    ['the id of a new offer', { id: 'newAccordionRow_0' }],
    ['its name', { attributes: 'data-a-accordion-row-name="newAccordionRow"' }],
    // A deal is the ordinary offer of new goods at another price, which every shopper who presses add pays.
    ['the type DEAL', { type: 'DEAL' }],
    ['the type LIGHTNING_DEAL', { type: 'LIGHTNING_DEAL' }],
    ['the id of a deal', { id: 'dealAccordionRow' }],
  ])('with %s is added, at its own price', (_, told) => {
    const others = [offerRow({ type: 'USED', price: '$5.00' }), offerRow({ type: 'SNS', price: '$8.00' })];
    for (const right of [
      accordion(...others, offerRow({ ...told, open: true })),
      bare(offerRow({ ...told, open: true }), ...others),
    ]) {
      const html = productPage({ right });
      expect(readProduct(html)).toMatchObject({
        canAdd: true,
        needs: 'nothing',
        price: { amount: 45.99 },
        ownOffer: true,
      });
      expect(findAddButtonOnPage(parse(html))?.closest('.a-accordion-active')).not.toBeNull();
    }
  });

  it.each([
    ['to be joined for', '<a href="/ap/signin?x=1">x</a>', 'prime-price'],
    ['to be claimed', '<input type="submit" name="submit.claim-deal">', 'deal'],
    ['without a form', null, 'deal'],
  ])('that is a deal %s is not added', (_, more, needs) => {
    const inside = more === null ? '<p>x</p>' : more + addForm();
    expectNothingPressed(
      accordion(offerRow({ type: 'DEAL', open: true, inside }), offerRow({ type: 'USED' })),
      needs,
    );
  });

  it('without a stated kind is not added when there are several rows', () => {
    expectNothingPressed(accordion(offerRow({ open: true }), offerRow({})), 'buying-options');
    expectNothingPressed(bare(offerRow({ open: true }), offerRow({})), 'buying-options');
  });

  it('may be the only visible one; of several visible rows none is added', () => {
    const seen = offerRow({ type: 'NEW' });
    const html = productPage({ right: bare(offerRow({ type: 'USED', hidden: true, price: '$5.00' }), seen) });
    expect(readProduct(html)).toMatchObject({ canAdd: true, price: { amount: 45.99 } });
    expectNothingPressed(bare(offerRow({ type: 'USED', price: '$5.00' }), seen), 'used');
    expectNothingPressed(bare(offerRow({ type: 'NEW', price: '$44.00' }), seen), 'buying-options');
  });

  it('may be told by the button alone', () => {
    for (const [type, needs] of KINDS)
      expectNothingPressed(
        buyBox(addButton(undefined, { attributes: `data-csa-c-buying-option-type="${type}"` })),
        needs,
      );
    const typed = addButton(undefined, { attributes: 'data-csa-c-buying-option-type="NEW"' });
    expect(readProduct(productPage({ right: buyBox(typed) })).canAdd).toBe(true);
  });

  it.each(KINDS)('may be wrapped, and may have its type on a part beside the form: %s', (type, needs) => {
    const wrap = (row: string) => `<div class="celwidget">${row}</div>`;
    const stated = `<div data-csa-c-buying-option-type="${type}"></div>`;
    const open = offerRow({ open: true, attributes: 'data-x', inside: stated + addForm() });
    const fresh = offerRow({ type: 'NEW' });
    for (const right of [
      accordion(wrap(open), wrap(fresh)),
      bare(wrap(open), wrap(fresh)),
      `<div class="a-accordion">${wrap(open)}${wrap(fresh)}</div>`,
      bare(wrap(`<div>${stated}<div>${addForm()}</div></div>`)),
    ])
      expectNothingPressed(right, needs);
    const others = wrap(offerRow({ inside: stated + addForm() }));
    const html = productPage({ right: accordion(others, wrap(offerRow({ type: 'NEW', open: true }))) });
    expect(readProduct(html)).toMatchObject({ canAdd: true, needs: 'nothing', price: { amount: 45.99 } });
  });

  it('may be marked on an element around it', () => {
    const row = (type: string, inside: string) =>
      `<div data-csa-c-buying-option-type="${type}"><div class="a-box${inside ? '' : ' a-accordion-active'}"><header>${money('$5.00')}</header>${inside}</div></div>`;
    expectNothingPressed(bare(row('RENEWED', ''), row('NEW', addForm())), 'renewed');
  });

  it.each(['refresh_slot', 'presaleAccordionRow'])(
    'is not of another kind by a part of a word: %s',
    (slot) => {
      const open = offerRow({ type: 'NEW', open: true, attributes: `data-csa-c-slot-id="${slot}"` });
      const { needs } = readProduct(productPage({ right: accordion(open, offerRow({ type: 'USED' })) }));
      expect(['grocery', 'used']).not.toContain(needs);
    },
  );

  it('can hold rows of its own, for buying once or as a subscription', () => {
    const inner = (once: boolean) =>
      `<div class="a-accordion">${offerRow({ id: 'snsAccordionRowMiddle', open: !once, price: '$8.00', inside: subscribe() })}${offerRow({ id: 'newAccordionRow_0', open: once })}</div>`;
    const outer = (once: boolean) =>
      accordion(offerRow({ type: 'NEW', open: true, inside: inner(once) }), offerRow({ type: 'USED' }));
    expect(readProduct(productPage({ right: outer(true) }))).toMatchObject({
      canAdd: true,
      price: { amount: 45.99 },
    });
    expectNothingPressed(outer(false), 'subscription');
  });

  it.each(KINDS)(
    'of new goods is not added where an empty part of the row around it states the kind %s',
    (type, needs) => {
      const part = `<div data-csa-c-buying-option-type="${type}"></div>`;
      const rows = offerRow({ type: 'NEW', open: true }) + offerRow({ type: 'SNS', inside: subscribe() });
      for (const right of [
        bare(`<div>${part}<div class="a-accordion">${rows}</div></div>`),
        bare(`<div><div>${part}</div><div><div class="a-accordion">${rows}</div></div></div>`),
        accordion(
          `<div class="a-box a-accordion-active"><div class="a-accordion">${part}${rows}</div></div>`,
        ),
        accordion(
          `<div><div class="a-box"><h5 ${part.slice(5, -7)}>x</h5><div class="a-accordion">${rows}</div></div></div>`,
        ),
        bare(part + offerRow({})),
      ]) {
        const html = productPage({ right });
        expect(findAddButtonOnPage(parse(html))).toBeNull();
        expect(readProduct(html)).toMatchObject({ needs, canAdd: false, ownOffer: false });
      }
    },
  );

  it('is added beside empty elements that only have a row’s name', () => {
    const names = ['usedAccordionRow_feature_div', 'primeSavingsUpsellAccordionRow', 'otherAccordionRow'];
    const empty = names.map((id) => `<div id="${id}" class="celwidget"></div>`).join('');
    const rows = offerRow({ type: 'NEW', open: true }) + offerRow({ type: 'USED' });
    for (const right of [bare(empty + rows), accordion(empty + rows), bare(empty + addForm())])
      expect(readProduct(productPage({ right }))).toMatchObject({ canAdd: true, needs: 'nothing' });
  });

  it('is not guessed among several open rows', () => {
    const open = (price: string) => offerRow({ type: 'NEW', open: true, price });
    expectNothingPressed(accordion(open('$45.99'), open('$99.00')), 'buying-options');
  });

  it.each([
    ['id="usedTab"', 'used'],
    ['data-feature-name="usedBuyBox"', 'used'],
    ['id="renewedProgram"', 'renewed'],
    ['id="snsBuyBox"', 'subscription'],
    ['id="freshOffer"', 'grocery'],
    ['id="business_offer"', 'business'],
  ])('is not added in a box with %s, whose name says %s', (name, needs) => {
    expectNothingPressed(`<div id="buybox"><div ${name}><div>${addForm()}</div></div></div>`, needs);
    expectNothingPressed(`<div ${name}>${buyBox(addButton())}</div>`, needs);
  });

  it('is not guessed among forms for different offers side by side', () => {
    const form = (offer: string) =>
      addForm(
        addButton(),
        `<input type="hidden" name="offerListingID" id="offerListingID" value="${offer}">`,
      );
    expectNothingPressed(bare(form('one'), form('two')), 'buying-options');
    expect(readProduct(productPage({ right: bare(form('one'), form('one')) }))).toMatchObject({
      canAdd: true,
    });
    const hidden = `<div class="aok-hidden">${form('two')}</div>`;
    expect(readProduct(productPage({ right: bare(form('one'), hidden) }))).toMatchObject({ canAdd: true });
  });

  it('is not an open part inside the form itself', () => {
    const gift = '<div class="a-accordion-active"><p>x</p></div><div><p>x</p></div>';
    expect(readProduct(productPage({ right: buyBox(gift + addButton()) }))).toMatchObject({
      canAdd: true,
      needs: 'nothing',
    });
  });

  it('is not a row of another accordion, or of the middle column that repeats its price', () => {
    const list = '<div class="a-accordion"><div class="a-accordion-active">x</div><div>x</div></div>';
    const middle = `<div data-csa-c-buying-option-type="USED" class="a-accordion-active">${money('$5.00')}</div>${list}`;
    const right = accordion(offerRow({ type: 'NEW', open: true }), offerRow({ type: 'USED' }));
    expect(readProduct(productPage({ right: right + list, middle }))).toMatchObject({
      canAdd: true,
      needs: 'nothing',
      price: { amount: 45.99 },
    });
  });
});

describe('on a phone', () => {
  const phone = (...rows: string[]) =>
    page(
      `<div id="dp" class="pc en_US"><h1 id="title"> x </h1><div id="corePriceDisplay_mobile_feature_div">${money('$35.99')}</div>` +
        `<div id="mobile_buybox">${rows.join('')}</div></div>`,
    );

  it.each([
    ['Prime’s price', 'prime-price', [primeRow(), offerRow({ type: 'NEW' })]],
    [
      'a subscription',
      'subscription',
      [offerRow({ id: 'snsAccordionRowMiddle', open: true }), offerRow({ type: 'NEW' })],
    ],
    ['a used copy', 'used', [offerRow({ type: 'USED', open: true }), offerRow({ type: 'NEW' })]],
    ['a gift card', 'gift-card', ['<textarea id="gc-order-form-recipients"></textarea>', addForm()]],
    ['groceries', 'grocery', ['<span id="freshAddToCartButton"><input type="button"></span>']],
  ])('%s is not added', (_, needs, rows) => {
    const html = phone(...rows);
    const product = readProduct(html, `/gp/aw/d/${ASIN}`);
    expect(product).toMatchObject({ needs });
    expect(product.ownOffer && product.needs === 'nothing').toBe(false);
  });

  it('the open row of new goods is added', () => {
    const html = phone(offerRow({ type: 'USED' }), offerRow({ type: 'NEW', open: true }));
    expect(readProduct(html, `/gp/aw/d/${ASIN}`)).toMatchObject({
      needs: 'nothing',
      canAdd: true,
      price: { amount: 45.99 },
    });
  });
});

describe('renewed goods in tiers', () => {
  const tier = (name: string, price: string, open: boolean) =>
    `<div id="renewedTier${name}AccordionRow" class="a-box${open ? ' a-accordion-active' : ''}"><header>${money(price)}</header><div id="renewedAccordionRowContent">${addForm()}</div></div>`;

  it('are not added, and no other row’s price is taken for theirs', () => {
    const html = productPage({ right: accordion(tier('3', '$260.00', true), tier('2', '$240.00', false)) });
    expect(readProduct(html)).toMatchObject({ needs: 'renewed', canAdd: false, ownOffer: false });
  });

  it('have an inner part that is named like a row but is none: the price is in the open row’s header', () => {
    const row = (kind: string, price: string, open: boolean) =>
      `<div id="${kind}AccordionRow_0" class="a-box${open ? ' a-accordion-active' : ''}"><header>${money(price)}</header><div id="${kind}AccordionRowContent">${addForm()}</div></div>`;
    const html = productPage({ right: accordion(row('used', '$5.00', false), row('new', '$45.99', true)) });
    expect(readProduct(html)).toMatchObject({ canAdd: true, price: { amount: 45.99 }, ownOffer: true });
  });
});

describe('another cart', () => {
  const path = (query: string) => `/dp/${ASIN}?${query}`;

  it.each([
    [path('almBrandId=QW1hem9uIEZyZXNo&fpw=alm'), 'grocery'],
    [path('fpw=alm&almBrandId=VUZHIFdob2xlIEZvb2Rz&tag=x-20'), 'grocery'],
    [path('almBrandId=QW1hem9uIEZyZXNo'), 'grocery'],
    [path('fpw=alm'), 'grocery'],
  ])('%s: the page is not about the retail cart (%s)', (address, needs) => {
    expectNothingPressed(buyBox(addButton()), needs, '', address);
  });

  it.each([
    path('fpw=almond'),
    path('ref=almBrandId'),
    path('tag=fpw-alm-20'),
    `${path('th=1')}#?almBrandId=QW1h`,
  ])('%s is the retail offer', (address) => {
    expect(readProduct(productPage(), address)).toMatchObject({ canAdd: true, needs: 'nothing' });
  });

  it.each([
    ['a delivery of groceries', `<div id="alm-delivery-message">x</div>${buyBox(addButton())}`],
    [
      'a shop in the form',
      buyBox(addButton(), {
        fields: `<input name="almBrandId" value="QW1h"><input id="ASIN" value="${ASIN}">`,
      }),
    ],
    ['where the button sends', buyBox(addButton().replace('/cart/add-to-cart/', '/cart/localmarket/add/'))],
  ])('groceries are recognised by %s', (_, right) => {
    expectNothingPressed(right, 'grocery');
  });

  it('an empty element for a grocery delivery says nothing', () => {
    const right = `<div id="alm-delivery-message"> </div>${buyBox(addButton())}`;
    expect(readProduct(productPage({ right })).canAdd).toBe(true);
  });

  it.each([
    ['/haul/dp/x', 'haul'],
    ['/-/es/haul', 'haul'],
    ['/cart/localmarket?almBrandId=QW1h', 'grocery'],
    ['/cart/localmarket', 'grocery'],
    ['/business/cart', 'business'],
  ])('%s is the cart %s, whatever it shows', (address, cart) => {
    const html = page(
      '<div id="sc-active-cart"><ul data-name="Active Items"><div data-asin="B0CX23V2ZK" data-itemtype="active" data-quantity="1"></div></ul></div>',
    );
    expect(readAmazonPage(parse(html), `https://www.amazon.com${address}`)).toEqual({
      kind: 'other-cart',
      cart,
    });
  });

  it('says "added" about its own cart only', () => {
    const html = page(
      '<div id="sw-atc-confirmation"><div id="add-to-cart-confirmation-image"><div data-asin="B0CX23V2ZK" data-itemid="i"></div></div><div id="NATC_SMART_WAGON_CONF_MSG_SUCCESS"><h1>x</h1></div></div>',
    );
    const kind = (address: string) => readAmazonPage(parse(html), `https://www.amazon.com${address}`).kind;
    expect(kind('/cart/smart-wagon?newItems=a,1')).toBe('added');
    expect(kind('/cart/smart-wagon?newItems=a,1&almBrandId=QW1h&fpw=alm')).toBe('other-cart');
  });
});

describe('the seller that a link names', () => {
  it('can be compared with the one whose offer the button adds, also where the address has lost it', () => {
    const seller = (html: string) => readProduct(productPage({ right: html }), `/dp/${ASIN}`).seller;
    expect(seller(right())).toBe('ATVPDKIKX0DER');
    expect(seller(right().replaceAll('ATVPDKIKX0DER', '<no seller>'))).toBeNull();
  });

  const right = () => bare(addForm());
  const address = (seller: string) => `/dp/${ASIN}?th=1&smid=${seller}`;

  it('is the one whose offer is added', () => {
    expect(readProduct(productPage({ right: right() }), address('ATVPDKIKX0DER'))).toMatchObject({
      canAdd: true,
      needs: 'nothing',
    });
    expect(readProduct(productPage({ right: right() }), `/dp/${ASIN}`).needs).toBe('nothing');
  });

  it.each(['m=ATVPDKIKX0DER', 'M=atvpdkikx0der', 'm=mobile', 'm=all', 'me=A1OTHERSELLER'])(
    'is in older links in `m`, where it looks like one: %s',
    (query) => {
      expect(readProduct(productPage({ right: right() }), `/dp/${ASIN}?${query}`).needs).toBe('nothing');
      expect(readProduct(productPage({ right: right() }), `/dp/${ASIN}?m=A1OTHERSELLER`).needs).toBe(
        'other-seller',
      );
    },
  );

  it.each([
    ['none', right().replaceAll('ATVPDKIKX0DER', '')],
    [
      'two',
      right().replace(
        'name="merchantID"',
        'name="merchantID" value="A1OTHERSELLER"><input name="merchantID"',
      ),
    ],
  ])('needs the shopper when the page says of %s whose offer it is', (_, html) => {
    expect(readProduct(productPage({ right: html }), address('ATVPDKIKX0DER')).needs).toBe('buying-options');
    expect(readProduct(productPage({ right: html }), `/dp/${ASIN}`).needs).toBe('nothing');
  });

  it('needs the shopper when the page offers another seller’s product', () => {
    expect(readProduct(productPage({ right: right() }), address('A1OTHERSELLER')).needs).toBe('other-seller');
  });
});

describe('a box for "sold out"', () => {
  const box = (inside: string) =>
    `<div id="outOfStock" class="a-box"><div class="a-box-inner">${inside}</div></div>`;

  it.each([
    box('<span>x</span>'),
    box('<div id="deliveryBlockMessage"><span class="a-color-error">x</span></div>'),
    `${box('x')}<div id="availability_feature_div"><style>.x{}</style><div id="availability"><style>.a-color-price{}</style> </div></div>`,
    `<div id="deliveryBlockMessage"><span class="a-color-error">x</span></div>${buyBox('')}`,
  ])('that only says "not delivered to you" is not sold out: %#', (right) => {
    expect(expectNothingPressed(right, 'not-delivered').availability).not.toBe('unavailable');
  });

  it.each([
    box('<span class="a-color-price a-text-bold">x</span>'),
    box('<div id="availability"><span class="primary-availability-message">x</span></div>'),
    `${box('x')}<div id="availability"><span class="a-color-price">x</span></div>`,
  ])('that says "sold out" in Amazon’s colour is sold out: %#', (right) => {
    expect(readProduct(productPage({ right }))).toMatchObject({
      availability: 'unavailable',
      needs: 'nothing',
    });
  });

  it('says nothing when the product is on offer', () => {
    const right = `${buyBox(addButton())}<div id="deliveryBlockMessage"><span class="a-color-base">x</span></div>`;
    expect(readProduct(productPage({ right }))).toMatchObject({ canAdd: true, needs: 'nothing' });
  });
});
