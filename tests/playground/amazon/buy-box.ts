import { randomBytes } from 'node:crypto';
import { escapeHtml } from '../exchange.ts';
import { button } from './layout.ts';
import { money, offerOf, priceOf, sessionOf, type Visit } from './visit.ts';
import type { CatalogueItem } from './world.ts';

/** The form with its tokens (docs/facts/amazon.md 4.2), and every other button in it. */
export function buyBox(visit: Visit, item: CatalogueItem): string {
  if (item.offers) return foldedOffers(visit, item);
  return (
    `<div id="desktop_buybox" class="celwidget"><div id="buybox"><form method="post" id="addToCart" ` +
    `action="/gp/product/handle-buy-box/ref=dp_start-bbf_1_glance">${hiddenFields(visit, item.asin)}` +
    `${price(visit, item)}${offer(visit, item)}${wishList(visit)}</form></div></div>`
  );
}

export function hiddenFields(visit: Visit, asin: string): string {
  const token = randomBytes(24).toString('base64url');
  visit.state.tokens.add(token);
  const offerId = offerOf(visit, asin);
  const fields: [name: string, value: string, id?: string][] = [
    ['anti-csrftoken-a2z', token],
    ['CSRF', token],
    ['items[0.base][asin]', asin],
    ['items[0.base][offerListingId]', offerId],
    ['items[0.base][quantity]', '1'],
    ['clientName', 'OffersX_OfferDisplay_DetailPage'],
    ['session-id', sessionOf(visit), 'session-id'],
    ['ASIN', asin, 'ASIN'],
    ['offerListingID', offerId, 'offerListingID'],
    ['merchantID', sellerOf(visit), 'merchantID'],
    ['isMerchantExclusive', '0', 'isMerchantExclusive'],
    ['isAddon', '0', 'isAddon'],
    ['nodeID', '', 'nodeID'],
    ['qid', '', 'qid'],
    ['viewID', 'glance', 'viewID'],
  ];
  return fields
    .map(
      ([name, value, id]) =>
        `<input type="hidden" ${id ? `id="${id}" ` : ''}name="${name}" value="${escapeHtml(value)}">`,
    )
    .join('');
}

/** The seller that the address names, as on Amazon. */
function sellerOf({ exchange, amazon }: Visit): string {
  const asked = amazon.faults.sellerIgnored ? null : exchange.url.searchParams.get('smid');
  return asked ?? 'A1PLAYGROUND0';
}

/** Collapsible rows with a form in each; the row for Prime members has a link to join and no form. */
function foldedOffers(visit: Visit, item: CatalogueItem): string {
  const { offers = [] } = item;
  const open = offers.find((one) => one.open) ?? offers[0];
  const rows = offers.map((one) => {
    const priced = { ...item, price: one.price };
    const inside =
      one.type === 'PRIME_SAVINGS_UPSELL'
        ? `<div id="primeSavingsUpsellBox"><a id="primeSavingsUpsell-signup-link" href="/ap/signin">Prime</a></div>`
        : `<form method="post" id="addToCart" action="/gp/product/handle-buy-box/ref=dp_start-bbf_1_glance">${hiddenFields(visit, item.asin)}` +
          `<input type="hidden" name="playgroundOffer" value="${one.type}">${offer(visit, { ...priced, kind: 'plain' }, false)}</form>`;
    return (
      `<div${one.id ? ` id="${one.id}"` : ''} data-csa-c-buying-option-type="${one.type}" class="a-box${one === open ? ' a-accordion-active' : ''}">` +
      `<header data-action="a-accordion"><i class="a-icon a-accordion-radio"></i> ${one.type}${price(visit, priced)}</header><div class="a-accordion-inner">${inside}</div></div>`
    );
  });
  return `<div id="desktop_buybox" class="celwidget"><div id="buybox"><div id="buyBoxAccordion" class="a-accordion">${rows.join('')}</div></div></div>`;
}

/** A price as Amazon writes it: once for screen readers, once in visible parts. */
export function price(visit: Visit, item: CatalogueItem, id = 'corePrice_feature_div'): string {
  const amount = priceOf(visit, item);
  const parts = new Intl.NumberFormat(visit.locale, {
    style: 'currency',
    currency: visit.currency,
  }).formatToParts(amount);
  const pick = (...types: string[]) =>
    parts
      .filter(({ type }) => types.includes(type))
      .map(({ value }) => value)
      .join('');
  const fraction = pick('fraction');
  return (
    `<div id="${id}" class="celwidget"><div class="a-section apex-core-price-identifier"><span class="a-price aok-align-center apex-pricetopay-value">` +
    `<span class="a-offscreen">${money(visit, amount)}</span><span aria-hidden="true"><span class="a-price-symbol">${pick('currency')}</span>` +
    `<span class="a-price-whole">${pick('integer', 'group')}${fraction && `<span class="a-price-decimal">${pick('decimal')}</span>`}</span>` +
    `${fraction && `<span class="a-price-fraction">${fraction}</span>`}</span></span></div></div>`
  );
}

function offer(visit: Visit, item: CatalogueItem, withSubscription = true): string {
  const { words, amazon } = visit;
  if (item.kind === 'options') return chooseFirst(visit, item);
  const add = addButton(visit, item);
  const late = amazon.faults.buttonLate > 0;
  const release = new Intl.DateTimeFormat(visit.locale, { dateStyle: 'long' }).format(
    Date.UTC(2027, 2, 1, 12),
  );
  const when = item.kind === 'preorder' ? `${words.releases} ${release}.` : words.inStock;
  return (
    `<div id="availability_feature_div" class="celwidget"><div id="availability" class="a-section"><span class="a-size-medium a-color-success primary-availability-message">${when}</span></div></div>` +
    `<div id="quantity_feature_div"><label>${words.quantity} <select name="quantity" id="quantity">${[1, 2, 3, 4, 5].map((n) => `<option value="${n}">${n}</option>`).join('')}</select></label></div>` +
    `<div id="addToCart_feature_div" class="celwidget"><div class="a-button-stack"><span class="a-declarative" data-action="dp-pre-atc-declarative" id="atc-declarative">` +
    `${late ? `<template id="late-atc">${add}</template>` : add}</span></div></div>` +
    `<div id="buyNow_feature_div" class="celwidget">${button({
      id: 'submit.buy-now',
      label: words.buyNow,
      input: 'id="buy-now-button" name="submit.buy-now" type="submit" formaction="/checkout/entry/buynow"',
    })}</div>` +
    `${withSubscription ? subscription(visit) : ''}<p id="merchantInfoFeature_feature_div">${words.soldBy}</p>`
  );
}

function subscription({ words }: Visit): string {
  const subscribe = button({
    id: 'rcx-subscribe-submit-button',
    label: words.subscribe,
    input:
      'name="submit.rcx-subscribe" type="submit" formaction="/gp/product/handle-buy-box/ref=dp_sns_subscribe"',
  });
  return `<div id="snsAccordionRowMiddle" class="a-box"><i class="a-icon a-accordion-radio"></i>${subscribe}</div>`;
}

function addButton({ words }: Visit, item: CatalogueItem, disabled = false): string {
  return button({
    id: 'submit.add-to-cart',
    class: `a-button-primary a-button-icon${disabled ? ' a-button-disabled' : ''}`,
    label: item.kind === 'preorder' ? words.preorder : words.addToCart,
    input: `id="add-to-cart-button" name="submit.add-to-cart" type="submit" formaction="/cart/add-to-cart/ref=dp_start-bbf_1_glance"${disabled ? ' disabled aria-disabled="true"' : ''}`,
  });
}

/** The buy box before size and colour are chosen; the page's own script then turns it into an offer. */
function chooseFirst(visit: Visit, item: CatalogueItem): string {
  const add =
    item.unchosenButton === 'absent'
      ? `<template id="chosen-atc">${addButton(visit, item)}</template>`
      : addButton(visit, item, true);
  return (
    `<div id="partialStateBuybox"><div class="a-section a-text-center a-spacing-small"><span>${visit.words.chooseFirst}</span></div></div>` +
    `<div id="addToCart_feature_div" class="celwidget"><span class="a-declarative" id="atc-declarative">${add}</span></div>`
  );
}

function wishList({ words }: Visit): string {
  return `<div id="addToWishlist_feature_div">${button({
    id: 'wishListMainButton',
    label: words.addToList,
    input:
      'id="add-to-wishlist-button-submit" name="submit.add-to-registry.wishlist" type="submit" formaction="/hz/wishlist/additemtolist"',
  })}</div>`;
}
