import { NEEDS, REFUSALS } from './cart-texts.ts';
import type { CartRefusal, Need } from './requests/cart-events.ts';

/**
 * What the background says itself: its notifications, and its entry in a link's menu. It reads its whole script
 * at every wake and seldom speaks, so its sentences lie in the browser's own file of messages, which the build
 * writes (wxt.config.ts). `$1` is where something is put in.
 */
const OWN = {
  in_cart: 'In your amazon.$1 cart',
  needs_you: 'Needs you: $1',
  not_added: 'Not added: $1',
  open_cart: 'Click: open the cart',
  finish: 'Click: finish on Amazon',
  open_tweet: 'Click: open the tweet',
  add_privately: 'Add to Amazon cart privately',
  reload_first: 'Reload this page of X first',
  reload_why:
    'It was opened before the extension was installed or updated. Nothing was sent or opened. Reload it and try again.',
} as const;

export type BackgroundWords = keyof typeof OWN | `needs-${Need}` | `refused-${CartRefusal}`;

/** The name in the file of messages, whose names have no hyphens. */
export function messageName(words: BackgroundWords): string {
  return words.replaceAll('-', '_');
}

/** The file of messages, as browsers read it: `_locales/en/messages.json`. */
export function messagesFile(): Record<string, { message: string }> {
  const named = (prefix: string, sentences: Record<string, string>) =>
    Object.entries(sentences).map(([why, sentence]) => [`${prefix}-${why}`, sentence] as const);
  const all = [...Object.entries(OWN), ...named('needs', NEEDS), ...named('refused', REFUSALS)];
  return Object.fromEntries(
    all.map(([words, message]) => [messageName(words as BackgroundWords), { message }]),
  );
}
