import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRow } from '../../../utils/ledger/row.ts';
import type { Asked, RequestEvent } from '../../../utils/requests/events.ts';
import { EventSchema } from '../../../utils/requests/events.ts';
import { fold, isOpen, type RequestState } from '../../../utils/requests/fold.ts';
import { knownNames, productName } from '../../../utils/requests/product-name.ts';
import { bytesOf } from '../../../utils/sync/items.ts';
import { decodeWireEntry, encodeWireEntry, WireEntry } from '../../../utils/sync/wire-format.ts';
import { asked, LATER } from '../../fixtures/requests.ts';

const stateOf = (events: readonly RequestEvent[], id = 'r1'): RequestState =>
  fold(id, events) ?? expect.unreachable('not asked');
/** A request as another browser reads it. */
const travel = (state: RequestState): RequestState => {
  const entry = WireEntry.parse(JSON.parse(JSON.stringify(encodeWireEntry(state))));
  return stateOf(decodeWireEntry(entry) ?? [], state.id);
};
const some = (ids: string) => LATER.filter(({ id }) => id.length === 1 && ids.includes(id));

describe('a request in another browser', () => {
  it('is the same product, tweet, account and time, and says where it is from', () => {
    const state = stateOf([asked(), ...some('cpd')]);
    const { tweet, link, ...there } = travel(state);
    expect(there).toMatchObject({
      askedAt: 1000,
      account: 'shopper_one',
      text: '#AmazonCart',
      origin: 'device',
    });
    expect(tweet).toMatchObject({
      id: state.tweet.id,
      url: state.tweet.url,
      author: { handle: 'kitchen_notes' },
    });
    expect(link).toMatchObject({ kind: 'product', marketplace: 'com', asin: 'B0ABCDE123' });
    expect(there.reply).toMatchObject({ state: 'posted', replyId: '1900000000000000500' });
  });

  it.each([
    ['v', 'in-cart'],
    ['vl', 'left'],
    ['z', 'refused'],
    ['y', 'opened'],
  ])('keeps what came of its cart: %s', (ids, state) => {
    const here = stateOf([asked(), ...some(ids)]);
    const there = travel(here);
    expect(here.cart.state).toBe(state);
    expect(there.cart).toMatchObject({ state, at: 'at' in here.cart ? here.cart.at : 0 });
  });

  it('keeps what its product is called, but no words of the tweet', () => {
    const { link } = asked();
    const slug = { ...link, href: 'https://www.amazon.com/Iron-Pan-26cm/dp/B0ABCDE123' } as const;
    const line = 'Between you and me: the best pan';
    const nameOf = (change: Partial<Asked>, ids = '') => {
      const there = travel(stateOf([asked(change), ...some(ids)]));
      return productName(there.link, knownNames(there))?.text ?? null;
    };
    expect(nameOf({ named: { card: 'Iron Pan', line } })).toBe('Iron Pan');
    expect(nameOf({ named: { amazon: '鋳鉄'.repeat(40), line } })).toBe('鋳鉄'.repeat(24));
    expect(nameOf({ link: slug, named: { line } })).toBe('Iron Pan 26cm');
    expect(nameOf({ named: { card: 'Iron Pan' } }, 'v')).toBe('Cast Iron Pan');
    expect(nameOf({ named: { line } })).toBeNull();
    expect(JSON.stringify(encodeWireEntry(stateOf([asked({ named: { line } })])))).not.toContain('Between');
  });

  it('says that its reply is gone from X again', () => {
    const gone = {
      id: 'g',
      at: 1030,
      kind: 'reply/deleted',
      replyId: '1900000000000000500',
      handle: 'shopper_one',
    };
    const state = stateOf([asked(), ...some('cpd'), { ...gone, seenIn: 'menu' } as RequestEvent]);
    expect(travel(state).reply).toMatchObject({ state: 'deleted', at: 1030, replyId: gone.replyId });
  });

  it('is never under way, needs nobody, watches no cart and is told of once, where it happened', () => {
    fc.assert(
      fc.property(fc.subarray([...LATER]), (events) => {
        const there = travel(stateOf([asked(), ...events]));
        expect(isOpen(there)).toBe(false);
        expect(there.cartFacts.toNotify).toBeNull();
        expect(['none', 'in-cart', 'left', 'refused', 'opened']).toContain(there.cart.state);
        const decoded = decodeWireEntry(encodeWireEntry(stateOf([asked(), ...events])) as WireEntry) ?? [];
        expect(toRow('r1', decoded)).not.toHaveProperty('watched');
        expect(toRow('r1', decoded)).not.toHaveProperty('inCart');
        for (const event of decoded) expect(EventSchema.safeParse(event).success).toBe(true);
      }),
    );
  });

  it('does not travel on from there', () => {
    expect(encodeWireEntry(travel(stateOf([asked()])))).toBeNull();
  });

  it('that was replied from elsewhere is so there, with the author’s own link as long as it may be opened', () => {
    const repliedElsewhere = asked({ origin: 'elsewhere' });
    const there = travel(stateOf([repliedElsewhere, ...some('d')], 'elsewhere:1900000000000000500'));
    expect(there).toMatchObject({ origin: 'elsewhere', link: repliedElsewhere.link });
    const added = travel(stateOf([repliedElsewhere, ...some('dv')]));
    expect(added.link).toMatchObject({ kind: 'product', asin: 'B0ABCDE123' });
  });

  it('keeps a link that names no product as it is', () => {
    const link = { kind: 'short', href: 'https://amzn.to/3QuietEar', host: 'amzn.to' } as const;
    expect(travel(stateOf([asked({ link })])).link).toEqual(link);
  });

  it('takes little room', () => {
    const id = '0f9a2b4c-1d2e-4f3a-8b4c-5d6e7f8a9b0c';
    const state = stateOf([asked({ id: `${id}:asked`, at: 1_790_000_000_000 }), ...some('cpdv')], id);
    expect(bytesOf(encodeWireEntry(state))).toBeLessThan(300);
  });

  it('is nothing when what was written is none', () => {
    fc.assert(
      fc.property(fc.anything(), (written) => {
        const parsed = WireEntry.safeParse(written);
        if (parsed.success) for (const event of decodeWireEntry(parsed.data) ?? []) EventSchema.parse(event);
      }),
    );
    const entry = encodeWireEntry(stateOf([asked()])) as WireEntry;
    expect(WireEntry.safeParse({ ...entry, i: 'x'.repeat(61) }).success).toBe(false);
    expect(WireEntry.safeParse({ ...entry, h: '<b>' }).success).toBe(false);
    expect(decodeWireEntry({ ...entry, p: 'evil/B0ABCDE123' })).toBeNull();
  });
});
