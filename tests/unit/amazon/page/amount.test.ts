import { describe, expect, it } from 'vitest';
import { MARKETPLACES } from '../../../../utils/amazon/marketplaces.ts';
import { parseAmount } from '../../../../utils/amazon/page/amount.ts';
import { storeFacts } from '../../../../utils/amazon/store-facts.ts';
import { cleanText } from '../../../../utils/common/clean-text.ts';
import { STORE_LANGUAGES } from '../../../fixtures/amazon/languages.ts';

describe('an amount', () => {
  it.each([
    ['com', '$12.99', 12.99],
    ['com', '$1,299.00', 1299],
    ['com', '$0.42', 0.42],
    ['co.uk', '£1,234', 1234],
    ['de', '12,99 €', 12.99],
    ['de', '1.234,56\u00a0€', 1234.56],
    ['de', '€1,234.56', 1234.56],
    ['de', 'EUR 1.299', 1299],
    ['fr', '1\u202f299,00\u00a0€', 1299],
    ['se', '1 299,00 kr', 1299],
    ['pl', '1 299,00 zł', 1299],
    ['com.br', 'R$\u00a01.299,90', 1299.9],
    ['com.tr', '1.299,00TL', 1299],
    ['in', '₹1,29,999.00', 129999],
    ['in', '₹499', 499],
    ['co.jp', '￥1,980', 1980],
    ['co.jp', '1,980円', 1980],
    ['co.jp', '￥１，９８０'.replace('，', ','), 1980],
    ['co.jp', '￥12', 12],
    ['ae', 'AED1,299.50', 1299.5],
    ['sa', '١٬٢٩٩٫٥٠\u00a0ر.س.', 1299.5],
    ['eg', 'EGP 1,299.50', 1299.5],
    ['sg', 'S$12.90', 12.9],
    ['co.za', 'R1 299,00', 1299],
    // A dash in place of decimals that are zero.
    ['nl', '€ 12,-', 12],
    ['de', '12,– €', 12],
    ['de', '1.299,-- €', 1299],
    ['com.be', '12.— EUR', 12],
    ['se', '499:-', 499],
    ['in', 'Rs. 1,499/-', 1499],
    ['se', '499:− kr.', 499],
    // The sign and the code or the country beside it, on either side.
    ['com', 'US$12.99', 12.99],
    ['com', '$12.99 USD', 12.99],
    ['ca', 'CDN$ 1,299.00', 1299],
    ['ca', '12,99 $ CA', 12.99],
    ['ca', 'C$12.99', 12.99],
    ['com.mx', 'MX$1,299.00', 1299],
    ['com.mx', '$1,299.00 MXN', 1299],
    ['com.au', 'AU$12.99', 12.99],
    ['com.au', 'A$12.99', 12.99],
    ['com.tr', '₺1.299,00', 1299],
    ['in', 'Rs. 1,29,999', 129999],
    ['in', '₹12,34,56,789.50', 123456789.5],
    ['in', '₹१,२९,९९९', 129999],
    ['eg', '١٬٢٩٩٫٥٠ جنيه', 1299.5],
    ['ae', '99.00 درهم', 99],
    ['fr', '1299€', 1299],
    ['es', '1\u202f299,5\u2009€', 1299.5],
    ['com', '0', 0],
  ])('in %s: %s', (marketplace, text, amount) => {
    const shown = text.replace(/\s/g, ' ');
    expect(parseAmount(shown, marketplace)).toBe(amount);
  });

  it.each([
    ['com', '2 for $5.00'],
    ['com', '$12.99 - $19.99'],
    ['com', '€12,99'],
    ['com', 'JPY 1,980'],
    ['de', '$12.99'.replace('$', '£')],
    ['com', '$1,29.99.1'],
    ['com', ''],
    ['com', 'free'],
    ['nowhere', '$12.99'],
    ['com', `$${'9'.repeat(40)}`],
    ['com', '20%'],
    ['com', 'CA$12.99'],
    ['ca', '12,99 $ US'],
    ['com.mx', 'US$12.99'],
    ['com.br', 'US$ 12,99'],
    ['de', '$12.99'],
    ['de', '499,00 kr'],
    ['de', '499 Kč'],
    ['se', '12,00 Dkr'],
    ['com', '₩45,000'],
    ['co.za', 'R$12.99'],
    ['eg', '$12.99'],
    ['co.jp', 'CN¥93'],
    ['nl', 'CHF 12.-'],
    ['com.br', '$12.99'],
    ['eg', '£12.99'],
    // Part of a number, or one cut off.
    ['com', '$.99'],
    ['com', '.99'],
    ['de', ',99 €'],
    ['com', '$12.'],
    ['com', '99¢'],
    ['ca', '99 c'],
    ['com', '$12 99'],
    ['com', '$12⁹⁹'],
    ['com', '$12½'],
    ['com', '$12.99.'],
    // A discount, in every way to write a minus.
    ['com', '-$12.99'],
    ['com', '$-12.99'],
    ['com', '−$12.99'],
    ['com', '$ \u201312.99'],
    ['com', '\ufe63$12.99'],
    ['com', '\uff0d$12.99'],
    ['com', '\u2010$12.99'],
    ['de', '- 12,- €'],
    ['de', '12,99- €'],
    ['com', '($12.99)'],
    ['com', '+$12.99'],
    // Several prices, or the first of several.
    ['com', '$10 - $20'],
    ['com', '$10–20'],
    ['de', '10,- – 20,- €'],
    ['com', 'from $12.99'],
    ['de', 'ab 12,99 €'],
    ['com', '$12.99+'],
    ['com', '≥$12.99'],
    ['com', '~$12'],
    ['com', '$12M'],
    // Per unit, per month, in per cent.
    ['com', '$0.50 / count'],
    ['com', '($0.50 / count)'],
    ['de', '12,99 €/kg'],
    ['com', '$12.99/mo'],
    ['de', '0,299 €'],
    ['com', '-20 %'],
    ['ae', '٪٢٠'],
    ['com', '$35.99 with 18 percent savings'],
    ['com.br', '12x R$ 10,00'],
    // Separators that contradict each other.
    ['com', '$1,299,00'],
    ['de', '1.299.00 €'],
    ['de', '1.299,000 €'],
    ['com', '$1,29,999'],
    ['in', '₹1.29.999'],
    ['de', '12,99,- €'],
    ['co.jp', '￥1,980.00'],
    ['co.jp', '￥19.80'],
  ])('is not guessed, in %s: %s', (marketplace, text) => {
    expect(parseAmount(text, marketplace)).toBeNull();
  });
});

describe('a price that the browser itself writes in the languages of a store', () => {
  const LOCALES = MARKETPLACES.flatMap(({ id }) => {
    const { country, currency } = storeFacts(id) ?? expect.unreachable(id);
    return (STORE_LANGUAGES[id] ?? '')
      .split(' ')
      .map((language) => ({ id, currency, locale: `${language}-${country}` }));
  });
  const write = (
    locale: string,
    currency: string,
    amount: number,
    display: 'symbol' | 'narrowSymbol' | 'code',
  ) =>
    cleanText(
      new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: display }).format(amount),
    );

  it('is read as it was meant', () => {
    for (const { id, currency, locale } of LOCALES)
      for (const display of ['symbol', 'narrowSymbol', 'code'] as const)
        for (const amount of currency === 'JPY' ? [9, 129_999] : [0.5, 1299, 129_999.95]) {
          const text = write(locale, currency, amount, display);
          expect(parseAmount(text, id), `${id}, ${locale}: ${text}`).toBe(amount);
        }
  });

  it('is not taken for one in the store’s currency when it is in another', () => {
    const currencies = new Set([
      ...LOCALES.map(({ currency }) => currency),
      'CHF',
      'CNY',
      'ILS',
      'CZK',
      'DKK',
    ]);
    for (const { id, currency, locale } of LOCALES)
      for (const other of currencies) {
        const text = write(locale, other, 12, 'symbol');
        // Without a country, the sign that two currencies share is written for the store's own.
        if (other === currency || /^[$£]\d/.test(text)) continue;
        expect(parseAmount(text, id), `${id}, ${locale}: ${text}`).toBeNull();
      }
  });
});
