import { cleanText } from '../clean-text.ts';
import type { RequestEvent } from '../requests/events.ts';
import { activityWords } from '../words/activity.ts';
import { cartWords } from '../words/cart.ts';
import { courseWords } from '../words/course.ts';
import { needWords } from '../words/needs.ts';
import { replyWords } from '../words/reply.ts';
import { requestWords } from '../words/request.ts';

/** Describes an event of a request's history; null for events that only the extension needs. */
export function stepOf(event: RequestEvent): string | null {
  switch (event.kind) {
    case 'asked':
      return courseWords.asked(event.tweet.author.handle);
    case 'reply/composing':
      return courseWords.composing[event.by];
    case 'reply/pressing':
      return courseWords.pressing;
    case 'reply/posted':
      return event.seenIn === 'toast' ? courseWords.postedShown : courseWords.postedSeen;
    case 'reply/deleted':
      return courseWords.deleted[event.seenIn];
    case 'reply/failed':
      return event.said
        ? courseWords.failed(replyWords.failures[event.reason], cleanText(event.said))
        : replyWords.failures[event.reason];
    case 'reply/abandoned':
      return requestWords.replyAbandoned[event.why ?? 'closed'];
    case 'answer':
      return `@${event.by} ${requestWords.answers[event.class].trim()} ${cleanText(event.text, 1000)}`;
    case 'cart/queued':
      return courseWords.queued;
    case 'cart/reading':
      return courseWords.reading;
    case 'cart/saw':
      return event.title
        ? courseWords.productPage([event.title, event.price?.text].filter(Boolean).join(', '))
        : null;
    case 'price-seen':
      return event.atAsking ? courseWords.priceThen(event.text) : courseWords.priceSeen(event.text);
    case 'cart/adding':
      return courseWords.adding;
    case 'cart/checking':
      return courseWords.checking;
    case 'cart/in-cart':
      return courseWords.inCart(activityWords.seenIn[event.via]);
    case 'cart/left':
      return cartWords.left;
    case 'cart/needs-you':
      return needWords.needs[event.why];
    case 'cart/refused':
      return needWords.refusals[event.why];
    case 'cart/opened':
      return cartWords.opened;
    case 'cart/interrupted':
      return event.why === 'tab-closed' ? courseWords.tabClosed : courseWords.interrupted;
    default:
      return null;
  }
}
