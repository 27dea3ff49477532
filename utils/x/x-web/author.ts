import { readProfileAddress } from '../../x-facts/permalink.ts';
import { readDisplayName } from '../display-name.ts';
import type { Author } from '../tweet-model.ts';
import { queryOwn } from './entry.ts';
import { PROFILE_LINK } from './selectors.ts';

/**
 * The author of the tweet, by the handle in its permalink. Profile links do not tell: there may be an affiliate's
 * beside the author's, and a reposter's above (docs/facts/x-web.md 3, 4). This client does not show whether an account
 * is protected, so its tweets are treated as public.
 */
export function readAuthor(article: Element, handle: string): Author {
  const links = queryOwn(article, PROFILE_LINK).filter((link) => leadsTo(link, handle));
  return { handle, name: readDisplayName(undefined, links, handle), isProtected: false };
}

function leadsTo(link: Element, handle: string): boolean {
  return readProfileAddress(link.getAttribute('href'))?.toLowerCase() === handle.toLowerCase();
}
