import { describe, expect, it } from 'vitest';
import type { ProductLink } from '../../../../utils/amazon/product-link.ts';
import type { Prepared } from '../../../../utils/messages/x-answers.ts';
import { BUTTON_STATES } from '../../../../utils/requests/button-state.ts';
import { productKey } from '../../../../utils/requests/product-key.ts';
import type { SheetData } from '../../../../utils/x/sheet/sheet-model.ts';
import {
  mayPost,
  type Offer,
  type Offers,
  offersFor,
  offersForMany,
} from '../../../../utils/x/sheet/sheet-offers.ts';
import { resolveStoreTarget } from '../../../../utils/x/sheet/store-target.ts';
import { asked } from '../../../fixtures/requests.ts';
import { createEarlier } from '../../../fixtures/x/earlier.ts';
import { PREPARED } from './flow-page.ts';

const link: ProductLink = {
  kind: 'product',
  href: 'https://www.amazon.com/dp/B0C7QKX4TN',
  marketplace: 'com',
  asin: 'B0C7QKX4TN',
  affiliateTag: null,
};
const KEY = productKey(link);
const SHORT: ProductLink = { kind: 'short', href: 'https://amzn.to/abc', host: 'amzn.to' };
const OWN_REPLY = {
  replyUrl: 'https://x.com/shopper_one/status/2',
  reply: { handle: 'shopper_one', text: '#AmazonCart' },
};

function dataOf(prepared: Partial<Prepared> | null, more: Partial<SheetData> = {}): SheetData {
  return {
    tweet: { ...asked().tweet, links: [link], canReply: true },
    account: { handle: 'shopper_one', visibility: 'public' },
    prepared: prepared && { ...PREPARED, ...prepared },
    ...{ contexts: [], clickProblem: null, loginHref: null },
    ...more,
  };
}

function offers(data: SheetData, of = link): Offers {
  return offersFor(data, of, resolveStoreTarget(of, data.prepared));
}

const kindsOf = (list: readonly Offer[]) => list.map(({ kind }) => kind);
/** The kinds of what is offered: first, beside it, and after "Add again…". */
function kinds({ first, others, again }: Offers): [string | null, string[], string[]] {
  return [first?.kind ?? null, kindsOf(others), kindsOf(again)];
}

const FRESH = ['reply', 'private', 'edit'];

describe('what the sheet offers first follows how the request stands', () => {
  const TABLE: Record<(typeof BUTTON_STATES)[number], [string | null, string[], string[]]> = {
    idle: ['reply', ['private', 'edit'], []],
    replying: [null, [], []],
    adding: [null, [], []],
    'in-cart': ['open-cart', [], FRESH],
    'needs-you': ['finish', [], FRESH],
    'not-added': ['open-on-amazon', [], FRESH],
    'left-cart': ['private', ['reply', 'edit'], []],
    opened: ['private', ['reply', 'edit'], []],
    unsure: ['see-replies', [], FRESH],
    refused: ['reply', ['private', 'edit'], []],
    replied: ['private', ['reply', 'edit'], []],
  };
  it.each(BUTTON_STATES)('%s', (state) => {
    expect(kinds(offers(dataOf({ earlier: [createEarlier(state, KEY)] })))).toEqual(TABLE[state]);
  });

  it('where our reply stands it can be looked at, and the same text is not offered again', () => {
    const withReply = (state: 'in-cart' | 'replied' | 'left-cart') =>
      kinds(offers(dataOf({ earlier: [createEarlier(state, KEY, OWN_REPLY)] })));
    expect(withReply('in-cart')).toEqual(['open-cart', ['see-reply'], ['private', 'edit']]);
    expect(withReply('replied')).toEqual(['private', ['see-reply', 'edit'], []]);
    expect(withReply('left-cart')).toEqual(['private', ['see-reply', 'edit'], []]);
  });

  it('after a refusal that a second reply would meet, too, adding privately comes first', () => {
    const earlier = [createEarlier('refused', KEY)];
    for (const why of ['restricted', 'rate-limited', 'refused-by-x', 'duplicate'] as const) {
      const [request] = earlier;
      const known = request?.state === 'refused' ? [{ ...request, why }] : [];
      expect(kinds(offers(dataOf({ earlier: known })))[0]).toBe('private');
    }
  });

  it('nothing is offered before the background has answered', () => {
    expect(kinds(offers(dataOf(null)))).toEqual([null, [], []]);
  });

  it('another tweet’s request, or another product’s, changes nothing', () => {
    const elsewhere = createEarlier('in-cart', KEY, { sameTweet: false });
    const other = createEarlier('in-cart', 'com/B0OTHER000');
    expect(kinds(offers(dataOf({ earlier: [elsewhere, other] })))[0]).toBe('reply');
  });
});

describe('what cannot work is not offered', () => {
  it('no reply where the author limits replies', () => {
    const data = dataOf({}, { tweet: { ...dataOf({}).tweet, canReply: false } });
    const found = offers(data);
    expect(kinds(found)).toEqual(['private', [], []]);
    expect(mayPost([...(found.first ? [found.first] : []), ...found.others])).toBe(false);
  });

  it('logged out, first of all to log in', () => {
    const data = dataOf({}, { account: null, loginHref: 'https://x.com/i/flow/login' });
    expect(kinds(offers(data))).toEqual(['log-in', ['private'], []]);
    const onPhone = { ...data, tweet: { ...data.tweet, canReply: false } };
    expect(kinds(offers(onPhone))).toEqual(['log-in', ['private'], []]);
  });

  it('for a store that is not allowed, first to allow it and add in one go, or just to open the link', () => {
    const data = dataOf({ allowed: [] });
    expect(kinds(offers(data))).toEqual(['allow-private', ['open-link', 'reply', 'edit'], []]);
    expect(offers(data).first).toEqual({ kind: 'allow-private', store: 'com' });
    const short = offers(dataOf({ allowed: [], ownStore: 'de' }), SHORT);
    expect(short.first).toEqual({ kind: 'allow-private', store: 'de' });
  });
});

describe('several products are added privately, in one go', () => {
  const target = (store: string, canRead: boolean) => ({ store, ownStore: null, canRead });
  it.each([
    ['all stores allowed', [target('com', true), target('de', true)], ['private', [], []]],
    [
      'one store to allow',
      [target('com', false), target('com', false)],
      ['allow-private', ['open-link'], []],
    ],
    ['two stores to allow', [target('com', false), target('de', false)], ['open-link', [], []]],
    ['none chosen', [], [null, [], []]],
  ] as const)('%s', (_, targets, expected) => {
    expect(kinds(offersForMany(dataOf({}), targets))).toEqual(expected);
  });
});
