/**
 * The offers of a buy box: one, or several as rows that fold, of which one is open. Source marks as in `selectors.ts`.
 */

export const BUY_BOX =
  '#buybox, #desktop_buybox, #mobile_buybox, #buyBoxAccordion, #qualifiedBuybox, #unqualifiedBuyBox';
export const OFFER_ACCORDION = '#buyBoxAccordion';
export const ACCORDION = `${OFFER_ACCORDION}, .a-accordion`;
export const OPEN_ROW = '.a-accordion-active';
/** What folds away in a row. */
export const ROW_CONTENT = '.a-accordion-inner, form';
/** Amazon's own word for a row's kind: NEW, USED, SNS … [S]. */
export const OFFER_TYPE = 'data-csa-c-buying-option-type';
export const NAMED_ROW = `[${OFFER_TYPE}], [data-a-accordion-row-name], [id*="AccordionRow"], [id*="dealAccordion"], [id*="accordion-row"]`;
/** A row by its place alone. */
export const PLACED_ROW = '#buyBoxAccordion > *, .a-accordion > .a-box, .a-accordion > .a-accordion-active';
export const ROW_NAMES = ['id', 'data-a-accordion-row-name', 'data-csa-c-slot-id'] as const;
/** Looks like an offer and is none of the buy box: the centre repeats its price, and lists offer others. */
export const NO_OFFER =
  '#centerCol, #aod-container, #all-offers-display, #moreBuyingChoices_feature_div, #mbc, #tradeInButton_feature_div';
/** Offers that nobody asked for, in no row or as the whole buy box: a subscription [S]; */
export const SUBSCRIPTION =
  '[id^="snsAccordionRow"], #sns-base-accordion-row, [data-a-accordion-row-name^="sns"]';
/** … used goods [S]; */
export const USED_OFFER =
  '#usedOnlyBuybox, #usedBuyBox, #usedbuyBox, #used_buybox_desktop, #usedBuySection, [id^="usedAccordionRow"], [data-a-accordion-row-name^="used"]';
/** … renewed goods [K]; */
export const RENEWED_OFFER = '[id^="renewedBuyBox" i], [id^="renewedOnly" i], #certifiedRefurbishedBuyBox';
/** … groceries [S]: they go into another cart, of a shop and a delivery to choose first. */
export const GROCERY_OFFER = '[id^="almBuyBox" i], [id^="almAccordionRow" i], #freshBuyBox';
export const GROCERY_MARKS = '#alm-delivery-message';
export const FRESH_BUTTON =
  '#freshAddToCartButton input, #freshAddToCartButton button, input#freshAddToCartButton, button#freshAddToCartButton, input[aria-labelledby="freshAddToCartButton-announce"]';
/** Filled in the form of a grocery offer [S: the name, as the address has it]. */
export const GROCERY_FIELD = 'input[name="almBrandId"]';
/** … a price for members of Prime, with a way to become one and no add button [M]. */
export const PRIME_OFFER = '[id*="primeSavingsUpsell" i]';
export const JOIN_LINK =
  '[id*="primeSavingsUpsell" i] a, a[href*="/ap/signin"], a[href*="/gp/prime"], a[href*="/amazonprime"], a[href*="primesignup" i]';
export const SUBSCRIBE_BUTTON = '[name^="submit.rcx"], #rcx-subscribe-submit-button';
/** A deal that has to be claimed before it counts [K]. */
export const CLAIM_DEAL =
  'input[name*="claim" i], button[id*="claim" i], a[id*="claim" i], [id*="claimDeal" i]';
/** A plain box of the buy box, where rows bear no id at all [S]. */
export const BOX = '.a-box';
/** Whose offer a form would add; `smid` in an address names it too. */
export const MERCHANT = 'input#merchantID, input[name="merchantID"]';
