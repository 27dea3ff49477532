import { cartHref, openableHref } from '../amazon/openable.ts';
import { isOpen, type RequestState, waitsForAdd } from '../requests/fold.ts';
import { activityWords } from '../words/activity.ts';
import { commonWords } from '../words/common.ts';
import { requestWords } from '../words/request.ts';

/** An action on a request in activity. */
export type Way =
  | { kind: 'finish' | 'add'; label: string }
  | { kind: 'open'; label: string; href: string }
  | { kind: 'gone'; label: string }
  | { kind: 'details'; label: string }
  | { kind: 'remove'; label: string; disabled: boolean };

/**
 * The main action of a row, and the others for its menu. Links lead only to X, to a known Amazon store or to
 * a known short host; the author's link is opened as it was written.
 */
export function waysOf(request: RequestState): { primary: Way; others: Way[] } {
  const { origin, cart, reply, tweet, link, ownStore } = request;
  const finish: Way = { kind: 'finish', label: commonWords.finish };
  const ways: Way[] = [];
  if (waitsForAdd(request)) ways.push({ kind: 'add', label: requestWords.addToCart });
  if (cart.state === 'needs-you' || cart.state === 'interrupted') ways.push(finish);
  if ('product' in cart && cart.state === 'in-cart')
    ways.push({ kind: 'open', label: commonWords.openCart, href: cartHref(cart.product.marketplace) });
  ways.push({ kind: 'open', label: activityWords.openTweet, href: tweet.url });
  if (reply.state === 'posted') {
    ways.push({ kind: 'open', label: activityWords.openReply, href: reply.url });
    ways.push({ kind: 'gone', label: activityWords.replyIsGone });
  }
  // The author's own link is never synced, so another browser's request does not have it.
  const isHere = origin !== 'device' || link.kind !== 'product';
  const href = isHere ? (openableHref(link, ownStore) ?? openableHref(link)) : null;
  if (href)
    ways.push({
      kind: 'open',
      label: ownStore ? activityWords.openInOwnStore : activityWords.openAuthorsLink,
      href,
    });
  ways.push({ kind: 'details', label: activityWords.details });
  const open = isOpen(request);
  const label = open ? activityWords.removeUnderWay : activityWords.remove;
  ways.push({ kind: 'remove', label, disabled: open });
  const [primary, ...others] = ways;
  return { primary: primary ?? finish, others };
}
