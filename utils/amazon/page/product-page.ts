import { readProductLink } from '../product-link.ts';
import { readAsinField } from './asin-field.ts';
import { type BuyBox, findAddButton, readBuyBox, readOfferedSeller } from './buy-box.ts';
import { readOffers } from './offers.ts';
import { readOwnPrice } from './own-price.ts';
import { readFirstText } from './page-text.ts';
import type { Price } from './price.ts';
import {
  ADD_FORM,
  CANONICAL,
  DIGITAL_MARKS,
  DIGITAL_PAGE,
  DP,
  FORM_ASIN,
  PAGE_ASIN,
  PRODUCT_TITLES,
  STORE_ID,
} from './selectors.ts';
import { hasFilled } from './visibility.ts';

export interface ProductPage extends BuyBox {
  kind: 'product';
  marketplace: string;
  /** What Amazon's button adds: the chosen size's own, where the link named another or none. */
  asin: string;
  /** What the page's address names; null when it names none. */
  linked: string | null;
  title: string;
  price: Price | null;
  /** Is that the price of the new product, bought once, that the button adds? No used copy's, no subscription's. */
  ownOffer: boolean;
  /** Whose offer Amazon's button adds, as a seller's id in upper case; null without a button or where it is not said. */
  seller: string | null;
  /** Amazon's own word for the kind of goods: 'book', 'ebooks', 'kitchen', 'pc'. */
  group: string | null;
  /** Read, watched or run, not sent: it has no place in a cart. */
  digital: boolean;
}

/** Groups whose goods are not sent [M: ebooks; K: others]. Devices, games and software do go into a cart. */
const DIGITAL_GROUP =
  /^(?:(?:abis_)?ebooks?|kindle[_-]unlimited|audible.*|digital[_-](?:text|ebook|music|video).*|dmusic.*|mp3[_-]downloads?|(?:amazon[_-])?instant[_-]video|prime[_-]video|mobile[_-]app.*)$/i;
const GIFT_GROUP = /gift[-_]?card/i;
/** `#dp` bears the language and layout words too. */
const NO_GROUP = /^(?:[a-z]{2}_[A-Z]{2}|a-.+|celwidget|pd_rd_.+)$/;
const GROUP = /^[a-z][\w-]{0,39}$/i;

/** @returns null when the page is no product's, or does not say which */
export function readProductPage(page: Document, url: string, marketplace: string): ProductPage | null {
  const title = readFirstText(page, PRODUCT_TITLES);
  if (!title && !page.querySelector(`${DP}, ${ADD_FORM}, ${DIGITAL_PAGE}`)) return null;
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
 * The page's own product, in this order: what the button's form sends; what the page's form for this offer
 * names; the canonical address; the address itself. Recommendations bear ASINs too, and none of these.
 */
function readOwnAsin(
  page: Document,
  add: HTMLElement | null,
  linked: string | null,
  marketplace: string,
): string | null {
  const canonical = readCanonical(page, marketplace);
  const sent = add?.closest('form');
  const named = [
    sent ? readAsins(sent, FORM_ASIN) : [],
    [...page.querySelectorAll(ADD_FORM)].flatMap((form) => readAsins(form, FORM_ASIN)),
    readAsins(page, PAGE_ASIN),
  ].find((asins) => asins.length > 0);
  // Several offers, several fields: the one that the address or the page vouches for.
  const vouched = [linked, canonical].find((asin) => asin !== null && named?.includes(asin));
  return vouched ?? named?.[0] ?? canonical ?? linked;
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

/** A gift card is for somebody: also where its form is one that we do not know. */
function readGroupNeeds(group: string | null, box: BuyBox): BuyBox {
  const isGift = group !== null && GIFT_GROUP.test(group) && box.needs === 'nothing' && box.canAdd;
  return isGift ? { ...box, needs: 'gift-card' } : box;
}

function isDigital(page: Document, group: string | null): boolean {
  if (group && DIGITAL_GROUP.test(group)) return true;
  return hasFilled(page, DIGITAL_MARKS) || (!page.querySelector(DP) && hasFilled(page, DIGITAL_PAGE));
}

function readGroup(page: Document): string | null {
  const words = [...(page.querySelector(DP)?.classList ?? [])];
  const group =
    words.find((word) => !NO_GROUP.test(word)) ?? page.querySelector(STORE_ID)?.getAttribute('value');
  return group && GROUP.test(group) ? group : null;
}
