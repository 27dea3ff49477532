import type { CartRefusal, Need } from './requests/cart-events.ts';
import { commonWords } from './words/common.ts';
import { needWords } from './words/needs.ts';
import { noticeWords } from './words/notices.ts';

/**
 * What the background says itself: its notifications, and its entry in a link's menu. It reads its whole script
 * at every wake and seldom speaks, so its sentences lie in the browser's own file of messages, which the build
 * writes (wxt.config.ts). `$1` is where something is put in.
 */
const own = () => ({
  in_cart: noticeWords.inCart('amazon.$1'),
  needs_you: noticeWords.needsYou('$1'),
  not_added: noticeWords.notAdded('$1'),
  open_cart: noticeWords.clickForCart,
  finish: noticeWords.clickToFinish,
  open_tweet: noticeWords.clickForTweet,
  add_privately: noticeWords.menu,
  reload_first: noticeWords.reload,
  reload_why: noticeWords.reloadWhy,
  page_of: commonWords.pageOf('amazon.$1'),
  short_link: commonWords.shortLink('$1'),
});

export type BackgroundWords = keyof ReturnType<typeof own> | `needs-${Need}` | `refused-${CartRefusal}`;

/** The name in the file of messages, whose names have no hyphens. */
export function messageName(words: BackgroundWords): string {
  return words.replaceAll('-', '_');
}

/** The file of messages, as browsers read it: `_locales/en/messages.json`. */
export function messagesFile(): Record<string, { message: string }> {
  const named = (prefix: string, sentences: Record<string, string>) =>
    Object.entries(sentences).map(([why, sentence]) => [`${prefix}-${why}`, sentence] as const);
  const { needs, refusals } = needWords;
  const all = [...Object.entries(own()), ...named('needs', needs), ...named('refused', refusals)];
  return Object.fromEntries(
    all.map(([words, message]) => [messageName(words as BackgroundWords), { message }]),
  );
}
