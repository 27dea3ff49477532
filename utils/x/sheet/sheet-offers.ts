import { cartHref } from '../../amazon/links/openable.ts';
import type { ProductLink } from '../../amazon/product-link.ts';
import type { Prepared } from '../../messages/x-answers.ts';
import type { FailReason } from '../../requests/events.ts';
import { productKey } from '../../requests/product-key.ts';
import type { EarlierRequest } from '../../requests/request-progress.ts';
import { isSameHandle } from '../../x-facts/handle.ts';
import { hashtagFor } from '../../x-facts/hashtag.ts';
import type { SheetData } from './sheet-model.ts';
import type { StoreTarget } from './store-target.ts';

/** One thing that the sheet offers. `href`: it is a link to that address. */
export type Offer =
  | { kind: 'reply' | 'edit' | 'private' | 'open-link' }
  | { kind: 'allow-private'; store: string }
  | { kind: 'log-in' | 'open-cart' | 'see-reply' | 'see-replies'; href: string }
  | { kind: 'finish' | 'open-on-amazon'; requestId: string };

/** What the sheet offers for one product, most useful first. */
export interface Offers {
  /** The request for this tweet and product that the sheet is about; null: there is none, or nothing came of it. */
  current: EarlierRequest | null;
  /** The one obvious button; null while a request is under way, and until the background has answered. */
  first: Offer | null;
  /** Beside it. */
  others: readonly Offer[];
  /** A new request, shown only when the shopper asks for it ("Add again…"). */
  again: readonly Offer[];
}

const NOTHING: Offers = { current: null, first: null, others: [], again: [] };

/** After these a second reply would fail, too. */
const HOPELESS: ReadonlySet<FailReason> = new Set([
  'restricted',
  'refused-by-x',
  'rate-limited',
  'duplicate',
]);

/**
 * Decides what the sheet offers, and in which order, by how the newest request for the tweet and product stands.
 * @param target where the product would go
 */
export function offersFor(data: SheetData, link: ProductLink, target: StoreTarget): Offers {
  const { prepared, tweet } = data;
  if (!prepared) return NOTHING;
  const current = findCurrent(prepared.earlier, link);
  const privately = privateOffers(prepared, target);
  const fresh = freshOffers(data, link, privately);
  const seeReply: Offer[] = current?.replyUrl ? [{ kind: 'see-reply', href: current.replyUrl }] : [];
  const { requestId = '' } = current ?? {};
  switch (current?.state) {
    case 'replying':
    case 'adding':
      return { ...NOTHING, current };
    case 'in-cart': {
      const href = cartHref(current.product.marketplace);
      return { current, first: { kind: 'open-cart', href }, others: seeReply, again: fresh };
    }
    case 'needs-you':
      return { current, first: { kind: 'finish', requestId }, others: seeReply, again: fresh };
    case 'not-added':
      return { current, first: { kind: 'open-on-amazon', requestId }, others: seeReply, again: fresh };
    case 'unsure':
      return { current, first: { kind: 'see-replies', href: tweet.url }, others: [], again: fresh };
    case 'replied': {
      const [first = null, ...others] = privately;
      const replies = fresh.filter(({ kind }) => kind === 'reply' || kind === 'edit');
      return { current, first, others: [...others, ...seeReply, ...replies], again: [] };
    }
    case 'refused': {
      const isHopeless = HOPELESS.has(current.why);
      const [first = null, ...others] = isHopeless ? privatelyFirst(fresh, privately, []) : fresh;
      return { current, first, others, again: [] };
    }
    case 'left-cart':
    case 'opened': {
      // The product is what is missing, so the way to it comes before a public word.
      const [first = null, ...others] = privatelyFirst(fresh, privately, seeReply);
      return { current, first, others, again: [] };
    }
    default: {
      const [first = null, ...others] = fresh;
      return { current: current ?? null, first, others: [...others, ...seeReply], again: [] };
    }
  }
}

/**
 * Decides what the sheet offers for several products of a tweet, or for none: a reply is for one, so they can only be
 * added privately.
 */
export function offersForMany({ prepared }: SheetData, targets: readonly StoreTarget[]): Offers {
  if (!prepared || targets.length === 0) return NOTHING;
  const missing = targets.filter(({ canRead }) => !canRead);
  const stores = new Set(missing.map(({ store }) => storeToAllow(prepared, store)));
  const [store] = stores;
  if (store === undefined) return { ...NOTHING, first: { kind: 'private' } };
  const open: Offer = { kind: 'open-link' };
  // The browser asks for one store at a time.
  return stores.size > 1
    ? { ...NOTHING, first: open }
    : { ...NOTHING, first: { kind: 'allow-private', store }, others: [open] };
}

/** The newest request for this tweet and this product; null when there is none. */
export function findCurrent(earlier: readonly EarlierRequest[], link: ProductLink): EarlierRequest | null {
  const key = productKey(link);
  return earlier.find((request) => request.sameTweet && request.productKey === key) ?? null;
}

function privateOffers(prepared: Prepared, { canRead, store }: StoreTarget): Offer[] {
  if (canRead) return [{ kind: 'private' }];
  return [{ kind: 'allow-private', store: storeToAllow(prepared, store) }, { kind: 'open-link' }];
}

/** A short link may lead to any store: the shopper's own is the best guess. */
export function storeToAllow({ ownStore }: Prepared, store: string | null): string {
  return store ?? ownStore ?? 'com';
}

/** What starts a new request. */
function freshOffers(
  { tweet, account, prepared, loginHref }: SheetData,
  link: ProductLink,
  privately: readonly Offer[],
): Offer[] {
  // Logged out first: X then offers no reply on a phone, whatever the author allows.
  if (loginHref !== null) return [{ kind: 'log-in', href: loginHref }, ...privately];
  if (!tweet.canReply) return [...privately];
  // X refuses the same text twice under one tweet.
  const stands = (prepared?.earlier ?? []).some(
    ({ sameTweet, reply }) =>
      sameTweet && reply?.text === hashtagFor(link) && isSameHandle(reply.handle, account?.handle),
  );
  const edit: Offer = { kind: 'edit' };
  if (stands) return [...privately, edit];
  const reply: Offer = { kind: 'reply' };
  // Without access a reply alone adds nothing to the cart, which is what the sheet is for.
  const isAllowed = privately[0]?.kind === 'private';
  return isAllowed ? [reply, ...privately, edit] : [...privately, reply, edit];
}

/** "Add privately" first, the reply that stands before one that could still be written in X's box. */
function privatelyFirst(fresh: readonly Offer[], privately: readonly Offer[], seeReply: Offer[]): Offer[] {
  const rest = fresh.filter((offer) => !privately.includes(offer));
  const isEdit = ({ kind }: Offer) => kind === 'edit';
  return [...privately, ...rest.filter((offer) => !isEdit(offer)), ...seeReply, ...rest.filter(isEdit)];
}

/** Do these offers post something, so that the sheet must say who will see it? */
export function mayPost(offers: readonly Offer[]): boolean {
  return offers.some(({ kind }) => kind === 'reply' || kind === 'edit');
}
