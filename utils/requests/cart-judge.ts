import { compareSellers, readSeller } from '../amazon/links/seller.ts';
import { acceptedAsins, askedProduct, isAskedPage } from './asked-product.ts';
import type { CartRefusal, Need } from './cart-events.ts';
import type { RequestState } from './fold.ts';
import { type FoundInCart, findInCart } from './in-cart-event.ts';
import type { PageRead, PageReading } from './page-reading.ts';

type Product = Extract<PageReading, { kind: 'product' }>;

/** What to do about a page in the request's own tab. */
export type Verdict =
  | { kind: 'wait' }
  /** Press Amazon's own add button: this document, this product. */
  | { kind: 'add'; asin: string }
  /** Decline the warranty that Amazon offers. */
  | { kind: 'decline' }
  /** Amazon does not say whether it was added: show the cart. */
  | { kind: 'check' }
  | { kind: 'in-cart'; found: FoundInCart }
  | { kind: 'needs-you'; why: Need }
  | { kind: 'refused'; why: CartRefusal };

/**
 * How long a loaded page must have stayed the same to us before we act on it, in ms. The script on the page reports at
 * each of these times. Pages are built bit by bit: what is missing may still come.
 */
export const SOON_MS = 300;
const SETTLED_MS = 1500;
const LACKING_MS = 3000;
/** A firewall's challenge usually solves itself; a side sheet may come late. */
const PATIENT_MS = 8000;
export const UNCHANGED_MARKS: readonly number[] = [SOON_MS, SETTLED_MS, LACKING_MS, PATIENT_MS];

const WAIT: Verdict = { kind: 'wait' };
const CHECK: Verdict = { kind: 'check' };
const needsYou = (why: Need): Verdict => ({ kind: 'needs-you', why });
const refused = (why: CartRefusal): Verdict => ({ kind: 'refused', why });

/**
 * Decides what to do about a page in the request's own tab. Pure. The verdict is never "add" twice for a request, nor
 * after the request has needed the shopper. tests/unit/requests/cart-judge.test.ts has every case in a table.
 * @param request in the state reading, adding or needs-you
 */
export function judge(request: RequestState, read: PageRead): Verdict {
  const { cart } = request;
  const { page, unchangedMs } = read;
  const found = findInCart(page, acceptedAsins(request, read.marketplace));
  if (found) return { kind: 'in-cart', found };
  if (cart.state === 'needs-you') return judgeShoppersTab(request, read);
  if (isBarrier(page.kind)) {
    const after = page.kind === 'waf' ? PATIENT_MS : SOON_MS;
    return unchangedMs >= after ? needsYou(page.kind) : WAIT;
  }
  if (cart.state === 'adding' && (read.pressed || cart.pageId !== read.pageId))
    return judgeAfterPress(cart, read);
  return judgeBeforePress(request, read);
}

/**
 * A tab that has needed the shopper is theirs: they may sign in there, look around, or leave. Only a page of
 * the request's own product changes the request.
 */
function judgeShoppersTab(request: RequestState, read: PageRead): Verdict {
  const { page, marketplace, unchangedMs } = read;
  if (request.cartFacts.pressed) return WAIT;
  if (page.kind === 'other' && page.linked && acceptedAsins(request, marketplace).has(page.linked))
    return unchangedMs >= PATIENT_MS ? needsYou('unreadable') : WAIT;
  if (page.kind !== 'product' || !isAskedPage(request, read)) return WAIT;
  // The shopper is choosing: another size says nothing about the product.
  const product = askedProduct(request)?.asin ?? request.cartFacts.shownVariants[0]?.asin;
  if (page.asin !== product) return WAIT;
  const verdict = judgeProductPage(request, read, page);
  // The shopper adds it themselves.
  return verdict.kind === 'add' ? WAIT : verdict;
}

function isBarrier(kind: string): kind is 'sign-in' | 'robot-check' | 'waf' | 'age-check' {
  return ['sign-in', 'robot-check', 'waf', 'age-check'].includes(kind);
}

/** After the button was pressed, or may have been pressed just before its page went away. */
function judgeAfterPress(cart: { checkedAt: number | null; pageId: string }, read: PageRead): Verdict {
  const { page, pageId, unchangedMs, loadedAt } = read;
  // If the offer stays, we do not know its button for "no".
  if (page.kind === 'warranty') return unchangedMs < PATIENT_MS ? { kind: 'decline' } : needsYou('warranty');
  const isSamePage = pageId === cart.pageId;
  const need = needAfterPress(page, isSamePage);
  if (need) return unchangedMs >= SETTLED_MS ? needsYou(need) : WAIT;
  const after = page.kind === 'added' ? SOON_MS : isSamePage ? PATIENT_MS : SETTLED_MS;
  if (unchangedMs < after) return WAIT;
  // The product is not in the cart.
  if (page.kind === 'cart') return needsYou('unseen');
  if (cart.checkedAt === null) return CHECK;
  // A page that loaded after we asked for the cart, and is not the cart, shows nothing. An older page is about to be
  // replaced.
  return loadedAt > cart.checkedAt ? needsYou('unseen') : WAIT;
}

/** What the page asks of the shopper after the press, before anything is in the retail cart; null when nothing. */
function needAfterPress(page: PageReading, isSamePage: boolean): Need | null {
  if (page.kind === 'other-cart') return page.cart;
  if (page.kind === 'question') return page.asks;
  return isSamePage && page.kind === 'product' && page.needs === 'options' ? 'options' : null;
}

function judgeBeforePress(request: RequestState, read: PageRead): Verdict {
  const { page, unchangedMs } = read;
  const settled = unchangedMs >= SETTLED_MS;
  switch (page.kind) {
    case 'product':
      return judgeProductPage(request, read, page);
    case 'not-found':
      if (!settled) return WAIT;
      return refused(request.ownStore ? 'not-in-your-store' : 'not-found');
    case 'server-error':
      return settled ? needsYou('server-error') : WAIT;
    case 'other-cart':
      return settled ? needsYou(page.cart) : WAIT;
    case 'question':
      return settled ? needsYou(page.asks) : WAIT;
    case 'warranty':
      return unchangedMs >= PATIENT_MS ? needsYou('warranty') : WAIT;
    case 'other':
      if (unchangedMs < PATIENT_MS) return WAIT;
      return page.linked ? needsYou('unreadable') : refused('no-product');
    case 'cart':
      return settled ? refused('no-product') : WAIT;
    default:
      return WAIT;
  }
}

function judgeProductPage(request: RequestState, read: PageRead, page: Product): Verdict {
  const { unchangedMs } = read;
  if (!isAskedPage(request, read)) return unchangedMs >= SETTLED_MS ? needsYou('other-product') : WAIT;
  // The address names one variant and the page may show another, which nobody chose. Only the asked one is added or
  // refused.
  const wanted = askedProduct(request)?.asin ?? page.linked ?? page.asin;
  const isWanted = page.asin === wanted;
  const refuse = (why: CartRefusal) => (isWanted ? refused(why) : needsYou('options'));
  if (page.digital) return unchangedMs >= SETTLED_MS ? refuse('digital') : WAIT;
  if (page.canAdd && page.needs === 'nothing') {
    if (!isWanted) return unchangedMs >= SETTLED_MS ? needsYou('options') : WAIT;
    const doubt = compareSellers(askedSeller(request), page.seller);
    if (doubt) return unchangedMs >= SETTLED_MS ? needsYou(doubt) : WAIT;
    return unchangedMs >= SOON_MS ? { kind: 'add', asin: page.asin } : WAIT;
  }
  if (page.needs !== 'nothing') return unchangedMs >= LACKING_MS ? needsYou(page.needs) : WAIT;
  if (page.availability === 'unavailable') return unchangedMs >= LACKING_MS ? refuse('unavailable') : WAIT;
  return unchangedMs >= PATIENT_MS ? needsYou('unreadable') : WAIT;
}

/**
 * The seller that the author's link names, whose offer alone is added. Our script on the page also compares the page's
 * address, but one of Amazon's redirects may have dropped the seller from it.
 */
function askedSeller({ link, ownStore }: RequestState): string | null {
  return ownStore === null ? readSeller(link.href) : null;
}
