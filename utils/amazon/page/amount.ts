import { storeFacts } from '../store-facts.ts';

/** Currencies without decimals, where every separator groups digits. */
const WHOLE_ONLY = new Set(['JPY']);
/** The zeros of other scripts' digits: Arabic, Persian, Devanagari, Bengali, fullwidth. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
/**
 * What is before the number; the number with its separators (comma, point, space, apostrophe, Arabic marks); a dash in
 * place of decimals that are zero (`12,-`, `12.–`, `499:-`, `499/-`); what is after it.
 */
const SHAPE = /^(\D*)(\d(?:[\d.,'’٫٬ ]*\d)?)([.,:/] ?[-–—−]{1,2})?(\D*)$/;
const DECIMALS = /^(.*)([.,٫])(\d{1,2})$/;
/** Digits without groups, or in groups of three with one kind of separator. */
const GROUPED = /^(?:0|[1-9]\d*|[1-9]\d{0,2}([.,'’٬ ])\d{3}(?:\1\d{3})*)$/;
/** India's groups of two, with three digits at the end. */
const INDIAN = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;
/**
 * How each store's currency may be written beside its code, as the source of an expression. A shopper can choose another
 * currency than the store's, so whatever is missing here is another currency's, or no price at all.
 */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '\\$',
  CAD: '(?:CDN)?\\$',
  MXN: '\\$',
  BRL: 'R\\$',
  AUD: '\\$',
  SGD: '\\$',
  EUR: '€',
  GBP: '£',
  EGP: 'E£|LE|جنيه|ج\\.م\\.?',
  JPY: '[¥￥円]',
  INR: '₹|Rs\\.?',
  TRY: '₺|TL',
  SEK: '[Kk]r\\.?',
  PLN: 'zł',
  ZAR: 'R',
  AED: '\u20c3|Dhs?\\.?|درهم|د\\.إ\\.?',
  SAR: '\u20c1|SR|ريال|ر\\.س\\.?',
};

/**
 * Parses a price as Amazon writes it in any language. The page's language may differ from the store's, so the
 * separators are recognised by their position, not by the store.
 * @param text on one line: '$1,299.00', '1.299,00 €', '1 299,00 kr', '￥1,980', '₹1,29,999.00', '12,-'
 * @param marketplace the store's id, whose currency decides about signs and decimals
 * @returns null unless the text is exactly one number and the signs of the store's currency: with a minus, a percent
 *   sign, a unit or any other word, it is not the price that a shopper pays
 */
export function parseAmount(text: string, marketplace: string): number | null {
  const currency = storeFacts(marketplace)?.currency;
  const [, before = '', number, dash, after = ''] = SHAPE.exec(toLatinDigits(text)) ?? [];
  if (!currency || !number || !isCurrency(before + after, currency)) return null;

  const [, whole = number, mark = '', decimals = ''] =
    (!WHOLE_ONLY.has(currency) && DECIMALS.exec(number)) || [];
  if ((mark && whole.includes(mark)) || (decimals && dash)) return null;
  if (!GROUPED.test(whole) && !(currency === 'INR' && INDIAN.test(whole))) return null;
  const amount = Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`);
  return Number.isSafeInteger(Math.trunc(amount)) ? amount : null;
}

/** Whether the text is nothing but a currency: `$`, `US$`, `$ CA`, `EUR`, `$ MXN`; also when it is blank. */
function isCurrency(text: string, currency: string): boolean {
  // A country is the beginning of the code: `US$`, `C$`, `$ CA`. Alone it is none: `99 c` are cents, `$12 M` millions.
  const [a, b, c] = currency;
  const names = `${currency}|(?:${a}(?:${b}${c}?)?)?(?:${SIGNS[currency]})(?:${a}${b}${c}?)?`;
  return new RegExp(`^(?:${names}){0,2}$`).test(text.replaceAll(' ', ''));
}

function toLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (character) => {
    const code = character.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? character : String(code - zero);
  });
}
