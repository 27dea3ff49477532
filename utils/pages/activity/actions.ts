import { cartHref } from '../../amazon/links/openable.ts';
import { activityStrings } from '../../i18n/en/activity.ts';
import { commonStrings } from '../../i18n/en/common.ts';
import { requestStrings } from '../../i18n/en/request.ts';
import { isOpen, type RequestState, waitsForAccess, waitsForAdd } from '../../requests/fold.ts';
import { productHref } from '../product-href.ts';

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
  const { cart, reply, tweet } = request;
  const open = isOpen(request);
  const finish: Action = { kind: 'finish', label: commonStrings.finish };
  const actions: Action[] = [];
  if (waitsForAdd(request) || waitsForAccess(request))
    actions.push({ kind: 'add', label: requestStrings.addToCart });
  if (cart.state === 'needs-you' || cart.state === 'interrupted') actions.push(finish);
  if ('product' in cart && cart.state === 'in-cart')
    actions.push({ kind: 'open', label: commonStrings.openCart, href: cartHref(cart.product.marketplace) });
  const openTweet: Action = { kind: 'open', label: activityStrings.openTweet, href: tweet.url };
  const href = productHref(request);
  const openProduct: Action[] = href ? [{ kind: 'open', label: requestStrings.openOnAmazon, href }] : [];
  // What is still under way, or a reply that is not confirmed, is looked at on X first.
  const isForX = open || (reply.state === 'failed' && reply.reason === 'unseen');
  actions.push(...(isForX ? [openTweet, ...openProduct] : [...openProduct, openTweet]));
  if (reply.state === 'posted') {
    actions.push({ kind: 'open', label: activityStrings.openReply, href: reply.url });
    actions.push({ kind: 'gone', label: activityStrings.replyIsGone });
  }
  actions.push({ kind: 'details', label: activityStrings.details });
  const label = open ? activityStrings.removeUnderWay : activityStrings.remove;
  actions.push({ kind: 'remove', label, disabled: open });
  const [primary, ...others] = actions;
  return { primary: primary ?? finish, others };
}
