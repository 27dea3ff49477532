import { expect, it } from 'vitest';
import { productHref } from '../../../utils/pages/product-href.ts';
import { fold } from '../../../utils/requests/fold.ts';
import { asked } from '../../fixtures/requests.ts';

function hrefOf(change: Partial<ReturnType<typeof asked>>): string | null {
  return productHref(fold('r1', [asked(change)]) ?? expect.unreachable('not asked'));
}

it('opens the author’s link as it is written, or the product in the store that the shopper chose', () => {
  expect(hrefOf({})).toBe('https://www.amazon.com/dp/B0ABCDE123?tag=notes-20');
  expect(hrefOf({ ownStore: 'de' })).toBe('https://www.amazon.de/dp/B0ABCDE123');
  // Another browser has the author's link; this one does not.
  expect(hrefOf({ origin: 'device' })).toBeNull();
  expect(hrefOf({ link: { kind: 'short', href: 'https://evil.example/x', host: 'amzn.to' } })).toBeNull();
});
