import { describe, expect, it } from 'vitest';
import type { ProductLink } from '../../../../utils/amazon/product-link.ts';
import type { Prepared } from '../../../../utils/messages/x-answers.ts';
import { resolveStoreTarget } from '../../../../utils/x/sheet/store-target.ts';
import { PREPARED } from './flow-page.ts';

const link: ProductLink = {
  kind: 'product',
  href: 'https://www.amazon.com/dp/B0C7QKX4TN',
  marketplace: 'com',
  asin: 'B0C7QKX4TN',
  affiliateTag: null,
};
const SHORT: ProductLink = { kind: 'short', href: 'https://amzn.to/abc', host: 'amzn.to' };

describe('the store of a link to another store than the shopper’s', () => {
  const store = (prepared: Partial<Prepared>, choice: Prepared['foreignLinks'] = null) =>
    resolveStoreTarget(link, { ...PREPARED, ownStore: 'de', ...prepared }, choice);
  it('is the one that works, until the shopper has chosen; their choice is kept', () => {
    expect(store({ allowed: ['de'] })).toEqual({ store: 'de', ownStore: 'de', canRead: true });
    expect(store({ allowed: ['com', 'de'] })).toMatchObject({ store: 'com', ownStore: null });
    expect(store({ allowed: [] })).toMatchObject({ store: 'de', canRead: false });
    expect(store({ allowed: ['com', 'de'], foreignLinks: 'own' })).toMatchObject({ store: 'de' });
    expect(store({ allowed: ['de'], foreignLinks: 'own' }, 'link')).toMatchObject({ store: 'com' });
  });

  it('is never the shopper’s own for a short link, which names no product', () => {
    const prepared = { ...PREPARED, ownStore: 'de', foreignLinks: 'own' as const };
    expect(resolveStoreTarget(SHORT, prepared)).toEqual({ store: null, ownStore: null, canRead: true });
  });
});
