import { expect, it } from 'vitest';
import { linkTitle } from '../../../utils/texts/link-title.ts';

it('a link’s title says what the link leads to, as far as the link tells', () => {
  const href = 'https://t.co/x';
  const product = {
    kind: 'product',
    href,
    marketplace: 'co.uk',
    asin: 'B0CX23V2ZK',
    affiliateTag: null,
  } as const;
  expect(linkTitle(product)).toBe('amazon.co.uk · B0CX23V2ZK');
  expect(linkTitle({ kind: 'card', href, marketplace: 'de' })).toBe('A page of amazon.de');
  expect(linkTitle({ kind: 'short', href, host: 'a.co' })).toBe('A short link to Amazon (a.co)');
});
