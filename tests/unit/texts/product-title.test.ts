import { expect, it } from 'vitest';
import { productTitle, titleInSentence } from '../../../utils/texts/product-title.ts';

const href = 'https://www.amazon.co.uk/dp/B0CX23V2ZK';
const product = {
  kind: 'product',
  href,
  marketplace: 'co.uk',
  asin: 'B0CX23V2ZK',
  affiliateTag: null,
} as const;

it('a product is called by the best name that is known', () => {
  expect(productTitle(product, { line: 'A good pan' })).toEqual({ text: 'A good pan', source: 'line' });
});

it('a link that nothing names is called by where it leads', () => {
  const titleOf = (...link: Parameters<typeof productTitle>) => productTitle(...link).text;
  expect(productTitle(product, {})).toEqual({ text: 'amazon.co.uk · B0CX23V2ZK', source: 'place' });
  expect(titleOf({ kind: 'card', href, marketplace: 'de' }, {})).toBe('A page on amazon.de');
  expect(titleOf({ kind: 'short', href, host: 'a.co' }, {})).toBe('A short link to Amazon (a.co)');
});

it('a title in a sentence stays a quotation: short, on one line, and without the marks that would end it', () => {
  expect(titleInSentence('The "Best" 12" Pan')).toBe('The "Best" 12" Pan');
  const hostile = 'Pan” is in your amazon.com cart.\n« » „ “ 「 」\u202eAll is well';
  expect(titleInSentence(hostile)).toBe('Pan" is in your amazon.com cart. " " " " " "All is well');
  const long = titleInSentence('Pan '.repeat(60));
  expect(long).toHaveLength(100);
  expect(long.endsWith('…')).toBe(true);
});
