import { NEEDS, REFUSALS } from '../cart-texts.ts';
import { cleanText } from '../clean-text.ts';
import type { RequestEvent } from '../requests/events.ts';
import { ANSWER_SENTENCES, FAILURES } from '../texts.ts';
import { SEEN_IN } from './texts.ts';

/** One step of a request's course, in words; null for what only the extension itself needs to know. */
export function stepOf(event: RequestEvent): string | null {
  switch (event.kind) {
    case 'asked':
      return `Asked for, under the tweet by @${event.tweet.author.handle}`;
    case 'reply/composing':
      return { send: 'Reply to be sent', edit: 'Reply box filled in', intent: 'X’s own reply window opened' }[
        event.by
      ];
    case 'reply/pressing':
      return 'X’s Reply pressed';
    case 'reply/posted':
      return event.seenIn === 'toast' ? 'Reply posted: X showed its link' : 'Reply seen under the tweet';
    case 'reply/deleted':
      return {
        menu: 'Reply deleted in X’s menu, and gone from the page',
        page: 'Reply gone from its own page',
        told: 'Reply deleted, as you said',
      }[event.seenIn];
    case 'reply/failed':
      return event.said
        ? `${FAILURES[event.reason]} X said: ${cleanText(event.said)}`
        : FAILURES[event.reason];
    case 'reply/abandoned':
      return 'Reply box closed, no reply seen';
    case 'answer':
      return `@${event.by} ${ANSWER_SENTENCES[event.class].trim()} ${cleanText(event.text, 1000)}`;
    case 'cart/queued':
      return 'To be put into the cart';
    case 'cart/reading':
      return 'Link opened in a tab';
    case 'cart/saw':
      return event.title
        ? `Product page: ${[event.title, event.price?.text].filter(Boolean).join(', ')}`
        : null;
    case 'price-seen':
      return event.atAsking ? `Price then: ${event.text}` : `Price seen: ${event.text}`;
    case 'cart/adding':
      return 'Amazon’s add button pressed, once';
    case 'cart/checking':
      return 'Looked into the cart';
    case 'cart/in-cart':
      return `In your cart: ${SEEN_IN[event.via]}`;
    case 'cart/left':
      return 'Left the cart';
    case 'cart/needs-you':
      return NEEDS[event.why];
    case 'cart/refused':
      return REFUSALS[event.why];
    case 'cart/opened':
      return 'Link opened, nothing added by us';
    case 'cart/interrupted':
      return event.why === 'tab-closed' ? 'Its tab was closed' : 'The browser was interrupted';
    default:
      return null;
  }
}
