import { isSignedOutHere } from './responsive-web/account.ts';
import { isSignedOutThere } from './x-web/account.ts';

/**
 * The address of X's login, which leads back to this tweet where X follows `redirect_after_login`.
 * @param path the tweet's path
 * @returns null unless the page says, as it was loaded, that nobody is signed in
 */
export function readLoginHref(page: Document, path: string): string | null {
  if (!isSignedOutHere(page) && !isSignedOutThere(page)) return null;
  return `${page.location.origin}/i/flow/login?${new URLSearchParams({ redirect_after_login: path })}`;
}
