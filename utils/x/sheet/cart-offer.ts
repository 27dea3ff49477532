import { storeName } from '../../amazon/marketplaces.ts';
import { commonStrings } from '../../i18n/en/common.ts';
import { replyStrings } from '../../i18n/en/reply.ts';
import type { Prepared } from '../../messages/x-answers.ts';
import { mayReadStore } from '../../requests/may-read-store.ts';
import type { Notice } from './sheet-ui.ts';

/*
 * What a notice adds about the cart: what happens next, and a button to allow the store where access is missing.
 */

type Allow = (marketplace: string) => void;

/**
 * Offers to allow the store; empty when it is allowed already or not known.
 * @param store the store whose cart is meant; null for a short link
 */
export function storeOffer(store: string | null, prepared: Prepared | null, allow: Allow): Partial<Notice> {
  if (!store || !prepared || prepared.allowed.includes(store)) return {};
  return { action: { label: commonStrings.allow(storeName(store)), run: () => allow(store) } };
}

/**
 * Says what follows a posted reply; empty when nothing is added after replies.
 * @param store the store whose cart is meant; null for a short link
 */
export function cartOffer(store: string | null, prepared: Prepared | null, allow: Allow): Partial<Notice> {
  if (!prepared?.addAfterReply) return {};
  const canRead = mayReadStore(store, prepared.allowed);
  return {
    text: canRead ? replyStrings.cartFollows : replyStrings.linkFollows,
    ...storeOffer(store, prepared, allow),
  };
}
