import { expect, it, vi } from 'vitest';
import { replyStrings } from '../../../../utils/i18n/en/reply.ts';
import { cartOffer, storeOffer } from '../../../../utils/x/sheet/cart-offer.ts';
import { PREPARED } from './flow-page.ts';

it('a store is offered only when it is known and not allowed yet', () => {
  const allow = vi.fn();
  expect(storeOffer('com', PREPARED, allow)).toEqual({});
  expect(storeOffer(null, PREPARED, allow)).toEqual({});
  expect(storeOffer('de', null, allow)).toEqual({});
  const { action } = storeOffer('de', PREPARED, allow);
  expect(action?.label).toBe('Allow amazon.de');
  action?.run();
  expect(allow).toHaveBeenCalledExactlyOnceWith('de');
});

it('what follows a reply depends on whether the store may be read', () => {
  const texts = (store: string | null, prepared = PREPARED) =>
    cartOffer(store, prepared, () => undefined).text;
  const { cartFollows, linkFollows } = replyStrings;
  expect(texts('com')).toBe(cartFollows);
  expect(texts('de')).toBe(linkFollows);
  // A short link may lead to any store that is allowed.
  expect(texts(null)).toBe(cartFollows);
  expect(texts(null, { ...PREPARED, allowed: [] })).toBe(linkFollows);
  expect(texts('com', { ...PREPARED, addAfterReply: false })).toBeUndefined();
});
