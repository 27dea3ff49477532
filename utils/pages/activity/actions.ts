import { cartHref, openableHref } from '../../amazon/links/openable.ts';
import { activityStrings } from '../../i18n/en/activity.ts';
import { commonStrings } from '../../i18n/en/common.ts';
import { requestStrings } from '../../i18n/en/request.ts';
import { isOpen, type RequestState, waitsForAdd } from '../../requests/fold.ts';

/** An action on a request in activity. */
export type Action =
  | { kind: 'finish' | 'add'; label: string }
  | { kind: 'open'; label: string; href: string }
  | { kind: 'gone'; label: string }
  | { kind: 'details'; label: string }
  | { kind: 'remove'; label: string; disabled: boolean };

/**
 * The main action of a row, and the others for its menu. Links lead only to X, to a known Amazon store or to
 * a known short host; the author's link is opened as it was written.
 */
export function actionsFor(request: RequestState): { primary: Action; others: Action[] } {
  const { origin, cart, reply, tweet, link, ownStore } = request;
  const finish: Action = { kind: 'finish', label: commonStrings.finish };
  const ways: Action[] = [];
  if (waitsForAdd(request)) ways.push({ kind: 'add', label: requestStrings.addToCart });
  if (cart.state === 'needs-you' || cart.state === 'interrupted') ways.push(finish);
  if ('product' in cart && cart.state === 'in-cart')
    ways.push({ kind: 'open', label: commonStrings.openCart, href: cartHref(cart.product.marketplace) });
  ways.push({ kind: 'open', label: activityStrings.openTweet, href: tweet.url });
  if (reply.state === 'posted') {
    ways.push({ kind: 'open', label: activityStrings.openReply, href: reply.url });
    ways.push({ kind: 'gone', label: activityStrings.replyIsGone });
  }
  // The author's own link is never synced, so another browser's request does not have it.
  const isHere = origin !== 'device' || link.kind !== 'product';
  const href = isHere ? (openableHref(link, ownStore) ?? openableHref(link)) : null;
  if (href)
    ways.push({
      kind: 'open',
      label: ownStore ? activityStrings.openInOwnStore : activityStrings.openAuthorsLink,
      href,
    });
  ways.push({ kind: 'details', label: activityStrings.details });
  const open = isOpen(request);
  const label = open ? activityStrings.removeUnderWay : activityStrings.remove;
  ways.push({ kind: 'remove', label, disabled: open });
  const [primary, ...others] = ways;
  return { primary: primary ?? finish, others };
}
