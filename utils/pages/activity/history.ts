import { cleanText } from '../../common/clean-text.ts';
import { activityStrings } from '../../i18n/en/activity.ts';
import { cartStrings } from '../../i18n/en/cart.ts';
import { historyStrings } from '../../i18n/en/history.ts';
import { needStrings } from '../../i18n/en/needs.ts';
import { replyStrings } from '../../i18n/en/reply.ts';
import { requestStrings } from '../../i18n/en/request.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import type { RequestEvent } from '../../requests/events.ts';

/** Describes an event of a request's history; null for events that only the extension needs. */
export function describeEvent(event: RequestEvent): string | null {
  switch (event.kind) {
    case 'asked':
      return historyStrings.asked(event.tweet.author.handle);
    case 'reply/composing':
      return historyStrings.composing[event.by];
    case 'reply/pressing':
      return historyStrings.pressing;
    case 'reply/posted':
      return event.seenIn === 'toast' ? historyStrings.postedShown : historyStrings.postedSeen;
    case 'reply/deleted':
      return historyStrings.deleted[event.seenIn];
    case 'reply/failed':
      return event.said
        ? historyStrings.failed(replyStrings.failures[event.reason], cleanText(event.said))
        : replyStrings.failures[event.reason];
    case 'reply/abandoned':
      return requestStrings.replyAbandoned[event.why ?? 'closed'];
    case 'answer':
      return joinSentences(requestStrings.answers[event.class](event.by).trim(), cleanText(event.text, 1000));
    case 'cart/queued':
      return historyStrings.queued;
    case 'cart/reading':
      return historyStrings.reading;
    case 'cart/saw':
      return event.title
        ? historyStrings.productPage([event.title, event.price?.text].filter(Boolean).join(' · '))
        : null;
    case 'price-seen':
      return event.atAsking ? historyStrings.priceThen(event.text) : historyStrings.priceSeen(event.text);
    case 'cart/adding':
      return historyStrings.adding;
    case 'cart/checking':
      return historyStrings.checking;
    case 'cart/in-cart':
      return historyStrings.inCart(activityStrings.seenIn[event.via]);
    case 'cart/left':
      return cartStrings.left;
    case 'cart/needs-you':
      return needStrings.needs[event.why];
    case 'cart/refused':
      return needStrings.refusals[event.why];
    case 'cart/opened':
      return cartStrings.opened;
    case 'cart/interrupted':
      return historyStrings.interrupted[event.why];
    default:
      return null;
  }
}
