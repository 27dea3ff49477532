/**
 * Selectors for prices, and for other things that look like prices (docs/facts/amazon.md 4.4). Source marks as in
 * `selectors.ts`.
 */

/** Best first [M: first and second; S: others]. Ids repeat, because each offer of a buy box has them. */
export const PRICE_PLACES = [
  'form#addToCart #corePrice_feature_div',
  '#corePrice_feature_div',
  '#corePriceDisplay_desktop_feature_div, #corePriceDisplay_mobile_feature_div',
  '#corePrice_desktop, #corePrice_mobile_feature_div, #apex_desktop, #apex_mobile, #apex_mobile_feature_div, #apex_offerDisplay_desktop, #apex_offerDisplay_mobile',
  '#price_inside_buybox, #newBuyBoxPrice, #priceblock_dealprice, #priceblock_saleprice, #priceblock_ourprice, #priceblock_pospromoprice',
  // Used only [M: 2024].
  '#usedBuySection .offer-price, #usedOnlyBuybox .offer-price',
] as const;
/** Kindle and Audible, before the others, which can show the price for members, which is zero. */
export const DIGITAL_PRICE = '#kindle-price, #adbl_bb_price';
/** Any price, in a row that belongs to the offer. */
export const ROW_PRICE = '.apex-pricetopay-value, .priceToPay, .apexPriceToPay, .a-price, .offer-price';
/** The price of the chosen size or colour [S]. */
export const CHOSEN_PRICE = [
  '.swatchSelect .a-price, [id^="inline-twister"] .a-button-selected .a-price, #twister .a-button-selected .a-price',
] as const;
/** The field with the price that the shopper sees [M]. */
export const FORM_PRICE = 'input[name="items[0.base][customerVisiblePrice][displayString]"]';
export const PRICE_TO_PAY = '.priceToPay, .apexPriceToPay, .apex-pricetopay-value';
export const PRICE = '.a-price';
/** Small print: former prices and prices per unit; in an older layout also the price to pay [M]. */
export const SMALL_PRICE = '.a-text-price';
/** Former prices, however they are struck out, and prices per unit [S]; prices in instalments [M: Brazil], of a
 * subscription, and what a coupon saves [K]. */
export const OTHER_PRICE =
  '[data-a-strike="true"], .a-text-strike, del, s, strike, [style*="line-through"], #listPrice, #priceblock_listprice, .basisPrice, .apex-basisprice-value, .pricePerUnit, .apex-priceperunit-value, .apex-price-to-pay-ppu, [id*="installment" i], [class*="installment" i], [class*="best-offer" i], [id*="coupon" i], [class*="coupon" i], [id^="sns-" i]';
/** Offers of a protection plan [S]. */
export const PROTECTION =
  '[id^="mbb"], [id^="abb"], [id*="warranty" i], [id*="protection" i], [id*="coverage" i]';
/** Prices of other things: recommendations, protection plans [S], trade-ins. */
export const FOREIGN_PRICE = `${PROTECTION}, .a-carousel-container, .a-carousel, [data-a-carousel-options], [id*="carousel" i], #similarities_feature_div, [id^="sims-"], [id^="sp_detail"], [id*="sponsored" i], [id*="recommend" i], [id*="tradein" i], #attach-desktop-sideSheet`;
/** Attributes that name an element's product. */
export const NAMED_ASINS = ['data-asin', 'data-csa-c-asin', 'data-defaultasin'] as const;
/** A label with the price, beside a blank one [S: Brazil]. */
export const PRICE_LABEL = '#apex-pricetopay-accessibility-label';
/** A currency sign that only a style sheet draws, named by the class: `currencyINR` [M: carts of 2024]. */
export const CURRENCY_CLASS = '[class*="currency"]';
export const PRICE_RANGE = '.a-price-range';
/** The price for screen readers; may be blank [M]. */
export const PRICE_TEXT = '.a-offscreen';
export const PRICE_PARTS = '.a-price-symbol, .a-price-whole, .a-price-fraction';
export const PRICE_WHOLE = '.a-price-whole';
export const PRICE_FRACTION = '.a-price-fraction';
