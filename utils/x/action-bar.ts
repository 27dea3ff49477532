import { queryOwn } from './quote.ts';
import { GROUP, NESTED_ARTICLE, REPLY_BUTTON } from './selectors.ts';

const GROUP_OR_ARTICLE = `${GROUP}, ${NESTED_ARTICLE}`;

/**
 * The tweet's action bar: the last group in it, outside quoted tweets, that holds a reply button. A
 * long-form article has one more in its header, and menus are groups too (docs/facts/x.md 1.7).
 * @returns null while the tweet shows none
 */
export function findActionBar(article: Element): Element | null {
  const bar = ownReply(article)?.closest(GROUP_OR_ARTICLE);
  return bar && bar !== article ? bar : null;
}

/** Does X let the signed-in account reply to this tweet? False while there is no bar to tell. */
export function canReply(article: Element): boolean {
  const reply = findActionBar(article) && ownReply(article);
  return !!reply && !reply.hasAttribute('disabled') && reply.getAttribute('aria-disabled') !== 'true';
}

function ownReply(article: Element): Element | undefined {
  return queryOwn(article, REPLY_BUTTON).at(-1);
}
