import { findActionBar } from '../action-bar.ts';
import { TWEET } from '../selectors.ts';
import { findButtonPlace as findXWebPlace } from '../x-web/action-bar.ts';
import { isHydrated } from '../x-web/hydration.ts';

/**
 * The element that our button becomes the last child of, in a tweet of either client.
 * @returns null while there is none: the tweet shows no action bar, or its page may still be hydrating
 */
export function findButtonPlace(article: Element): Element | null {
  if (article.matches(TWEET)) return findActionBar(article);
  return isHydrated(article) ? findXWebPlace(article) : null;
}
