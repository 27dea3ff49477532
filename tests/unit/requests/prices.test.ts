import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRow } from '../../../utils/ledger/row.ts';
import type { PriceSeen } from '../../../utils/requests/cart-events.ts';
import type { RequestEvent } from '../../../utils/requests/events.ts';
import { fold, type RequestState } from '../../../utils/requests/fold.ts';
import { keptPrices } from '../../../utils/requests/kept-prices.ts';
import { priceEvent } from '../../../utils/requests/prices.ts';
import { priceChange } from '../../../utils/texts/price-change.ts';
import { asked, LATER } from '../../fixtures/requests.ts';
import { cart, PAN, pageRead, product } from '../../fixtures/store-tab.ts';

const DAY = 86_400_000;
const some = (ids: string) => LATER.filter(({ id }) => id.length === 1 && ids.includes(id));
const seen = (amount: number, at: number, change: Partial<PriceSeen> = {}): PriceSeen => ({
  ...{ id: `price:${at}`, at, kind: 'price-seen', marketplace: 'com', asin: PAN, text: `$${amount}` },
  ...{ amount, atAsking: false, ...change },
});
const first = seen(32.5, 1012, { atAsking: true });
const requestWith = (ids: string, ...prices: PriceSeen[]): RequestState =>
  fold('r1', [asked(), ...some(ids), ...prices]) ?? expect.unreachable('not asked');
const change = (request: RequestState, now = 2 * DAY) => priceChange(request, now)?.sentence ?? null;

describe('how the price has changed since it was asked for', () => {
  it.each([
    [27.99, '$32.50 when you asked, now $27.99: $4.51 less'],
    [40, '$32.50 when you asked, now $40.00: $7.50 more'],
    [32.5, null],
    [32.501, null],
  ])('to %d', (amount, sentence) => {
    expect(change(requestWith('sbv', first, seen(amount, 2 * DAY - 1000)))).toBe(sentence);
  });

  it('says so when the last look was a while ago, and when the first was not at asking', () => {
    expect(change(requestWith('v', first, seen(27.99, 5000)), 9 * DAY)).toBe(
      '$32.50 when you asked, $27.99 when last seen: $4.51 less',
    );
    const late = seen(32.5, 3 * DAY, { atAsking: true });
    expect(change(requestWith('', late, seen(30, 4 * DAY)), 4 * DAY)).toBe(
      '$32.50 when it was added, now $30.00: $2.50 less',
    );
  });

  it('uses the store’s own currency', () => {
    const yen = { marketplace: 'co.jp' };
    const request = requestWith('', seen(1980, 1012, { ...yen, atAsking: true }), seen(1500, 2000, yen));
    expect(change(request)).toBe('¥1,980 when you asked, ¥1,500 when last seen: ¥480 less');
  });

  it('compares one and the same thing: nothing without a price at asking, and never another size', () => {
    expect(change(requestWith('v', seen(32.5, 1012), seen(27.99, 2000)))).toBeNull();
    expect(change(requestWith('v', first, seen(9.99, 2000, { asin: 'B0OTHER123' })))).toBeNull();
    // What went into the cart is what was meant.
    const small = seen(10, 1011, { asin: 'B0OTHER123', atAsking: true });
    expect(change(requestWith('v', small, first, seen(27.99, 2 * DAY)))).toContain('$32.50 when you asked');
  });
});

describe('a page', () => {
  const reading = requestWith('qors');
  const now = 5000;

  it('shows the price at asking time, once', () => {
    const event = priceEvent(reading, pageRead(product()), now, true);
    expect(event).toMatchObject({ amount: 32.5, asin: PAN, atAsking: true, at: now });
    const after = requestWith('qors', event as PriceSeen);
    expect(priceEvent(after, pageRead(product()), now, true)).toBeNull();
  });

  it('shows a later price in any tab, if it differs from the last one', () => {
    const inCart = requestWith('sbv', first);
    const read = (amount: number) => pageRead(product({ price: { text: `$${amount}`, amount } }));
    expect(priceEvent(inCart, read(32.5), now, false)).toBeNull();
    expect(priceEvent(inCart, read(27.99), now, false)).toMatchObject({ amount: 27.99, atAsking: false });
  });

  it.each([
    ['a used copy or a subscription', product({ ownOffer: false })],
    ['a range, as long as nothing is chosen', product({ price: { text: '$10 – $20', amount: null } })],
    ['no price', product({ price: null })],
    ['another product', product({ asin: 'B0OTHER123', linked: 'B0OTHER123' })],
  ])('shows none for %s', (_, page) => {
    const read = pageRead(page, { pageId: 'page-9' });
    expect(priceEvent(reading, read, now, true)).toBeNull();
    expect(priceEvent(requestWith('sbv', first), read, now, false)).toBeNull();
  });

  it('shows none while it is still being built, or if none was seen at asking time', () => {
    expect(priceEvent(reading, pageRead(product(), { unchangedMs: 0 }), now, true)).toBeNull();
    expect(priceEvent(requestWith('v'), pageRead(product()), now, false)).toBeNull();
  });

  it('of the cart shows the price of a product that we added, if it is there once', () => {
    const price = { text: '$27.99', amount: 27.99 };
    const row = { asin: PAN, quantity: 1, title: '', price };
    const read = (...rows: (typeof row)[]) => pageRead({ ...cart(), kind: 'cart', active: rows });
    expect(priceEvent(requestWith('sbv', first), read(row), now, false)).toMatchObject({ amount: 27.99 });
    expect(priceEvent(requestWith('sbv', first), read(row, row), now, false)).toBeNull();
    // Put there by hand: it may be a used copy.
    expect(priceEvent(requestWith('sv', first), read(row), now, false)).toBeNull();
  });

  it('of the cart shows none in Brazil, where a product has one price for paying at once and one for paying in parts', () => {
    const inBrazil = (event: RequestEvent) =>
      'marketplace' in event ? { ...event, marketplace: 'com.br' } : event;
    const link = {
      kind: 'product',
      href: `https://www.amazon.com.br/dp/${PAN}`,
      marketplace: 'com.br',
    } as const;
    const start = asked({ link: { ...link, asin: PAN, affiliateTag: null } });
    const request = fold('r1', [
      start,
      ...[...some('sbv'), first].map((event) => inBrazil(event as RequestEvent)),
    ]);
    if (!request) throw new Error('not asked');
    const price = { text: 'R$ 29,99', amount: 29.99 };
    const br = { marketplace: 'com.br' };
    const row = pageRead({ kind: 'cart', active: [{ asin: PAN, quantity: 1, title: '', price }] }, br);
    expect(request.cart.state).toBe('in-cart');
    expect(priceEvent(request, row, now, false)).toBeNull();
    expect(priceEvent(request, pageRead(product({ price }), br), now, false)).toMatchObject({
      amount: 29.99,
    });
  });
});

describe('few prices are kept', () => {
  const prices = fc.array(
    fc.record({
      amount: fc.integer({ min: 1, max: 5 }),
      at: fc.integer({ min: 1, max: 60 }),
      own: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  const events = (list: { amount: number; at: number; own: boolean }[]) =>
    list.map(({ amount, at, own }, n) => seen(amount, at, { id: `p${n}`, atAsking: own }));

  it('and the row folds to the same prices, whatever the order and the repetition of its events', () => {
    fc.assert(
      fc.property(prices, fc.integer({ min: 0, max: 40 }), (list, cut) => {
        const all = events(list);
        const atOnce = requestWith('v', ...all);
        const early = toRow('r1', [asked(), ...some('v'), ...all.slice(cut)]);
        const late = toRow('r1', [...early.events, ...all.slice(0, cut)]);
        expect(fold('r1', late.events)?.prices).toEqual(atOnce.prices);
        expect(late.events.filter(({ kind }) => kind === 'price-seen').length).toBeLessThanOrEqual(4);
        expect(keptPrices(keptPrices(all))).toEqual(keptPrices(all));
      }),
    );
  });
});
