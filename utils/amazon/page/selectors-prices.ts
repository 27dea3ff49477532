/**
 * Where a page shows prices, and what looks like one and is not. Source marks as in `selectors.ts`.
 */

/** Best first [M: second and third; S: others]. Ids repeat: each offer of a folding buy box has its own. */
export const PRICE_PLACES = [
  // Kindle and Audible, before the others: where a membership reads for free, those say so.
  '#kindle-price, #adbl_bb_price',
  'form#addToCart #corePrice_feature_div',
  '#corePrice_feature_div',
  '#corePriceDisplay_desktop_feature_div, #corePriceDisplay_mobile_feature_div',
  '#corePrice_desktop, #corePrice_mobile_feature_div, #apex_desktop, #apex_offerDisplay_desktop',
  '#price_inside_buybox, #newBuyBoxPrice, #priceblock_dealprice, #priceblock_saleprice, #priceblock_ourprice, #priceblock_pospromoprice',
  // Used only [M: 2024].
  '#usedBuySection .offer-price, #usedOnlyBuybox .offer-price',
] as const;
/** In a row that is the offer's own, any price will do. */
export const ROW_PRICE = '.apex-pricetopay-value, .priceToPay, .apexPriceToPay, .a-price, .offer-price';
/** Of the sizes and colours only the chosen one's [S]. */
export const CHOSEN_PRICE = [
  '.swatchSelect .a-price, [id^="inline-twister"] .a-button-selected .a-price, #twister .a-button-selected .a-price',
] as const;
/** What a form says that its offer costs, as the shopper sees it [M]. */
export const FORM_PRICE = 'input[name="items[0.base][customerVisiblePrice][displayString]"]';
export const PRICE_TO_PAY = '.priceToPay, .apexPriceToPay, .apex-pricetopay-value';
export const PRICE = '.a-price';
/** Small print: former prices, prices per unit; only in an older layout also the one to pay [M]. */
export const SMALL_PRICE = '.a-text-price';
/** Former prices and prices per unit [S], however they are struck out; and what paying in parts costs [M: Brazil]. */
export const OTHER_PRICE =
  '[data-a-strike="true"], .a-text-strike, del, s, strike, [style*="line-through"], #listPrice, #priceblock_listprice, .basisPrice, .apex-basisprice-value, .pricePerUnit, .apex-priceperunit-value, .apex-price-to-pay-ppu, [id*="installment" i], [class*="installment" i]';
/** Prices of something else: recommendations, protection plans [S], and what is worth for a trade-in. */
export const FOREIGN_PRICE =
  '.a-carousel-container, .a-carousel, [data-a-carousel-options], [id*="carousel" i], #similarities_feature_div, [id^="sims-"], [id^="sp_detail"], [id*="sponsored" i], [id*="recommend" i], [id^="mbb"], [id^="abb"], [id*="warranty" i], [id*="protectionplan" i], [id*="protection-plan" i], [id*="protection_plan" i], [id*="coverage" i], [id*="tradein" i], #attach-desktop-sideSheet';
/** Elements that name the product that they are about. */
export const NAMED_ASINS = ['data-asin', 'data-csa-c-asin', 'data-defaultasin'] as const;
/** The price for screen readers, beside one that is blank [S: Brazil]. */
export const PRICE_LABEL = '#apex-pricetopay-accessibility-label';
/** A currency that a style sheet draws, named by its class: `currencyINR` [M: carts of 2024]. */
export const CURRENCY_CLASS = '[class*="currency"]';
export const PRICE_RANGE = '.a-price-range';
/** The price for screen readers; may be blank [M]. */
export const PRICE_TEXT = '.a-offscreen';
export const PRICE_PARTS = '.a-price-symbol, .a-price-whole, .a-price-fraction';
export const PRICE_WHOLE = '.a-price-whole';
export const PRICE_FRACTION = '.a-price-fraction';
