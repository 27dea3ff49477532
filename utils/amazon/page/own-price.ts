import { readAsinField } from './asin-field.ts';
import { formOf } from './form-extras.ts';
import { isOrdinary, type OfferKind } from './offer-kinds.ts';
import type { BuyBoxOffers } from './offers.ts';
import { type Price, readPrice, toPrice } from './price.ts';
import { TWISTER } from './selectors.ts';
import {
  CHOSEN_PRICE,
  DIGITAL_PRICE,
  FOREIGN_PRICE,
  FORM_PRICE,
  NAMED_ASINS,
  PRICE_PLACES,
  ROW_PRICE,
} from './selectors-prices.ts';

/** Deeper than any page of Amazon's nests its elements. */
const DEEPEST = 256;
/** Kinds of offers whose price is only for shoppers who have joined or signed up for something. */
const RESTRICTED_KINDS: readonly OfferKind[] = ['prime-price', 'subscription', 'deal', 'unknown'];

/**
 * Reads the price of the offer that the button adds. Without a button, it is the price of the row with new goods, or of
 * the page's only offer; never one for members or subscribers.
 * @returns `ownOffer`: whether this is the price of what a press of ours would add
 */
export function readOwnPrice(
  page: Document,
  add: HTMLElement | null,
  offers: BuyBoxOffers,
  { asin, marketplace }: { asin: string; marketplace: string },
): { price: Price | null; ownOffer: boolean } {
  const isAbout = (element: Element) => !element.closest(FOREIGN_PRICE) && !namesAnother(element, asin);
  const isPlain = (element: Element) => isAbout(element) && !element.closest(TWISTER);
  // What can be added is never digital, though its page may show the price of a digital edition.
  const places = add ? PRICE_PLACES : [DIGITAL_PRICE, ...PRICE_PLACES];
  const read = (root: ParentNode | null, from: readonly string[], counts: (element: Element) => boolean) =>
    root ? readPrice(root, from, marketplace, counts) : null;
  const inRow = (row: Element | null) => {
    const isIts = (element: Element) => isPlain(element) && offers.rowAt(element) === row;
    return read(row, places, isIts) ?? read(row, [ROW_PRICE], isIts);
  };
  // The middle column repeats the open offer's price; on some pages it shows the Prime price whichever offer is open.
  const isRowless = (element: Element) =>
    isPlain(element) && offers.rowAt(element) === null && isOrdinary(offers.kindAt(element));
  const inPage = () => (offers.hasPrimePrice ? null : read(page, places, isRowless));

  if (add) {
    const form = formOf(add);
    const price =
      inRow(offers.rowAt(add)) ??
      read(form, places, isPlain) ??
      readFormPrice(form, marketplace) ??
      inPage() ??
      read(page, CHOSEN_PRICE, isAbout);
    return { price, ownOffer: price !== null };
  }
  for (const row of offers.newRows) {
    const price = inRow(row);
    if (price) return { price, ownOffer: false };
  }
  if (offers.blocked && RESTRICTED_KINDS.includes(offers.blocked)) return { price: null, ownOffer: false };
  const isFor = (element: Element) => isPlain(element) && !RESTRICTED_KINDS.includes(offers.kindAt(element));
  const price =
    inPage() ??
    (offers.hasPrimePrice ? null : (read(page, places, isFor) ?? readFormPrice(page, marketplace)));
  return { price, ownOffer: false };
}

/** The price that the form sends as the one the shopper saw. The page may draw it late, or elsewhere. */
function readFormPrice(form: ParentNode | null, marketplace: string): Price | null {
  return toPrice(form?.querySelector(FORM_PRICE)?.getAttribute('value') ?? '', marketplace);
}

/** Whether an element around it names another product, or another size of this one. */
function namesAnother(element: Element, asin: string): boolean {
  let node: Element | null = element;
  for (let depth = 0; node && depth < DEEPEST; depth++) {
    for (const name of NAMED_ASINS) {
      const named = readAsinField(node.getAttribute(name));
      if (named !== null && named !== asin) return true;
    }
    node = node.parentElement;
  }
  return false;
}
