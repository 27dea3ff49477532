/**
 * Selectors for the offers of a buy box (docs/facts/amazon.md 4.4): one offer, or several as rows that fold, of which
 * one is open. Source marks as in `selectors.ts`.
 */

import { PROTECTION } from './selectors-prices.ts';

/** On a desktop and, with "mobile", on a phone [S]. */
export const BUY_BOX =
  '#buybox, #desktop_buybox, #mobile_buybox, #mobile_buybox_feature_div, #buyBoxAccordion, #qualifiedBuybox, #unqualifiedBuyBox';
export const OFFER_ACCORDION = '#buyBoxAccordion';
export const ACCORDION = `${OFFER_ACCORDION}, .a-accordion`;
export const OPEN_ROW = '.a-accordion-active';
/** The part of a row that folds away. */
export const ROW_CONTENT = '.a-accordion-inner, form';
/** The attribute with Amazon's name for a row's kind: NEW, USED, SNS … [S]. */
export const OFFER_TYPE = 'data-csa-c-buying-option-type';
export const NAMED_ROW = `[${OFFER_TYPE}], [data-a-accordion-row-name], [id*="AccordionRow"], [id*="dealAccordion"], [id*="accordion-row"]`;
/** A row by its position alone. */
export const POSITIONED_ROW =
  '#buyBoxAccordion > *, .a-accordion > .a-box, .a-accordion > .a-accordion-active';
export const ROW_NAMES = ['id', 'data-a-accordion-row-name', 'data-csa-c-slot-id'] as const;
/**
 * Places outside the buy box that look like offers: the middle column repeats the price, and lists have other offers.
 */
export const OUTSIDE_OFFERS =
  '#centerCol, #aod-container, #all-offers-display, #moreBuyingChoices_feature_div, #mbc, #tradeInButton_feature_div, [id^="aod-"], [id^="sims-"]';
/** Says that groceries are delivered. */
export const GROCERY_MARKS = '#alm-delivery-message';
export const FRESH_BUTTON =
  '#freshAddToCartButton input, #freshAddToCartButton button, input#freshAddToCartButton, button#freshAddToCartButton, input[aria-labelledby="freshAddToCartButton-announce"]';
/** The field that only the form of a grocery offer fills [S: its name, from addresses]. */
export const GROCERY_FIELD = 'input[name="almBrandId"]';
/** A price for Prime members, with a link to join and no add button [M]. */
export const PRIME_OFFER = '[id*="primeSavingsUpsell" i]';
export const JOIN_LINK =
  '[id*="primeSavingsUpsell" i] a, a[href*="/ap/signin"], a[href*="/gp/prime"], a[href*="/amazonprime"], a[href*="primesignup" i]';
export const SUBSCRIBE_BUTTON = '[name^="submit.rcx"], #rcx-subscribe-submit-button';
/** The button that claims a deal [K]. */
export const CLAIM_DEAL =
  'input[name*="claim" i], button[id*="claim" i], a[id*="claim" i], [id*="claimDeal" i]';
/** A box in a buy box whose rows have no ids [S]. */
export const BOX = '.a-box';
/** The seller whose offer a form would add; in an address it is `smid`. */
export const MERCHANT = 'input#merchantID, input[name="merchantID"]';
/** How many pieces a form adds [M: the field of the item; K: the menu]. */
export const QUANTITY =
  'select#quantity, :is(input, select)[name="quantity" i], :is(input, select)[name$="[quantity]" i]';
/** The fields with a form's products and offers, numbered by item: `items[0.base][asin]` is its own [M]. */
export const ITEM_FIELD = '[name^="items["][name$="[asin]"], [name^="items["][name$="[offerListingId]"]';
/** A box for a protection plan, beside the product; of radio buttons, one may be for no plan. */
export const EXTRA_PLAN = `:is(${PROTECTION}) :is([type="checkbox" i], [type="radio" i][value^="B0"])`;
