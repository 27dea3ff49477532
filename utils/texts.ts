import { storeName } from './amazon/marketplaces.ts';
import type { ProductLink } from './amazon/product-link.ts';
import type { ReplyLane, RequestState } from './requests/fold.ts';
import { commonWords } from './words/common.ts';
import { requestWords } from './words/request.ts';

/** Chooses the sentence for a state; the sentences themselves are in utils/words. */

/** What a link leads to, as far as it says. */
export function productTitle(link: ProductLink): string {
  if (link.kind === 'product') return `${storeName(link.marketplace)} · ${link.asin}`;
  if (link.kind === 'card') return commonWords.pageOf(storeName(link.marketplace));
  return commonWords.shortLink(link.host);
}

/** The reply lane's state in a few words; null when no reply was requested. */
export function replySentence(reply: ReplyLane): string | null {
  switch (reply.state) {
    case 'none':
      return null;
    case 'composing':
      return reply.pressed ? requestWords.replySent : requestWords.replyOpen;
    case 'abandoned':
      return requestWords.replyAbandoned[reply.why ?? 'closed'];
    case 'failed':
      return reply.reason === 'unseen'
        ? requestWords.replyUnsure
        : requestWords.notReplied(requestWords.failures[reply.reason]);
    case 'posted':
      return requestWords.replyPosted;
    case 'deleted':
      return requestWords.replyDeleted;
  }
}

/** The product's title as Amazon showed it; otherwise what the link says. */
export function titleOf({ cart, trail, link }: RequestState): string {
  return ('product' in cart && cart.product.title) || trail.seen?.title || productTitle(link);
}
