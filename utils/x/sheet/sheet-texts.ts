import { storeName } from '../../amazon/marketplaces.ts';
import type { ProductLink } from '../../amazon/product-link.ts';
import { sheetStrings } from '../../i18n/en/sheet.ts';
import type { Prepared } from '../../messages/x-answers.ts';
import type { EarlierRequest } from '../../requests/request-progress.ts';
import { hashtagFor } from '../../x-facts/hashtag.ts';
import type { Offer } from './sheet-offers.ts';
import type { StoreTarget } from './store-target.ts';

/** What the sheet's buttons say beside their names. */
export interface OfferTexts {
  hashtag: string;
  /** How many products are chosen. */
  count: number;
  /** What "Add privately" does. */
  privately: string;
  /** What follows a reply; null: nothing. */
  afterReply: string | null;
}

/**
 * @param link the chosen product's; the first one's of several
 * @param count how many products are chosen
 */
export function offerTexts(
  link: ProductLink,
  target: StoreTarget,
  count: number,
  prepared: Prepared | null,
): OfferTexts {
  return {
    hashtag: hashtagFor(link),
    count,
    privately: privately(target.ownStore, count),
    afterReply: afterReply(target, prepared),
  };
}

/** @param current the request that the sheet is about; null: none yet, or one of several */
export function headline(current: EarlierRequest | null): string {
  if (current?.state === 'in-cart') return sheetStrings.inCart(storeName(current.product.marketplace));
  return sheetStrings.headlines[current?.state ?? 'idle'];
}

/** What a reply through X's own window means: whether our script may press X's button there. */
export function windowSentence(offers: readonly Offer[], hashtag: string): string {
  const sends = offers.some(({ kind }) => kind === 'reply');
  return sends ? sheetStrings.sendsInWindow(sheetStrings.reply(hashtag)) : sheetStrings.opensWindow;
}

function privately(ownStore: string | null, count: number): string {
  if (count > 1) return sheetStrings.privatelyMany;
  return sheetStrings.privatelyAdds(ownStore ? storeName(ownStore) : sheetStrings.authorsLink);
}

function afterReply({ canRead, store }: StoreTarget, prepared: Prepared | null): string | null {
  if (!prepared?.addAfterReply) return null;
  if (canRead) return store ? sheetStrings.cartFollows(storeName(store)) : sheetStrings.someCartFollows;
  return store ? sheetStrings.notAllowed(storeName(store)) : sheetStrings.noneAllowed;
}
