import { describe, expect, it } from 'vitest';
import { toRow } from '../../../utils/ledger/row.ts';
import type { RequestEvent } from '../../../utils/requests/events.ts';
import { fold } from '../../../utils/requests/fold.ts';
import { asked, LATER } from '../../fixtures/requests.ts';

const later = (...kinds: RequestEvent['kind'][]) => LATER.filter(({ kind }) => kinds.includes(kind));
const cartFacts = (...events: RequestEvent[]) => fold('r1', [asked(), ...events])?.cartFacts;

describe('what the shopper is notified of', () => {
  it('the result of a queued request, once', () => {
    const events = later('cart/queued', 'cart/in-cart');
    expect(cartFacts(...events)?.toNotify).toBe('in-cart');
    expect(cartFacts(...events, ...later('notified'))?.toNotify).toBeNull();
  });

  it('not a product that was only replied to and added by hand', () => {
    expect(cartFacts(...later('reply/posted', 'cart/in-cart'))?.toNotify).toBeNull();
  });

  it('not a request that the shopper is finishing by hand', () => {
    const byHand = { ...later('cart/needs-you')[0], why: 'by-hand' } as RequestEvent;
    expect(cartFacts(...later('cart/queued', 'cart/interrupted'), byHand)?.toNotify).toBeNull();
    expect(cartFacts(...later('cart/queued', 'cart/needs-you'))?.toNotify).toBe('needs-you');
  });
});

describe('which requests a page in any tab can change', () => {
  it('one that was only replied to', () => {
    expect(toRow('r1', [asked(), ...later('reply/posted')]).watched).toEqual(['com/B0ABCDE123']);
  });

  it('none that is under way: its own tab is read', () => {
    expect(toRow('r1', [asked(), ...later('cart/queued', 'cart/reading')]).watched).toBeUndefined();
  });
});
