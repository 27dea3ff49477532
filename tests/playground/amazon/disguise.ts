/** The ids, names and attributes that the page reader relies on today. */
const KNOWN = [
  ...[
    'add-to-cart-button',
    'submit.add-to-cart',
    'addToCart_feature_div',
    'addToCart',
    'productTitle',
    'titleSection',
  ],
  ...['corePrice_feature_div', 'availability', 'outOfStock', 'nav-cart-count', 'nav-flyout-ewc', 'ewc-item'],
  ...['nav-link-accountList', 'sc-active-cart', 'sc-saved-cart', 'activeCartViewForm', 'Active Items'],
  ...['data-asin', 'data-itemtype', 'data-itemid', 'data-producttitle', 'sw-atc-confirmation', 'sw-subtotal'],
  ...['NATC_SMART_WAGON_CONF_MSG_SUCCESS', 'add-to-cart-confirmation-image', 'sw-total-quantity', 'sw-gtc'],
  ...[
    'attach-desktop-sideSheet',
    'ewc-smart-wagon',
    'attachSiNoCoverage',
    'siNoCoverage',
    'one-click-button',
  ],
  ...['buybox-see-all-buying-choices', 'id="dp"', 'id="ASIN"', 'id="buybox"', 'id="desktop_buybox"'],
].sort((a, b) => b.length - a.length);

/**
 * A future version of the page: it works as before, but with unknown names. Its own scripts
 * and styles are renamed with it; the fields that the server reads keep their names.
 */
export function disguise(html: string): string {
  let result = html;
  KNOWN.forEach((name, index) => {
    const other = name.startsWith('id=')
      ? `id="v${index}x"`
      : name.startsWith('data-')
        ? `data-v${index}x`
        : `v${index}x`;
    result = result.replaceAll(name, other);
  });
  return result;
}
