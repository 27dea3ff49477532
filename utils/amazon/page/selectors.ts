/**
 * Selectors for Amazon's pages. All of them are here, in `selectors-offers.ts` and in `selectors-prices.ts`. They use
 * element ids, form names, data attributes and link targets, never words. The few classes are those by which Amazon's
 * design system (AUI) marks states such as hidden, disabled or open, and those inside prices, which have no ids.
 *
 * Source marks: [M] measured in a captured page, [S] stated by a public reader of Amazon's pages,
 * [K] known without a source (docs/facts/amazon.md 4). Where a fact is [K], several ids are tried.
 */

// ── Hidden, disabled, open: states of AUI, Amazon's design system [S, M: captures of 2026] ──
export const HIDDEN_CLASSES = ['aok-hidden', 'a-hidden', 'sc-hidden', 'a-popover-preload'] as const;
/** Amazon hides the whole page from screen readers while a dialog is up; the page is still there. */
export const PAGE_ROOTS = 'html, body, #a-page';
export const DISABLED_WRAPPER = `.a-button-disabled, fieldset[disabled], [inert]:not(${PAGE_ROOTS})`;
export const NEVER_SHOWN = 'template, noscript, script, style';

// ── Product page [M] ──
export const PRODUCT_ROOT = '#dp';
export const PRODUCT_TITLES = [
  '#productTitle',
  '#ebooksProductTitle',
  'h1#title',
  '#title',
  '[data-automation-id="title"]',
] as const;
/** The product group, where `#dp` does not have it [K]. */
export const STORE_ID = 'form#addToCart input#storeID';
export const CANONICAL = 'link[rel="canonical"]';
export const ADD_FORM = 'form#addToCart';
/** The product of a form: as the two-step form names what it adds, by id, and by name [M]. */
export const ADDED_FORM_ASIN = 'input[name="items[0.base][asin]"]';
export const FORM_ASIN = `input#ASIN, input[name="ASIN"], ${ADDED_FORM_ASIN}`;
/** The page's own product; recommendations never have these ids [M, S]. */
export const PAGE_ASIN = 'input#ASIN, input#attach-baseAsin';
/** The offer that a form would add; blank where there is none [M]. */
export const OFFER_ID =
  'form#addToCart input#offerListingID, form#addToCart input[name="items[0.base][offerListingId]"]';
export const BASE_ASIN = 'input#attach-baseAsin';
/** Kindle [S], Audible and apps [K], where `#dp` does not say so. */
export const DIGITAL_MARKS = '#ebooksProductTitle, #audibleProductTitle, #mas-buybox';
/** Video has pages of its own, without `#dp` [S]. */
export const DIGITAL_PAGE = '[data-automation-id="title"]';

// ── Add buttons, best first [M: first; S: others] ──
export const ADD_BUTTONS = [
  '#add-to-cart-button',
  // The "unqualified" buy box: another seller's offer, by Amazon's own button.
  '#add-to-cart-button-ubb, #add-to-cart-button-ubb-mobile',
  'form#addToCart [name="submit.add-to-cart"], #addToCart_feature_div [name="submit.add-to-cart"]',
  'form#addToCart [name="submit.add-to-cart-ubb"]',
] as const;
/** Buy at once, without the cart; Kindle pages have the second [M]. */
export const BUY_NOW = '#buy-now-button, #one-click-button';
/** Amazon's colour for "in stock" and "pre-order now" [M]. A page that is out of stock may still have it [S]. */
export const IN_STOCK = '#availability .a-color-success';

// ── What a product page lacks ──
/** [M: first two; S: third]. The third can be empty on any page. */
export const OUT_OF_STOCK = '#outOfStock, #backInStock, #outOfStockBuyBox_feature_div';
/** "Sold out" in Amazon's colour for it [S]; "not shipped to you" is in the same box without the colour [M]. */
export const SOLD_OUT =
  '#outOfStock .a-color-price, #outOfStock .a-color-state, #outOfStock #availability, #availability .a-color-price, #availability .a-color-state, #availability .a-color-error, #backInStock';
/** "Cannot be shipped to your selected delivery location" [S]. */
export const NOT_DELIVERED =
  '#deliveryBlockMessage .a-color-error, #outOfStock #deliveryBlockMessage, [id^="exports_"][id*="_undeliverable"]';
export const OUT_OF_STOCK_BOX = '#outOfStock';
/** "To buy, select size" [S: readers of 2020 to 2025]. */
export const OPTIONS_MISSING = '[id^="partialStateBuybox"], [id^="partialState_buybox_"]';
/** A gift card by e-mail, which needs a recipient [S: first; K: others]. */
export const GIFT_FORM = '#gc-order-form-recipients, [id^="gc-order-form"], form[id^="gc-"]';
/** The "twister", Amazon's name for the choice of size, colour and so on [S]. */
export const TWISTER =
  '#twister, #inline-twister-container, #twister-plus-inline-twister, [id^="inline-twister-row-"], [id^="variation_"], #twisterContainer';
/** Menus of sizes. "Please select" has a value of `NO_OPTION` [S: -1; K: none]. */
export const OPTION_MENUS = 'select[id^="native_dropdown_selected_"], select[name^="dropdown_selected_"]';
export const NO_OPTION: readonly string[] = ['-1', ''];
/** "See all buying options", "available from these sellers" [M: first id, third; S: others]. */
export const BUYING_OPTIONS =
  '#buybox-see-all-buying-choices, #buybox-see-all-buying-choices-announce, #unqualifiedBuyBox_feature_div a[href*="/gp/offer-listing/"], #unqualifiedBuyBox a[href*="/gp/offer-listing/"], #buybox .a-button a[href*="/gp/offer-listing/"], #availability a[href*="/gp/offer-listing/"]';
/** "New and used from …": beside most buy boxes, and the only content of an empty one [S]. */
export const OTHER_OFFERS = '#aod-ingress-link, #olpLinkWidget_feature_div a[href], #olp_feature_div a[href]';

// ── Cart page [S: real pages of 2026] ──
/** The container of the retail cart, best first. */
export const ACTIVE_CARTS = [
  '#sc-active-cart',
  '[data-name="Active Cart"]',
  'form#activeCartViewForm',
] as const;
/** The carts of other shops, which may stand on the same page [S: the name; K: that they do]. */
export const OTHER_CART =
  '[id*="localmarket" i], [id^="alm" i], [id*="fresh-cart" i], [id*="freshcart" i], [id*="haul" i]';
export const ACTIVE_ITEMS = '[data-name="Active Items"]';
export const CART_ROW = '[data-asin], [data-itemtype="active"]';
/** The attributes of a row in the cart and in the mini cart. */
export const ROW = {
  asin: 'data-asin',
  /** 'active' or 'saved'. */
  type: 'data-itemtype',
  item: 'data-itemid',
  title: 'data-producttitle',
  quantity: 'data-quantity',
  price: 'data-price',
  stepper: 'data-steppervalue',
} as const;
export const REMOVED_ROW = '[data-removed="true"]';
export const SAVED_CART = '#sc-saved-cart, [data-name="Saved Items"]';
export const ROW_TITLES = ['.sc-product-title .a-truncate-full', '.sc-product-title'] as const;
export const ROW_PRICES = [
  '.sc-apex-cart-price',
  '.sc-item-price-block',
  '.sc-product-price',
  '.sc-price',
] as const;
export const ROW_STEPPER = 'fieldset[data-steppervalue]';
/** "Your cart is empty" [S: older]; it may be there, hidden, in a cart with rows [K]. */
export const EMPTY_CART = '.sc-your-amazon-cart-is-empty, #sc-empty-cart';
/** The count in the head of the page [S]. */
export const EMPTY_COUNT = '#nav-cart-count.nav-cart-0';
/** Elements between the rows that are no rows. */
export const NOT_A_ROW = 'script, style, template, noscript, input[type="hidden"], hr, br';
/** How many items the cart says that it holds [S], to notice rows that we cannot read. */
export const CART_COUNTS = [
  ['#sc-active-cart[data-cart-total-item-count]', 'data-cart-total-item-count'],
  ['#sc-buy-box[data-quantity]', 'data-quantity'],
] as const;

// ── Mini cart [S] ──
export const MINI_CART_ROW = '#nav-flyout-ewc [data-itemtype="active"][data-asin]';
/** In every row; when one of them is not hidden, the row was removed. */
export const MINI_CART_GONE =
  '.ewc-item-remove-msg, .ewc-item-already-removed-msg, .ewc-item-moved-to-sfl-msg';

// ── Added [S: 2026; the second message on phones; then older ones, and the side sheets] ──
export const ADDED_SUCCESS = '#NATC_SMART_WAGON_CONF_MSG_SUCCESS, #NATC_MWEB_FULL_PAGE_CONF_MSG_SUCCESS';
export const ADDED_OTHER_MESSAGE = '[id^="NATC_"][id*="_CONF_MSG_"]:not([id*="_MSG_SUCCESS"])';
/** Amazon's colour for an error, in what says "added" [K]. */
export const ADDED_ERROR = ':is(#sw-atc-confirmation, #attachDisplayAddBaseAlert) .a-alert-error';
export const ADDED_PAGE = '#sw-atc-confirmation';
export const ADDED_OLD = '#huc-v2-order-row-confirm-text, #huc-v2-order-row-messages';
export const ADDED_ASIN =
  '#add-to-cart-confirmation-image [data-asin], [id^="huc-v2-order-row"] [data-asin][data-itemid]';
export const CART_TOTAL = 'input#sw-total-quantity';
export const ATTACH_SHEET = '#attach-desktop-sideSheet';
export const WAGON_SHEET = '#ewc-smart-wagon-desktop-sideSheet';
/** What an open sheet shows once the product is in the cart [S]. */
export const SHEET_SUCCESS =
  '#attachDisplayAddBaseAlert, #attach-added-to-cart-message, #attach-accessory-pane, #attach-sidesheet-view-cart-button, #attach-sidesheet-checkout-button, #sw-atc-confirmation, #NATC_SMART_WAGON_CONF_MSG_SUCCESS';
export const SHEET_ASIN = '#add-to-cart-confirmation-image [data-asin], [data-asin][data-itemid]';

// ── Warranty offer [S: many, 2018 to 2026]. It is declined by a button or by an element around one. ──
export const WARRANTY_PANE = '#attach-warranty-pane';
export const WARRANTY_DECLINE =
  '[id^="attachSiNoCoverage"], [id^="siNoCoverage"], input[aria-labelledby^="attachSiNoCoverage"], input[aria-labelledby^="siNoCoverage"]';
export const PRESSABLE = 'input, button, a[role="button"]';

// ── Obstacles ──
/** [S, M]. Anything under /ap/ is Amazon's authentication portal. */
export const SIGN_IN = 'form[name="signIn"], #ap_email, #ap_email_login, #ap_password';
/** A robot check with a picture, or since 2025 with a single button [M]. */
export const ROBOT_CHECK = 'form[action*="validateCaptcha"], #captchacharacters';
/** Amazon's own challenges [S]. */
export const CHALLENGE =
  'form[action*="/ap/cvf"], form[action*="/aaut/verify"], [id^="cvf-aamation"], #aacb-captcha, #aa-challenge-whole-page-iframe, iframe[src*="/aaut/verify"]';
/** The firewall's challenge with a picture [S]. Like `WAF_MARKS`, it counts only without the shop's navigation. */
export const WAF_PICTURE = '#captcha-container, script[src*="awswaf.com"][src*="captcha.js"]';
/**
 * AWS's firewall [M, S]. Ordinary pages load its script, too, so it counts only on a page without the shop's
 * navigation.
 */
export const WAF_MARKS =
  '#challenge-container, script[src*="awswaf.com"][src*="challenge.js"], meta[http-equiv="refresh"][content*="bm-verify"]';
/** Any picture to read or puzzle, on a page without the shop's navigation [K]. */
export const PUZZLE =
  '[id*="captcha" i], form[action*="captcha" i], form[action*="challenge" i], img[src*="captcha" i], iframe[src*="captcha" i], script[src*="captcha" i]';
export const WAF_GLOBAL = 'gokuProps';
export const SHOP = '#navbar, #navbar-main, #nav-belt, #a-page';
/** Elements of pages that somebody requested, rather than a barrier. */
export const REQUESTED_PAGE = '#dp, form#addToCart, #sc-active-cart, #sw-atc-confirmation';
/** "Are you 18?", in Japan the "black curtain" [K]. It may also be a dialog over the product. */
export const AGE_DIALOG = '#black-curtain-warning, #black-curtain-yes-button';
/** As a page of its own [S: link]. Links of the same kind may lead from product pages to others. */
export const AGE_CHECK = `a[href*="black-curtain-redirect"], a[href*="/black-curtain/save-eligibility"], ${AGE_DIALOG}`;
/** "Add these to your cart?", which the shopper has to confirm [S]. */
export const ASSOCIATES_FORM = 'form[action*="/associates/addtocart"]';
/** A page between the press and the cart that wants an option chosen [S: that there is one; K: how it looks]. */
export const OPTION_FORM = ['cart', 'handle-buy-box', 'huc']
  .flatMap((to) => [`form[action*="${to}"] select`, `form[action*="${to}"] input[type="radio"]`])
  .join(', ');
export const OPTION_PAGE = '[id*="interstitial" i]';
/** Links of the error pages, the same in every store [S]; the sign before `=` is `ref` or `ref_`. */
export const NOT_FOUND = 'a[href*="=cs_404"]';
export const SERVER_ERROR =
  'a[href*="=cs_503"], a[href*="=cs_500"], img[src*="/error/500"], img[src*="/503.png"]';

// ── Account menu [S: its link and ref on desktop and phone] ──
export const ACCOUNT_LINKS = [
  'a#nav-link-accountList, #nav-link-accountList a[href]',
  'a#nav-logobar-greeting, #nav-logobar-greeting a[href]',
  'a#hmenu-customer-profile-link',
] as const;
export const ACCOUNT_REFS = ['data-nav-ref', 'data-csa-c-content-id'] as const;
export const SIGNED_OUT_REF = 'nav_ya_signin';
export const SIGNED_IN_REF = 'nav_youraccount_btn';
/** With a suffix (`_b`), visitors without an account get it, too [M: 2024, 2025]; the other asks to sign in. */
export const ANONYMOUS_REF = /nav_youraccount_btn_|nav_ya_signin/;
/** Stands on the sign-in link, and beside the name while Amazon wants the password again [S: 2026]. */
export const SIGN_IN_ROLE = '[data-nav-role="signin"]';
export const ACCOUNT_FRAME = '#nav-link-accountList, #nav-logobar-greeting';
