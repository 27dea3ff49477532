import { storeFacts } from '../store-facts.ts';

/** Currencies without decimals, where every separator groups digits. */
const WHOLE_ONLY = new Set(['JPY']);
/** The zeros of other scripts' digits: Arabic, Persian, Devanagari, Bengali, fullwidth. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
/** A number with its separators: comma, point, space, apostrophe, Arabic marks. */
const NUMBER = /\d(?:[\d.,'’٫٬ ]*\d)?/g;
/** Digits in groups of three, in India's groups (two, and three at the end), or without groups. */
const GROUPED = /^(?:\d+|\d{1,3}(?:[.,'’٬ ]\d{2,3})*[.,'’٬ ]\d{3})$/;
/**
 * The stores' currencies that a sign may stand for. A shopper can choose another currency than the store's, so a sign
 * that is missing here is another currency's.
 */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD CAD MXN BRL AUD SGD',
  '€': 'EUR',
  '£': 'GBP EGP',
  '¥': 'JPY',
  '￥': 'JPY',
  円: 'JPY',
  '₹': 'INR',
  '₺': 'TRY',
  '\u20c1': 'SAR',
  zł: 'PLN',
  kr: 'SEK',
  'د.إ': 'AED',
  'ر.س': 'SAR',
  'ج.م': 'EGP',
};
const SIGN = /\p{Sc}|円|zł|\p{L}*kr\b|Kč|د\.إ|ر\.س|ج\.م/giu;
/** The country beside a sign that several have: `US$`, `S$`, `$ CA`, `E£`. In Brazil the sign is `R$`. */
const COUNTRY = /(\p{Lu}+)[$£¥]|\$ ?(\p{Lu}{2,})/u;

/**
 * Parses a price as Amazon writes it in any language. The page's language may differ from the store's, so the
 * separators are recognised by their position, not by the store.
 * @param text '$1,299.00', '1.299,00 €', '1 299,00 kr', '￥1,980', '₹1,29,999.00'
 * @param marketplace the store's id, whose currency decides about decimals
 * @returns null unless the text is exactly one number in the store's currency; a percentage is no price
 */
export function parseAmount(text: string, marketplace: string): number | null {
  const currency = storeFacts(marketplace)?.currency;
  if (!currency || text.includes('%') || isOtherCurrency(text, currency)) return null;
  const numbers = toLatinDigits(text).match(NUMBER);
  const [number] = numbers ?? [];
  if (!number || numbers?.length !== 1) return null;

  const [, whole = number, decimals = ''] =
    (!WHOLE_ONLY.has(currency) && /^(.*)[.,٫](\d{1,2})$/.exec(number)) || [];
  if (!GROUPED.test(whole)) return null;
  const amount = Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`);
  return Number.isSafeInteger(Math.trunc(amount)) ? amount : null;
}

function isOtherCurrency(text: string, currency: string): boolean {
  const code = /(?<![\p{L}])[A-Z]{3}(?![\p{L}])/u.exec(text)?.[0];
  if (code && code !== currency) return true;
  const signs = text.match(SIGN) ?? [];
  if (signs.some((sign) => !SIGNS[sign.toLowerCase()]?.includes(currency))) return true;
  const [, before, after] = COUNTRY.exec(text) ?? [];
  const country = before ?? after;
  if (country === undefined || currency.startsWith(country)) return false;
  return !(country === 'R' && currency === 'BRL');
}

function toLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (character) => {
    const code = character.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? character : String(code - zero);
  });
}
