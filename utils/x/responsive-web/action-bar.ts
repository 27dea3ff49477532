import { queryOwn } from './quote.ts';
import { GROUP, NESTED_ARTICLE, REPLY_BUTTON } from './selectors.ts';

const GROUP_OR_ARTICLE = `${GROUP}, ${NESTED_ARTICLE}`;

/**
 * The tweet's action bar: its last group with a reply button, outside quoted tweets. A long-form article has another
 * one in its header, and menus are groups, too (docs/facts/x.md 1.7).
 * @returns null while the tweet shows none
 */
export function findActionBar(article: Element): Element | null {
  const bar = ownReplyButton(article)?.closest(GROUP_OR_ARTICLE);
  return bar && bar !== article ? bar : null;
}

/** X's own reply button in the tweet's bar. */
export function findReplyControl(article: Element): HTMLElement | null {
  return findActionBar(article)?.querySelector<HTMLElement>(REPLY_BUTTON) ?? null;
}

/** Does X let the signed-in account reply to this tweet? False while the tweet has no action bar. */
export function canReply(article: Element): boolean {
  const reply = findActionBar(article) && ownReplyButton(article);
  return !!reply && !reply.hasAttribute('disabled') && reply.getAttribute('aria-disabled') !== 'true';
}

function ownReplyButton(article: Element): Element | undefined {
  return queryOwn(article, REPLY_BUTTON).at(-1);
}
