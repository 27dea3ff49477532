import { expect, it } from 'vitest';
import { arrangeOffers } from '../../../../utils/x/sheet/arrange-offers.ts';
import type { Offer } from '../../../../utils/x/sheet/sheet-offers.ts';

const toOffer = (kind: string) => ({ kind, store: 'com', href: '', requestId: 'r1' }) as Offer;

it.each([
  ['reply private edit', 'reply private', 'edit'],
  ['private see-reply edit', 'private see-reply', 'edit'],
  ['private reply see-reply edit', 'private reply', 'see-reply edit'],
  ['private edit', 'private edit', ''],
  ['open-cart see-reply', 'open-cart see-reply', ''],
  // Just opening the link stands beside allowing its store, in quiet words; alone it is a button.
  ['allow-private open-link reply edit', 'allow-private open-link reply', 'edit'],
  ['log-in allow-private open-link', 'log-in allow-private open-link', ''],
  ['open-link', 'open-link', ''],
  ['', '', ''],
])('of “%s”, at most two buttons are shown at once: “%s”', (all, shown, folded) => {
  const arranged = arrangeOffers(all.split(' ').filter(Boolean).map(toOffer));
  const join = (offers: readonly Offer[]) => offers.map(({ kind }) => kind).join(' ');
  expect([join(arranged.shown), join(arranged.folded)]).toEqual([shown, folded]);
});
