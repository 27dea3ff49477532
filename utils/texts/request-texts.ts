import { requestStrings } from '../i18n/en/request.ts';
import type { ReplyLane, RequestState } from '../requests/fold.ts';
import { knownNames } from '../requests/product-name.ts';
import { productTitle } from './product-title.ts';

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

/** A request's title: what to call its product. */
export function requestTitle(request: RequestState): string {
  return productTitle(request.link, knownNames(request)).text;
}
