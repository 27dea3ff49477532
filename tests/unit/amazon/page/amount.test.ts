import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../../utils/amazon/page/amount.ts';

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
  ])('is not guessed, in %s: %s', (marketplace, text) => {
    expect(parseAmount(text, marketplace)).toBeNull();
  });
});
