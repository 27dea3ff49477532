import { isOwn, queryOwn } from './quote.ts';
import { GROUP, REPLY_BUTTON } from './selectors.ts';

/**
 * The tweet's action bar: the last group in it, outside quoted tweets, that holds a reply button. A
 * long-form article has one more in its header, and menus are groups too (facts/x.md 1.7).
 * @returns null while the tweet shows none
 */
export function findActionBar(article: Element): Element | null {
  return queryOwn(article, GROUP).findLast((group) => ownReply(group, article)) ?? null;
}

/** Does X let the signed-in account reply to this tweet? False while there is no bar to tell. */
export function canReply(article: Element): boolean {
  const bar = findActionBar(article);
  const reply = bar && ownReply(bar, article);
  return !!reply && !reply.hasAttribute('disabled') && reply.getAttribute('aria-disabled') !== 'true';
}

function ownReply(group: Element, article: Element): Element | null {
  const reply = group.querySelector(REPLY_BUTTON);
  return reply && isOwn(reply, article) ? reply : null;
}
