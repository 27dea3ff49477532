import { storeName } from '../amazon/marketplaces.ts';
import type { Prepared } from '../messages/commands.ts';
import { commonWords } from '../words/common.ts';
import { replyWords } from '../words/reply.ts';
import type { Notice } from './face.ts';

/** What a notice says of the cart: what follows, and the offer to allow a store where that is what is missing. */

type Allow = (marketplace: string) => void;

/** @param store the store whose cart is meant; null for a short link */
export function offer(store: string | null, prepared: Prepared | null, allow: Allow): Partial<Notice> {
  if (!store || !prepared || prepared.allowed.includes(store)) return {};
  return { act: { label: commonWords.allow(storeName(store)), run: () => allow(store) } };
}

/** What a posted reply leads to. */
export function cartWords(store: string | null, prepared: Prepared | null, allow: Allow): Partial<Notice> {
  if (!prepared?.addAfterReply) return {};
  const canRead = store ? prepared.allowed.includes(store) : prepared.allowed.length > 0;
  return {
    text: canRead ? replyWords.cartFollows : replyWords.linkFollows,
    ...offer(store, prepared, allow),
  };
}
