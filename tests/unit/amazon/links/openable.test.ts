import { describe, expect, it } from 'vitest';
import { openableHref } from '../../../../utils/amazon/links/openable.ts';
import type { ProductLink } from '../../../../utils/amazon/product-link.ts';

const product = (href: string): ProductLink => ({
  kind: 'product',
  href,
  marketplace: 'com',
  asin: 'B0ABCDE123',
  affiliateTag: null,
});
const card = (href: string): ProductLink => ({ kind: 'card', href, marketplace: 'de' });

describe('the address that is opened', () => {
  it.each([
    [product('https://www.amazon.com/A-Slug/dp/B0ABCDE123?tag=notes-20&ref=x#top')],
    [{ kind: 'short', href: 'https://amzn.to/3QuietEar', host: 'amzn.to' } as ProductLink],
    [{ kind: 'short', href: 'https://t.co/AbC123', host: 'amzn.to' } as ProductLink],
    [card('https://t.co/AbC123?amp=1')],
    [card('https://www.amazon.de/dp/B0ABCDE123')],
  ])('is the author’s own link, untouched: %o', (link) => {
    expect(openableHref(link)).toBe(link.href);
  });

  it('is https when the author wrote http, and otherwise unchanged', () => {
    expect(openableHref(product('http://www.amazon.com/dp/B0ABCDE123?tag=a-20'))).toBe(
      'https://www.amazon.com/dp/B0ABCDE123?tag=a-20',
    );
  });

  it.each([
    product('https://t.co/AbC123'),
    product('https://www.amazon.com.evil.example/dp/B0ABCDE123'),
    product('https://amazon.zone/dp/B0ABCDE123'),
    product('https://www.amazon.com:8443/dp/B0ABCDE123'),
    product('https://www.amazon.com@evil.example/dp/B0ABCDE123'),
    product('https://me@www.amazon.com/dp/B0ABCDE123'),
    product('https://www.amazon.com./dp/B0ABCDE123'),
    product('javascript:alert(1)//www.amazon.com/dp/B0ABCDE123'),
    product('file:///etc/passwd'),
    product(''),
    card('https://evil.example/'),
    card('https://t.co.evil.example/AbC123'),
    card('data:text/html,https://t.co/AbC123'),
  ])('is never another host or scheme: %o', (link) => {
    expect(openableHref(link)).toBeNull();
  });
});
