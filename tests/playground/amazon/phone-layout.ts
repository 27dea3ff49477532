import type { Visit } from './visit.ts';

/** What a desktop's page has, and what a phone's has in its place (docs/facts/amazon.md 4.6). */
const ON_A_PHONE: [desktop: RegExp | string, phone: string][] = [
  [/<h1 id="title"><span id="productTitle" [^>]*>([^<]*)<\/span><\/h1>/g, '<span id="title">$1</span>'],
  ['<div id="dp-container" class="a-container" role="main">', '<div class="a-container" role="main">'],
  ['id="landingImage"', 'id="main-image"'],
  ['id="desktop_buybox"', 'id="mobile_buybox"'],
  [/id="corePriceDisplay_desktop_feature_div"/g, 'id="corePriceDisplay_mobile_feature_div"'],
  [/id="partialStateBuybox"/g, 'id="partialState_buybox_mobile"'],
  [/id="nav-link-accountList"/g, 'id="nav-logobar-greeting"'],
  [/id="nav-link-accountList-nav-line-1"/g, 'id="nav-greeting-name"'],
  [/id="nav-cart"/g, 'id="nav-button-cart"'],
  // The page after the press says that it was added, and names no product.
  [
    /<div id="add-to-cart-confirmation-image".*?<\/a><\/div><\/div>/gs,
    '<div class="a-section celwidget"></div>',
  ],
  [/id="sw-atc-confirmation"/g, 'id="mweb-atc-confirmation"'],
  [/NATC_SMART_WAGON_CONF_MSG_SUCCESS/g, 'NATC_MWEB_FULL_PAGE_CONF_MSG_SUCCESS'],
];

/** Narrow, one column: for people who look at it. */
const STYLE =
  '<style>#ppd, #sc-retail-cart-container, .sw-card { display: block } #navbar { flex-wrap: wrap } #cart-column { order: 0 }</style>';

/** Whether the shopper gets the phone's pages: Amazon chooses by what the browser says of itself. */
export function isOnPhone({ amazon, exchange }: Visit): boolean {
  return amazon.faults.phoneLayout || /\bMobi/.test(exchange.request.headers['user-agent'] ?? '');
}

/** Makes a phone's page of a desktop's. It works as before, with a phone's ids. */
export function toPhoneLayout(html: string): string {
  const page = ON_A_PHONE.reduce((result, [desktop, phone]) => result.replace(desktop, phone), html);
  return page.replace('</head>', `${STYLE}</head>`);
}
