import { TWEET_ARTICLE, tweetArticleOf } from '../page-dialect.ts';
import { OUTBOUND_LINK } from '../tweet-links.ts';
import type { MountedButton } from './button.ts';
import type { Buttons } from './buttons.ts';

/**
 * Finds the tweet that a keyboard shortcut or our entry in a link's context menu is meant for. Both come from the
 * browser, which does not say which tweet is meant; of the menu it reports only the link's address.
 */

/**
 * The button of the tweet that a shortcut is meant for: the one with visible keyboard focus, else the one under the
 * pointer, else the one in which a click has left the focus. Null when that tweet has no button.
 */
export function findShortcutTarget(buttons: Buttons): MountedButton | null {
  const focused = document.activeElement && tweetArticleOf(document.activeElement);
  const byKeyboard = document.activeElement?.matches(':focus-visible') ? focused : null;
  const [pointedAt] = document.querySelectorAll(`:is(${TWEET_ARTICLE}):hover`);
  return buttons.buttonIn(byKeyboard ?? pointedAt ?? focused);
}

/**
 * Remembers on which tweet's link the shopper last opened the context menu.
 * @returns a function that finds the button of that link's tweet by the address that the browser reports; null when the
 *   menu was opened on another link, or the tweet has no button
 */
export function watchContextMenus(
  buttons: Buttons,
  signal: AbortSignal,
): (href: string) => MountedButton | null {
  let last: { href: string; tweetId: string | undefined } | null = null;
  const onContextMenu = (event: Event) => {
    if (!event.isTrusted) return;
    const link = event.target instanceof Element ? event.target.closest(OUTBOUND_LINK) : null;
    last = link && {
      href: (link as HTMLAnchorElement).href,
      tweetId: buttons.buttonIn(tweetArticleOf(link))?.tweetId,
    };
  };
  addEventListener('contextmenu', onContextMenu, { capture: true, passive: true, signal });
  // By the tweet's id: X may have replaced the article since the menu was opened.
  return (href) => (last?.tweetId && last.href === href && buttons.buttonOf(last.tweetId)) || null;
}
