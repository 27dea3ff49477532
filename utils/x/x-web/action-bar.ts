import { lastOwn } from './entry.ts';
import { APP_LINK, LIKE_SLOT, REPLY_CONTROL, REPLY_SLOT, SHARE_SLOT } from './selectors.ts';

const SHARE_OR_LIKE = `${SHARE_SLOT}, ${LIKE_SLOT}`;

/**
 * The tweet's action bar (docs/facts/x-web.md 5): of several, the last; a long-form article has one more
 * above its body.
 * @returns null while the tweet shows none, as in a quote
 */
export function findActionBar(article: Element): Element | null {
  const bar = lastOwn(article, REPLY_SLOT)?.parentElement;
  return bar?.querySelector(SHARE_OR_LIKE) ? bar : null;
}

/**
 * The parent of our button, which becomes its last child: the group at the end of the bar, after *share*. The slots
 * before it divide the bar's width among them and would shrink.
 */
export function findButtonPlace(article: Element): Element | null {
  const bar = lastOwn(article, REPLY_SLOT)?.parentElement;
  return bar?.querySelector(SHARE_SLOT)?.parentElement ?? findActionBar(article);
}

/** X's own reply control in the tweet's bar; a link to the page with the reply box. */
export function findReplyControl(article: Element): HTMLElement | null {
  return findActionBar(article)?.querySelector(REPLY_SLOT)?.querySelector<HTMLElement>(REPLY_CONTROL) ?? null;
}

/** Does X let the reader reply? False while the tweet has no action bar, and on a phone when signed out. */
export function canReply(article: Element): boolean {
  const control = findReplyControl(article);
  if (!control || control.matches(APP_LINK)) return false;
  return [control, control.closest(REPLY_SLOT)].every(
    (element) => !element?.hasAttribute('disabled') && element?.getAttribute('aria-disabled') !== 'true',
  );
}
