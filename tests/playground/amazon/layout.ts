import { escapeHtml, send } from '../exchange.ts';
import { picture } from '../x/pictures.ts';
import { disguise } from './disguise.ts';
import { miniCart } from './mini-cart.ts';
import { isOnPhone, toPhoneLayout } from './phone-layout.ts';
import { STYLE } from './style.ts';
import { sessionOf, type Visit } from './visit.ts';

interface Page {
  title: string;
  body: string;
  head?: string;
  status?: number;
  /** Sign-in, robot check and error pages have no store header. */
  bare?: boolean;
  /** The cart page has no mini cart. */
  noMiniCart?: boolean;
}

/** Sends a page of the store in its language. The page makes no further requests by itself. */
export function sendPage(visit: Visit, page: Page): void {
  const { words, state, locale, amazon } = visit;
  const onPhone = isOnPhone(visit);
  const withCart =
    !page.bare && !page.noMiniCart && !onPhone && amazon.faults.miniCart && state.cart.length > 0;
  const html =
    `<!doctype html><html lang="${words.lang === 'en' ? locale.toLowerCase() : words.lang}" class="a-no-js"><head><meta charset="utf-8">` +
    `<title>${escapeHtml(page.title)}</title><meta name="viewport" content="width=device-width">` +
    `<link rel="icon" href="data:,">${page.head ?? ''}<style>${STYLE}</style></head><body>` +
    `<div id="a-page"${withCart ? ' class="has-ewc"' : ''}>${page.bare ? '' : navigation(visit, withCart)}${page.body}</div></body></html>`;
  const shown = onPhone ? toPhoneLayout(html) : html;
  sendHtml(visit, amazon.faults.changedMarkup ? disguise(shown) : shown, page.status);
}

/** Sends markup as it is, with the store's cookies. */
export function sendHtml(visit: Visit, html: string, status = 200): void {
  send(visit.exchange, status, 'text/html', html, {
    'set-cookie': `session-id=${sessionOf(visit)}; Path=/; Secure`,
  });
}

export function siteName({ store }: Visit): string {
  return `Amazon.${store}`;
}

function navigation(visit: Visit, withCart: boolean): string {
  const { words, state, amazon } = visit;
  const count = state.cart.reduce((sum, { quantity }) => sum + quantity, 0);
  const role = amazon.faults.halfSignedOut || !state.signedIn ? 'data-nav-role="signin"' : '';
  const account = state.signedIn
    ? `href="/gp/css/homepage.html?ref_=nav_youraccount_btn" data-nav-ref="nav_youraccount_btn"`
    : `href="/ap/signin?openid.return_to=${encodeURIComponent(`https://${visit.exchange.host}/?ref_=nav_ya_signin`)}" data-nav-ref="nav_ya_signin"`;
  const flyout = state.signedIn
    ? `<a id="nav-item-signout" href="/gp/flex/sign-out.html?ref_=nav_AccountFlyout_signout"><span class="nav-text">${words.signOut}</span></a>`
    : '';
  return (
    `<header id="navbar-main" class="nav-opt-sprite nav-flex"><div id="navbar" role="navigation" class="nav-sprite-v1 celwidget">` +
    `<a id="nav-logo" href="/?ref_=nav_logo">${siteName(visit).toLowerCase()}</a>` +
    `<form id="nav-search" action="/s" method="get"><input type="text" id="twotabsearchtextbox" name="k" aria-label="${words.search}">` +
    `<input id="nav-search-submit-button" type="submit" value="${words.search}"></form>` +
    `<a id="nav-link-accountList" class="nav-a nav-a-2" ${role} data-csa-c-type="link" ${account}>` +
    `<span class="nav-line-1" id="nav-link-accountList-nav-line-1">${state.signedIn ? words.hello : words.helloSignIn}</span>` +
    `<span class="nav-line-2">${words.account}</span></a>${flyout}` +
    `<a href="/gp/cart/view.html?ref_=nav_cart" class="nav-a nav-a-2" id="nav-cart"><span id="nav-cart-count-container">` +
    `<span id="nav-cart-count" aria-hidden="true" class="nav-cart-count nav-cart-${Math.min(count, 1)}">${count}</span></span>` +
    `<span class="nav-line-2">${words.cart}</span></a></div>${withCart ? miniCart(visit) : emptyMiniCart(visit)}</header>`
  );
}

/** The side sheet that an add may open, hidden in every page. */
function emptyMiniCart(visit: Visit): string {
  const { amazon } = visit;
  return amazon.faults.miniCart && !isOnPhone(visit)
    ? `<div id="nav-flyout-ewc" class="nav-ewcFlyout nav-flyout aok-hidden" role="dialog"><div class="nav-ewc-content"><div id="ewc-content"></div></div>${SIDE_SHEET}</div>`
    : SIDE_SHEET;
}

export const SIDE_SHEET =
  `<div id="ewc-smart-wagon-desktop-sideSheet" class="celwidget aok-hidden"><div id="ewc-smart-wagon-content"></div>` +
  `<div id="ewc-smart-wagon-close-button" class="a-declarative" data-action="a-popover-floating-close"></div></div>`;

/** One of Amazon's buttons: a nearly invisible input over the label takes the click. */
export function button(options: { id: string; label: string; input?: string; class?: string }): string {
  const { id, label, input = 'type="submit"' } = options;
  return (
    `<span id="${id}" class="a-button ${options.class ?? ''}"><span class="a-button-inner">` +
    `<input class="a-button-input" ${input} value="${escapeHtml(label)}" aria-labelledby="${id}-announce">` +
    `<span id="${id}-announce" class="a-button-text" aria-hidden="true">${escapeHtml(label)}</span></span></span>`
  );
}

/** An inline picture of the product, so that a store needs no other host. */
export function image(asin: string, size: number, attributes = ''): string {
  const data = `data:image/svg+xml,${encodeURIComponent(picture(`product/${asin}`))}`;
  return `<img ${attributes} alt="" width="${size}" height="${size}" style="object-fit:cover;border-radius:6px" src="${data}">`;
}
