import { readFileSync } from 'node:fs';
import { escapeHtml } from '../exchange.ts';
import { image, sendPage, siteName } from './layout.ts';
import { retailCount, subtotal } from './mini-cart.ts';
import { recommendations } from './recommendations.ts';
import { findItem, itemIdOf, money, priceOf, type Visit } from './visit.ts';
import type { CatalogueItem } from './world.ts';

const SCRIPT = readFileSync(new URL('./client/cart.js', import.meta.url), 'utf8');

/** /gp/cart/view.html and /cart (docs/facts/amazon.md 4.3). */
export function sendCart(visit: Visit): void {
  const { words, state, amazon } = visit;
  if (amazon.faults.unknownCart) {
    sendUnknownCart(visit);
    return;
  }
  const count = retailCount(visit);
  const rows = [
    ...state.removed.map(({ asin }) => row(visit, asin, 1, 'removed')),
    ...state.cart.map(({ asin, quantity }) => row(visit, asin, quantity, 'active')),
  ];
  const saved = state.saved.map(({ asin }) => row(visit, asin, 1, 'saved'));
  sendPage(visit, {
    title: `${siteName(visit)} ${words.cartTitle}`,
    noMiniCart: true,
    body:
      `<div class="a-container sc-background-dark"><div id="sc-page-content" role="main"><div id="sc-retail-cart-container">` +
      `<div id="proceed-to-checkout-desktop-container">${checkout(visit, count)}</div>` +
      `<div id="sc-cart-column"><div id="sc-active-cart" data-name="Active Cart" data-cart-total-item-count="${count}" class="a-cardui sc-list celwidget sc-retail-cart sc-active-cart">` +
      `<h2 id="sc-active-items-header">${words.cartTitle}</h2>${count ? '' : `<p class="sc-your-amazon-cart-is-empty">${words.emptyCart}</p>`}` +
      `<form id="activeCartViewForm" method="post" action="/cart/ref=ox_sc_cart_actions_1"><div data-name="Active Items Header" class="sc-list-head"></div>` +
      `<ul data-name="Active Items" class="a-unordered-list a-nostyle a-vertical sc-list-body">${rows.join('')}</ul></form></div>` +
      `<div id="sc-saved-cart" data-listtype="saved-for-later" data-name="Saved Cart" class="a-section sc-list celwidget sc-saved-cart"><h3 class="sc-list-heading">${saved.length ? words.saved : ''}</h3>` +
      `<form id="savedCartViewForm" method="post" action="/cart/ref=ox_sc_saved_actions_1"><div id="sc-saved-cart-items" class="sc-list-body">${saved.join('')}</div></form></div></div></div>` +
      `${groceries(visit)}${recommendations(visit)}</div></div><script>${SCRIPT}</script>`,
  });
}

/** A future cart page: its frame is known, its rows are not. */
function sendUnknownCart(visit: Visit): void {
  const rows = visit.state.cart.map(
    ({ asin }) => `<div class="cart-line"><a href="/dp/${asin}">${asin}</a></div>`,
  );
  sendPage(visit, {
    title: `${siteName(visit)} ${visit.words.cartTitle}`,
    noMiniCart: true,
    body: `<div id="sc-active-cart"><h2>${visit.words.cartTitle}</h2><section class="cart-lines">${rows.join('')}<p>…</p></section></div>`,
  });
}

function checkout(visit: Visit, count: number): string {
  const { words } = visit;
  return (
    `<div id="sc-buy-box" data-quantity="${count}" class="a-cardui celwidget${count ? '' : ' aok-hidden'}"><form id="gutterCartViewForm" method="post" action="/checkout/entry/cart">` +
    `<div data-name="Subtotals" class="a-row sc-subtotal"><span id="sc-subtotal-label-buybox" class="sc-number-of-items">${words.subtotal} (${count}):</span> ` +
    `<span id="sc-subtotal-amount-buybox" class="sc-price-container a-text-bold"><span class="a-size-medium sc-price">${money(visit, subtotal(visit))}</span></span></div>` +
    `<span id="sc-buy-box-ptc-button" class="a-button a-button-primary"><span class="a-button-inner"><input name="proceedToRetailCheckout" data-feature-id="proceed-to-checkout-action" class="a-button-input" type="submit" value="${words.checkout}"><span class="a-button-text">${words.checkout}</span></span></span></form></div>`
  );
}

function row(visit: Visit, asin: string, quantity: number, kind: 'active' | 'removed' | 'saved'): string {
  const item = findItem(visit, asin);
  if (!item || item.kind === 'pantry-odd') return '';
  const id = itemIdOf(visit, asin);
  const price = priceOf(visit, item);
  const title = escapeHtml(item.title);
  const type = kind === 'saved' ? 'saved' : 'active';
  const gone = kind === 'removed';
  return (
    `<div data-asin="${asin}" data-displayprice="${price}" ${kind === 'active' ? 'data-isselected="1" data-outofstock="0" ' : ''}data-itemid="${id}" data-itemtype="${type}" data-price="${price}" ` +
    `data-producttitle="${title}" data-quantity="${quantity}" id="sc-${type}-${id}" class="a-row sc-list-item" role="listitem"${gone ? ' data-removed="true"' : ''}>` +
    `<div class="sc-list-item-removed-msg">${gone ? `<a href="/dp/${asin}">${title}</a> ${visit.words.removed}` : ''}</div>` +
    `${gone ? '' : content(visit, item, id, quantity, kind)}</div>`
  );
}

function content(visit: Visit, item: CatalogueItem, id: string, quantity: number, kind: string): string {
  const { words } = visit;
  const title = escapeHtml(item.title);
  const act = (name: string, label: string) =>
    `<span data-action="${name}" data-feature-id="${name}" class="a-size-small sc-action-${name}"><span class="a-declarative" data-action="sc-item-action">` +
    `<input name="submit.${name}.${id}" value="${label}" data-action="${name}" type="submit" class="a-color-link"></span></span>`;
  const acts =
    kind === 'saved'
      ? act('move-to-cart', words.moveToCart) + act('delete-saved', words.remove)
      : act('delete-active', words.remove) + act('save-for-later', words.saveForLater);
  return (
    `<div class="sc-list-item-content">${image(item.asin, 90)}<div class="sc-item-content-group"><a class="a-link-normal sc-product-link sc-product-title" href="/dp/${item.asin}?psc=1">` +
    `<h3 class="a-text-normal"><span class="a-truncate"><span class="a-truncate-full a-offscreen">${title}</span><span class="a-truncate-cut" aria-hidden="true">${title}</span></span></h3></a>` +
    `<span class="sc-product-availability">${words.inStock}</span><div class="a-row sc-action-links">` +
    `${kind === 'saved' ? '' : `<fieldset name="sc-quantity" data-steppervalue="${quantity}" data-action="a-stepper" style="border:0;padding:0"><span data-a-selector="inner-value">${words.quantity}: ${quantity}</span></fieldset>`}${acts}</div></div>` +
    `<div class="sc-item-price-block"><span class="a-price apex-price-to-pay-value"><span class="a-offscreen">${money(visit, priceOf(visit, item))}</span><span aria-hidden="true">${money(visit, priceOf(visit, item))}</span></span></div></div>`
  );
}

/** Another cart on the same page, whose products are not in the shopping cart. */
function groceries(visit: Visit): string {
  const rows = visit.state.cart.flatMap(({ asin, quantity }) => {
    const item = findItem(visit, asin);
    if (item?.kind !== 'pantry-odd') return [];
    return `<div class="row" data-asin="${asin}" data-itemtype="localmarket" data-quantity="${quantity}">${escapeHtml(item.title)} × ${quantity}</div>`;
  });
  return rows.length
    ? `<div id="sc-localmarket-cart" class="sc-list"><h2>Fresh</h2>${rows.join('')}</div>`
    : '';
}
