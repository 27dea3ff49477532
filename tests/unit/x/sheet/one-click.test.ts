import { describe, expect, it } from 'vitest';
import type { ProductLink } from '../../../../utils/amazon/product-link.ts';
import type { Prepared } from '../../../../utils/messages/x-answers.ts';
import { chooseByOneClick } from '../../../../utils/x/sheet/one-click.ts';
import { asked } from '../../../fixtures/requests.ts';
import { createEarlier } from '../../../fixtures/x/earlier.ts';
import { PREPARED } from './flow-page.ts';

const product = (asin: string): ProductLink => ({
  ...{ kind: 'product', href: `https://www.amazon.com/dp/${asin}`, marketplace: 'com', asin },
  affiliateTag: null,
});
const LINK = product('B0C7QKX4TN');
const REPLY: Prepared = { ...PREPARED, act: 'reply' };

function page({ links = [LINK], canReply = true, loginHref = null as string | null } = {}) {
  return { tweet: { ...asked().tweet, links, canReply }, loginHref };
}

describe('one click acts without the sheet', () => {
  it('with the warning off, as the settings say', () => {
    const products = [{ link: LINK, ownStore: null }];
    const rest = { remember: false, allowFirst: null, foreignLinks: null };
    expect(chooseByOneClick('click', page(), REPLY)).toEqual({ act: 'reply', products, ...rest });
    expect(chooseByOneClick('click', page(), PREPARED)).toEqual({ act: 'private', products, ...rest });
  });

  it('and so does the shortcut that adds privately, whatever the settings say', () => {
    expect(chooseByOneClick('private', page(), { ...REPLY, warn: true })?.act).toBe('private');
    expect(chooseByOneClick('private', page({ canReply: false }), REPLY)?.act).toBe('private');
  });

  it('for the shopper’s own store only where they chose it for links to other stores', () => {
    const storeFor = (foreignLinks: Prepared['foreignLinks']) =>
      chooseByOneClick('click', page(), { ...REPLY, ownStore: 'de', allowed: ['de'], foreignLinks })
        ?.products[0]?.ownStore;
    expect(storeFor('own')).toBe('de');
    expect(storeFor('link')).toBeNull();
    expect(storeFor(null)).toBeNull();
  });
});

describe('the sheet asks', () => {
  it('while the warning is on', () => {
    expect(chooseByOneClick('click', page(), { ...REPLY, warn: true })).toBeNull();
  });

  it('of a tweet with several products, also for the shortcut', () => {
    const many = page({ links: [LINK, product('B0OTHER000')] });
    expect(chooseByOneClick('click', many, PREPARED)).toBeNull();
    expect(chooseByOneClick('private', many, PREPARED)).toBeNull();
  });

  it('where something was asked for before', () => {
    const earlier = [createEarlier('in-cart', 'com/B0C7QKX4TN')];
    expect(chooseByOneClick('click', page(), { ...PREPARED, earlier })).toBeNull();
  });

  it('where X would take no reply, unless the click adds privately', () => {
    for (const closed of [page({ canReply: false }), page({ loginHref: 'https://x.com/i/flow/login' })]) {
      expect(chooseByOneClick('click', closed, REPLY)).toBeNull();
      expect(chooseByOneClick('click', closed, PREPARED)?.act).toBe('private');
    }
  });
});
