import { queryOwn } from './entry.ts';
import { LIKE_SLOT, REPLY_CONTROL, REPLY_SLOT, SHARE_SLOT } from './selectors.ts';

/** Signed out on a phone, every control leads to the app: there is nobody who could reply. */
const APP_LINK = /^https:\/\/m\.(?:x|twitter)\.com\//;

/**
 * The tweet's action bar (docs/facts/x-web.md 5): of several, the last; a long-form article has one more
 * above its body.
 * @returns null while the tweet shows none, as in a quote
 */
export function findActionBar(article: Element): Element | null {
  const bar = queryOwn(article, REPLY_SLOT).at(-1)?.parentElement ?? null;
  return bar && queryOwn(bar, `${SHARE_SLOT}, ${LIKE_SLOT}`).length > 0 ? bar : null;
}

/**
 * Where our button goes, as the last child: the group at the bar's end, after *share*. The slots before it
 * share the bar's width and would shrink.
 */
export function findButtonPlace(article: Element): Element | null {
  const bar = findActionBar(article);
  if (!bar) return null;
  const group = bar.querySelector(SHARE_SLOT)?.parentElement;
  return group && group !== bar ? group : bar;
}

/** X's own reply control in the tweet's bar; a link to the page with the reply box. */
export function findReplyControl(article: Element): HTMLElement | null {
  return findActionBar(article)?.querySelector(REPLY_SLOT)?.querySelector<HTMLElement>(REPLY_CONTROL) ?? null;
}

/** Does X let this reader reply? False while there is no bar to tell, and for who is signed out on a phone. */
export function canReply(article: Element): boolean {
  const control = findReplyControl(article);
  if (!control || APP_LINK.test(control.getAttribute('href') ?? '')) return false;
  return [control, control.closest(REPLY_SLOT)].every(
    (element) => !element?.hasAttribute('disabled') && element?.getAttribute('aria-disabled') !== 'true',
  );
}
