import { cartHref, openableHref } from '../amazon/openable.ts';
import { isOpen, type RequestState, waitsForAdd } from '../requests/fold.ts';

/** What can be done with a request in activity. */
export type Way =
  | { kind: 'finish' | 'add'; label: string }
  | { kind: 'open'; label: string; href: string }
  | { kind: 'gone'; label: string }
  | { kind: 'details'; label: string }
  | { kind: 'remove'; label: string; disabled: boolean };

const FINISH: Way = { kind: 'finish', label: 'Finish on Amazon' };

/**
 * The one act that a row offers, and the others for its menu. All addresses are X's, or an Amazon store's
 * or short link's that is known; the author's link is opened as it was written.
 */
export function waysOf(request: RequestState): { primary: Way; others: Way[] } {
  const { origin, cart, reply, tweet, link, ownStore } = request;
  const ways: Way[] = [];
  if (waitsForAdd(request)) ways.push({ kind: 'add', label: 'Add to cart' });
  if (cart.state === 'needs-you' || cart.state === 'interrupted') ways.push(FINISH);
  if ('product' in cart && cart.state === 'in-cart')
    ways.push({ kind: 'open', label: 'Open the cart', href: cartHref(cart.product.marketplace) });
  ways.push({ kind: 'open', label: 'Open the tweet', href: tweet.url });
  if (reply.state === 'posted') {
    ways.push({ kind: 'open', label: 'Open your reply, to delete it there', href: reply.url });
    ways.push({ kind: 'gone', label: 'I have deleted the reply' });
  }
  // The author's own link has stayed in the browser in which it was asked for.
  const isHere = origin !== 'device' || link.kind !== 'product';
  const href = isHere ? (openableHref(link, ownStore) ?? openableHref(link)) : null;
  if (href)
    ways.push({
      kind: 'open',
      label: ownStore ? 'Open it in your store' : 'Open the author’s link',
      href,
    });
  ways.push({ kind: 'details', label: 'Details' });
  const open = isOpen(request);
  const label = open ? 'Remove from this list (still under way)' : 'Remove from this list';
  ways.push({ kind: 'remove', label, disabled: open });
  const [primary, ...others] = ways;
  return { primary: primary ?? FINISH, others };
}
