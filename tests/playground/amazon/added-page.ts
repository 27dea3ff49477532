import { redirect } from '../exchange.ts';
import { image, sendPage, siteName } from './layout.ts';
import { retailCount, subtotal } from './mini-cart.ts';
import { recommendations } from './recommendations.ts';
import { itemIdOf, money, type Visit } from './visit.ts';

/** /cart/smart-wagon?newItems=<uuid>,1: the page that confirms the add. */
export function sendAdded(visit: Visit): void {
  const [batch = ''] = (visit.exchange.url.searchParams.get('newItems') ?? '').split(',');
  const added = visit.state.batches.get(batch);
  if (!added) {
    redirect(visit.exchange, '/gp/cart/view.html');
    return;
  }
  sendPage(visit, {
    title: `${siteName(visit)} ${visit.words.cartTitle}`,
    body:
      `<div id="sw-full-view-container" class="a-container"><div id="sw-full-view">${confirmation(visit, added)}</div>` +
      `${recommendations(visit)}</div>`,
  });
}

/** The part that the added page and the side sheet share. */
export function confirmation(visit: Visit, added: { asin: string; quantity: number }): string {
  const { words, currency } = visit;
  const total = subtotal(visit);
  const count = retailCount(visit);
  return (
    `<div id="sw-atc-confirmation" class="a-row celwidget"><div id="sw-atc-details-single-container" class="sw-card sw-atc-details">` +
    `<div id="add-to-cart-confirmation-image" class="a-section celwidget sw-atc-productimage-large"><div data-asin="${added.asin}" data-itemid="${itemIdOf(visit, added.asin)}">` +
    `<a class="a-link-normal sc-product-link" href="/dp/${added.asin}">${image(added.asin, 120)}</a></div></div>` +
    `<div class="sw-atc-message-section"><div id="NATC_SMART_WAGON_CONF_MSG_SUCCESS" class="a-section celwidget"><div class="a-box-inner a-alert-container"></div>` +
    `<h1 class="a-size-medium-plus a-color-base sw-atc-text a-text-bold">\n        ${words.added}\n    </h1></div></div>` +
    `<div id="sw-atc-actions"><div id="sw-atc-buy-box" class="celwidget sw-atc-conf-actions"><div data-price="${currency} ${total.toFixed(currency === 'JPY' ? 0 : 2)}" id="sw-subtotal" class="a-row">` +
    `<span id="sw-subtotal-item-count">${words.subtotal}: </span><span class="a-price sw-subtotal-amount"><span class="a-offscreen">${money(visit, total)}</span><span aria-hidden="true">${money(visit, total)}</span></span></div>` +
    `<form id="sw-ptc-form" method="post" action="/checkout/entry/cart"><span id="sc-buy-box-ptc-button" class="a-button a-button-primary"><span class="a-button-inner">` +
    `<input name="proceedToRetailCheckout" data-feature-id="proceed-to-checkout-action" class="a-button-input" type="submit" value="${words.checkout}"><span class="a-button-text">${words.checkout}</span></span></span></form>` +
    `<span id="sw-gtc" class="a-button celwidget"><span class="a-button-inner"><a href="/cart?ref_=sw_gtc" class="a-button-text">${words.goToCart}</a></span></span></div></div></div>` +
    `<input type="hidden" name="totalCartQuantity" value="${count}" id="sw-total-quantity"></div>`
  );
}
