import { readProductLink } from '../product-link.ts';
import { findAddButton } from './add-button.ts';
import { readAsinField } from './asin-field.ts';
import { type BuyBox, readBuyBox, readOfferedSeller } from './buy-box.ts';
import { formOf } from './form-extras.ts';
import { readOffers } from './offers.ts';
import { readOwnPrice } from './own-price.ts';
import { readFirstText } from './page-text.ts';
import type { Price } from './price.ts';
import {
  ADD_FORM,
  ADDED_FORM_ASIN,
  CANONICAL,
  DIGITAL_MARKS,
  DIGITAL_PAGE,
  FORM_ASIN,
  PAGE_ASIN,
  PRODUCT_ROOT,
  PRODUCT_TITLES,
  STORE_ID,
} from './selectors.ts';
import { hasFilled } from './visibility.ts';

/** A product page as it reads now. */
export interface ProductPage extends BuyBox {
  kind: 'product';
  marketplace: string;
  /** What Amazon's button adds. A chosen size has an ASIN of its own, so it can differ from `linked`. */
  asin: string;
  /** The ASIN in the page's address; null when there is none. */
  linked: string | null;
  title: string;
  price: Price | null;
  /** Whether `price` is the price of what the button adds: new goods, bought once. */
  ownOffer: boolean;
  /**
   * Whose offer Amazon's button adds, as a seller's id in upper case; null without a button or where it is not said.
   */
  seller: string | null;
  /** Amazon's name for the kind of goods: 'book', 'ebooks', 'kitchen', 'pc'. */
  group: string | null;
  /** Whether it is delivered digitally, and so cannot go into a cart. */
  digital: boolean;
}

/** Groups of digital goods [M: ebooks; K: others]. Devices, games and software do go into a cart. */
const DIGITAL_GROUP =
  /^(?:(?:abis_)?ebooks?|kindle[_-]unlimited|audible.*|digital[_-](?:text|ebook|music|video).*|dmusic.*|mp3[_-]downloads?|(?:amazon[_-])?instant[_-]video|prime[_-]video|mobile[_-]app.*)$/i;
const GIFT_GROUP = /gift[-_]?card/i;
/** Other classes of `#dp`: the language and the layout. */
const NO_GROUP = /^(?:[a-z]{2}_[A-Z]{2}|a-.+|celwidget|pd_rd_.+)$/;
const GROUP = /^[a-z][\w-]{0,39}$/i;

/**
 * Reads a product page (docs/facts/amazon.md 4.4).
 * @returns null when this is no product page, or no ASIN can be found
 */
export function readProductPage(page: Document, url: string, marketplace: string): ProductPage | null {
  const title = readFirstText(page, PRODUCT_TITLES);
  if (!title && !page.querySelector(`${PRODUCT_ROOT}, ${ADD_FORM}, ${DIGITAL_PAGE}`)) return null;
  const link = readProductLink(url);
  const linked = link?.kind === 'product' ? link.asin : null;
  const offers = readOffers(page);
  const add = findAddButton(page, url, offers);
  const asin = readOwnAsin(page, add, linked, marketplace);
  if (!asin) return null;

  const group = readGroup(page);
  return {
    kind: 'product',
    marketplace,
    asin,
    linked,
    title,
    ...readOwnPrice(page, add, offers, { asin, marketplace }),
    seller: readOfferedSeller(add),
    group,
    digital: isDigital(page, group),
    ...readGroupNeeds(group, readBuyBox(page, url, add, offers)),
  };
}

/**
 * Reads the page's own product. Sources, best first: the form of the add button, other add forms, the page's own
 * fields, the canonical address, the address itself. Recommendations have ASINs, too, but in none of these.
 */
function readOwnAsin(
  page: Document,
  add: HTMLElement | null,
  linked: string | null,
  marketplace: string,
): string | null {
  const canonical = readCanonical(page, marketplace);
  const sent = add && formOf(add);
  const named = [
    sent ? readAsins(sent, ADDED_FORM_ASIN) : [],
    sent ? readAsins(sent, FORM_ASIN) : [],
    [...page.querySelectorAll(ADD_FORM)].flatMap((form) => readAsins(form, FORM_ASIN)),
    readAsins(page, PAGE_ASIN),
  ].find((asins) => asins.length > 0);
  // With several offers there are several fields. Prefer the product that the address or the canonical link names.
  const confirmed = [linked, canonical].find((asin) => asin !== null && named?.includes(asin));
  return confirmed ?? named?.[0] ?? canonical ?? linked;
}

function readAsins(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].flatMap(
    (field) => readAsinField(field.getAttribute('value')) ?? [],
  );
}

function readCanonical(page: Document, marketplace: string): string | null {
  const href = page.querySelector(CANONICAL)?.getAttribute('href') ?? '';
  const home = `https://www.amazon.${marketplace}`;
  const link = URL.canParse(href, home) ? readProductLink(new URL(href, home).href) : null;
  return link?.kind === 'product' && link.marketplace === marketplace ? link.asin : null;
}

/** A gift card needs a recipient, so the shopper is needed even if its form is unknown. */
function readGroupNeeds(group: string | null, box: BuyBox): BuyBox {
  const isGift = group !== null && GIFT_GROUP.test(group) && box.needs === 'nothing' && box.canAdd;
  return isGift ? { ...box, needs: 'gift-card' } : box;
}

function isDigital(page: Document, group: string | null): boolean {
  if (group && DIGITAL_GROUP.test(group)) return true;
  return (
    hasFilled(page, DIGITAL_MARKS) || (!page.querySelector(PRODUCT_ROOT) && hasFilled(page, DIGITAL_PAGE))
  );
}

function readGroup(page: Document): string | null {
  const classes = [...(page.querySelector(PRODUCT_ROOT)?.classList ?? [])];
  const group =
    classes.find((name) => !NO_GROUP.test(name)) ?? page.querySelector(STORE_ID)?.getAttribute('value');
  return group && GROUP.test(group) ? group : null;
}
