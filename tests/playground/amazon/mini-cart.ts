import { escapeHtml } from '../exchange.ts';
import { image, SIDE_SHEET } from './layout.ts';
import { findItem, itemIdOf, money, priceOf, type Visit } from './visit.ts';

/** The cart at the edge of most pages (docs/facts/amazon.md 4.3). */
export function miniCart(visit: Visit): string {
  return (
    `<div id="nav-flyout-ewc" class="nav-ewc-lazy-align nav-ewcFlyout nav-flyout nav-locked nav-flyout-ewc-compact" role="dialog">` +
    `<div class="nav-flyout-body ewc-beacon"><div class="nav-ewc-content"><div class="ewc-compact celwidget" id="ewc-content">` +
    `${miniCartContent(visit)}</div></div></div>${SIDE_SHEET}</div>`
  );
}

export function miniCartContent(visit: Visit): string {
  const { state, words } = visit;
  const rows = [...state.cart.map((row) => ({ ...row, gone: false })), ...gone(visit)];
  return (
    `<div class="a-row ewc-subtotal">${words.subtotal}<br><span class="ewc-subtotal-amount"><b>${money(visit, subtotal(visit))}</b></span></div>` +
    `<p><a href="/cart?ref_=ewc_gtc">${words.goToCart}</a></p><div class="a-row ewc-active-cart"><ul>` +
    `${rows.map((row) => `<li><span class="a-list-item">${line(visit, row)}</span></li>`).join('')}</ul></div>`
  );
}

/** The products in the cart, without groceries, which have a separate cart. */
export function retailCount(visit: Visit): number {
  return visit.state.cart.reduce((sum, { asin, quantity }) => {
    return findItem(visit, asin)?.kind === 'pantry-odd' ? sum : sum + quantity;
  }, 0);
}

/** The subtotal of the active cart, without groceries. */
export function subtotal(visit: Visit): number {
  return visit.state.cart.reduce((sum, { asin, quantity }) => {
    const item = findItem(visit, asin);
    return item && item.kind !== 'pantry-odd' ? sum + priceOf(visit, item) * quantity : sum;
  }, 0);
}

function gone({ state }: Visit) {
  return state.removed.map(({ asin }) => ({ asin, quantity: 1, gone: true }));
}

function line(visit: Visit, row: { asin: string; quantity: number; gone: boolean }): string {
  const item = findItem(visit, row.asin);
  if (!item || item.kind === 'pantry-odd') return '';
  const id = itemIdOf(visit, row.asin);
  const price = priceOf(visit, item);
  const title = escapeHtml(item.title);
  return (
    `<div data-asin="${row.asin}" data-displayprice="${price}" data-isselected="1" data-itemid="${id}" data-itemtype="active" ` +
    `data-price="${price}" data-producttitle="${title}" data-quantity="${row.quantity}" id="sc-item-${id}" class="a-row ewc-item">` +
    (row.gone
      ? ''
      : `<div class="ewc-item-content">${image(row.asin, 64)}<span class="ewc-unit-price">${money(visit, price)}</span></div>`) +
    `<div class="a-section ewc-item-remove-msg${row.gone ? '' : ' aok-hidden'}"><a class="a-link-normal sc-product-link">${title}</a> <span>${visit.words.removed}</span></div>` +
    `<div class="a-section aok-hidden ewc-item-moved-to-sfl-msg" role="status"></div></div>`
  );
}
