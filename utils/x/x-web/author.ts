import { readProfileAddress } from '../../x-facts/permalink.ts';
import { type Author, shownName } from '../author.ts';
import { queryOwn } from './entry.ts';
import { PROFILE_LINK } from './selectors.ts';

/**
 * Who wrote the tweet. The permalink alone tells: beside the author's links stands that of an affiliate, and
 * above them that of whoever reposted it (docs/facts/x-web.md 3, 4).
 * The client does not tell whether an account is protected, so the tweet is spoken of as a public one.
 */
export function readAuthor(article: Element, handle: string): Author {
  const links = queryOwn(article, PROFILE_LINK).filter((link) => leadsTo(link, handle));
  return { handle, name: shownName(undefined, links, handle), isProtected: false };
}

function leadsTo(link: Element, handle: string): boolean {
  return readProfileAddress(link.getAttribute('href'))?.toLowerCase() === handle.toLowerCase();
}
