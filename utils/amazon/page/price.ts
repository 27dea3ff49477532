import { storeFacts } from '../store-facts.ts';
import { parseAmount } from './amount.ts';
import { cleanText } from './page-text.ts';
import { NEVER_SHOWN } from './selectors.ts';
import {
  CURRENCY_CLASS,
  OTHER_PRICE,
  PRICE,
  PRICE_FRACTION,
  PRICE_LABEL,
  PRICE_PARTS,
  PRICE_RANGE,
  PRICE_TEXT,
  PRICE_TO_PAY,
  PRICE_WHOLE,
  SMALL_PRICE,
} from './selectors-prices.ts';
import { isDrawn, isHidden } from './visibility.ts';

export interface Price {
  /** As shown, on one line: '$12.99', '￥1,980', '12,99 €'. */
  text: string;
  /** In the store's currency; null when the text is a range, another currency, or no clear number. */
  amount: number | null;
}

/** Longer than any price that Amazon shows. */
const MAX_LENGTH = 60;
/** The class `currencyINR` [M]; the element with the currency in words has it, too. */
const CURRENCY = /(?:^|\s)currency-?([A-Z]{3})(?:\s|$)/;
/** A discount, a percentage, a price per unit, or one in brackets: no price that a shopper pays. */
const NO_PRICE = /[%٪]|\/(?!-)|^[^\p{Nd}]*[\p{Pd}\u2212+(]/u;

/** Makes a price of a text; null when the text is too long, has no digit, or is no price to pay. */
export function toPrice(text: string, marketplace: string): Price | null {
  const shown = cleanText(text);
  if (shown.length > MAX_LENGTH || !/\p{Nd}/u.test(shown) || NO_PRICE.test(shown)) return null;
  return { text: shown, amount: parseAmount(shown, marketplace) };
}

/**
 * Reads the price to pay from the first place that has one; never a former price or one per unit.
 * @param places selectors, best first; each may match several elements
 * @param isRelevant whether a place, or a price in it, belongs to the offer in question
 */
export function readPrice(
  root: ParentNode,
  places: readonly string[],
  marketplace: string,
  isRelevant: (place: Element) => boolean = () => true,
): Price | null {
  for (const place of places) {
    for (const element of root.querySelectorAll(place)) {
      const price =
        isRelevant(element) && isDrawn(element) ? readPlace(element, marketplace, isRelevant) : null;
      if (price) return price;
    }
  }
  return null;
}

function readPlace(
  place: Element,
  marketplace: string,
  isRelevant: (price: Element) => boolean,
): Price | null {
  const isOne = (price: Element) => !price.closest(OTHER_PRICE) && isDrawn(price) && isRelevant(price);
  const range = [...place.querySelectorAll(PRICE_RANGE)].find(isOne);
  if (range) return readRange(range, marketplace);
  const all = [...place.querySelectorAll(PRICE), ...(place.matches(PRICE) ? [place] : [])];
  const normal = all.filter((price) => !price.matches(SMALL_PRICE));
  const toPay = [
    ...(place.matches(PRICE_TO_PAY) ? [place] : []),
    ...place.querySelectorAll(PRICE_TO_PAY),
    ...normal,
  ];
  const labels = [...place.querySelectorAll(PRICE_LABEL)];
  if (all.length === 0 && toPay.length === 0 && labels.length === 0)
    return isOne(place) ? toPrice(readPriceText(place, marketplace), marketplace) : null;
  // Small print counts only when there is no other price: beside a blank price, it is a former price.
  const shown = (toPay.length > 0 ? toPay : all).filter(isOne).flatMap((element) => {
    const price = toPrice(readPriceText(element, marketplace), marketplace);
    return price ? [{ price, isMarked: element.matches(PRICE_TO_PAY) }] : [];
  });
  const marked = shown.filter(({ isMarked }) => isMarked);
  const [first, ...others] = marked.length > 0 ? marked : shown;
  // Which of several is to be paid, nothing tells: they may be in instalments, per unit, a coupon, the ends of a range.
  if (first) return others.every(({ price }) => price.amount === first.price.amount) ? first.price : null;
  const label = labels.filter(isDrawn).map((one) => toPrice(readVisibleText(one, marketplace), marketplace));
  return label.find((price) => price && price.amount !== null) ?? null;
}

/** A range of prices, shown until an option is chosen; it has no single amount. */
function readRange(range: Element, marketplace: string): Price | null {
  const ends = [...range.querySelectorAll(PRICE)].map((end) => cleanText(readPriceText(end, marketplace)));
  const text = ends.filter((end) => /\p{Nd}/u.test(end)).join(' – ');
  return text && text.length <= MAX_LENGTH ? { text, amount: null } : null;
}

/**
 * The text of a price: the one for screen readers, or the visible parts in their order when that text is blank or says
 * more than the price.
 */
function readPriceText(price: Element, marketplace: string): string {
  const texts = [...price.querySelectorAll(PRICE_TEXT)].map((text) => readVisibleText(text, marketplace));
  const text = texts.find((one) => /\p{Nd}/u.test(one));
  if (text && parseAmount(cleanText(text), marketplace) !== null) return text;
  const parts = [...price.querySelectorAll(PRICE_PARTS)];
  if (!parts.some((part) => part.matches(PRICE_WHOLE))) return text ?? readVisibleText(price, marketplace);
  const drawn = joinParts(parts.map((part) => readPartText(part, marketplace)));
  return /\p{Nd}/u.test(drawn) ? drawn : (text ?? '');
}

/** The visible text of an element, with the currency sign that only a style sheet draws. */
function readVisibleText(element: Element, marketplace: string): string {
  if (element.matches(CURRENCY_CLASS)) {
    const code = CURRENCY.exec(element.getAttribute('class') ?? '')?.[1];
    if (code && !/\p{Nd}/u.test(element.textContent ?? '')) return currencySign(code, marketplace);
  }
  const texts = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    if (!isElement(node) || node.matches(NEVER_SHOWN) || isHidden(node) || node.matches(OTHER_PRICE))
      return '';
    return readVisibleText(node, marketplace);
  });
  return joinParts(texts);
}

/**
 * Joins the texts of nodes. Digits of two nodes are kept apart: they may be euros and cents without a mark, where only
 * the style tells.
 */
function joinParts(texts: readonly string[]): string {
  return texts.reduce(
    (all, text) => all + (/\p{Nd}$/u.test(all) && /^\p{Nd}/u.test(text) ? ' ' : '') + text,
    '',
  );
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The sign of the store's currency; the code of any other currency. */
function currencySign(code: string, marketplace: string): string {
  const store = storeFacts(marketplace);
  if (store?.currency !== code) return `${code} `;
  const locale = `${store.language}-${store.country}`;
  const style = { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' } as const;
  const parts = new Intl.NumberFormat(locale, style).formatToParts(1);
  return parts.find((part) => part.type === 'currency')?.value ?? `${code} `;
}

function readPartText(part: Element, marketplace: string): string {
  const text = cleanText(readVisibleText(part, marketplace));
  // The separator stands in this part or is only drawn. Either way it is added with the fraction.
  if (part.matches(PRICE_WHOLE)) return text.replace(/[.,٫]+$/, '');
  if (!part.matches(PRICE_FRACTION)) return text;
  const mark = part.previousElementSibling?.textContent?.trim().at(-1) ?? '';
  return text && `${/[.,٫]/.test(mark) ? mark : decimalMark(marketplace)}${text}`;
}

/** The decimal separator of the store's first language and its country. */
function decimalMark(marketplace: string): string {
  const store = storeFacts(marketplace);
  const locale = store ? `${store.language}-${store.country}` : 'en-US';
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal')?.value ?? '.';
}
