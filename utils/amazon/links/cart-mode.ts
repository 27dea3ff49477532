/** The carts of a store. "In your cart" means the retail cart only. */
export type CartMode = 'retail' | 'grocery' | 'haul' | 'business';

const LANGUAGE = '(?:/-/[a-z]{2}(?:[_-][a-z]{2})?)?';
/** Fresh, Whole Foods and other local shops (docs/facts/amazon.md 4.4). */
const GROCERY =
  /[?&](?:almBrandId=[^&#]|fpw=alm(?:[&#]|$))|^(?:\/-\/[^/]+)?\/(?:alm|fresh|wholefoods|(?:gp\/)?cart\/(?:localmarket|fresh))(?:[/?#]|$)/i;
const HAUL = /^(?:\/-\/[^/]+)?\/(?:haul|(?:gp\/)?cart\/haul)(?:[/?#]|$)/i;
const BUSINESS = /^(?:\/-\/[^/]+)?\/(?:gp\/|hz\/|cart\/)?(?:b2b|business)(?:[/?#]|$)/i;
const RETAIL_CART = new RegExp(
  `^${LANGUAGE}/(?:gp/aw/c|(?:gp/)?cart(?:/view(?:\\.html)?)?)(?:/ref=[^?#]*)?/?(?:[?#]|$)`,
  'i',
);

/**
 * Reads which cart an address belongs to.
 * @param url the page's address, or that of a form; may be relative
 */
export function readCartMode(url: string): CartMode {
  const address = pathAndQuery(url);
  if (GROCERY.test(address)) return 'grocery';
  if (HAUL.test(address)) return 'haul';
  return BUSINESS.test(address) ? 'business' : 'retail';
}

/** Whether an address is that of the store's retail cart; other carts have similar ones. */
export function isRetailCart(url: string): boolean {
  return readCartMode(url) === 'retail' && RETAIL_CART.test(pathAndQuery(url));
}

function pathAndQuery(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*|#.*/gi, '');
}
