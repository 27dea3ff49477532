import { storeName } from '../amazon/marketplaces.ts';
import type { ProductLink } from '../amazon/product-link.ts';
import { commonStrings } from '../i18n/en/common.ts';
import { requestStrings } from '../i18n/en/request.ts';
import type { ReplyLane, RequestState } from '../requests/fold.ts';

/** Chooses the sentence for a state; the sentences themselves are in utils/words. */

/** What a link leads to, as far as it says. */
export function productTitle(link: ProductLink): string {
  if (link.kind === 'product') return `${storeName(link.marketplace)} · ${link.asin}`;
  if (link.kind === 'card') return commonStrings.pageOf(storeName(link.marketplace));
  return commonStrings.shortLink(link.host);
}

/** The reply lane's state in a few words; null when no reply was requested. */
export function replySentence(reply: ReplyLane): string | null {
  switch (reply.state) {
    case 'none':
      return null;
    case 'composing':
      return reply.pressed ? requestStrings.replySent : requestStrings.replyOpen;
    case 'abandoned':
      return requestStrings.replyAbandoned[reply.why ?? 'closed'];
    case 'failed':
      return reply.reason === 'unseen'
        ? requestStrings.replyUnsure
        : requestStrings.notReplied(requestStrings.failures[reply.reason]);
    case 'posted':
      return requestStrings.replyPosted;
    case 'deleted':
      return requestStrings.replyDeleted;
  }
}

/** The product's title as Amazon showed it; otherwise what the link says. */
export function titleOf({ cart, trail, link }: RequestState): string {
  return ('product' in cart && cart.product.title) || trail.seen?.title || productTitle(link);
}
