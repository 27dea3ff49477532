import { TWEET_ARTICLE, tweetArticleOf } from '../page-dialect.ts';
import { OUTBOUND_LINK } from '../tweet-links.ts';
import type { MountedButton } from './button.ts';
import type { Buttons } from './buttons.ts';

/**
 * What the shopper means by a key of ours or by our entry in a link's menu. Both come from the browser
 * itself, which says neither which tweet nor, of a menu, more than the link's address.
 */

/**
 * The tweet at hand, if it has our button: the one that the keyboard has gone to; else the one under the
 * pointer; else the one that a click has left the focus in.
 */
export function findShortcutTarget(buttons: Buttons): MountedButton | null {
  const focused = document.activeElement && tweetArticleOf(document.activeElement);
  const byKeyboard = document.activeElement?.matches(':focus-visible') ? focused : null;
  const [pointedAt] = document.querySelectorAll(`:is(${TWEET_ARTICLE}):hover`);
  return buttons.buttonIn(byKeyboard ?? pointedAt ?? focused);
}

/**
 * Remembers which tweet's link the shopper last opened the browser's menu on.
 * @returns the tweet of the link with this address (as the browser says it was chosen), if it has our button
 */
export function watchContextMenus(
  buttons: Buttons,
  signal: AbortSignal,
): (href: string) => MountedButton | null {
  let last: { href: string; tweetId: string | undefined } | null = null;
  const opened = (event: Event) => {
    if (!event.isTrusted) return;
    const link = event.target instanceof Element ? event.target.closest(OUTBOUND_LINK) : null;
    last = link && {
      href: (link as HTMLAnchorElement).href,
      tweetId: buttons.buttonIn(tweetArticleOf(link))?.tweetId,
    };
  };
  addEventListener('contextmenu', opened, { capture: true, passive: true, signal });
  // By its id: X may have put another article in the place of the one that it was opened on.
  return (href) => (last?.tweetId && last.href === href && buttons.buttonOf(last.tweetId)) || null;
}
