import { type Author, shownName } from '../author.ts';
import { queryOwn } from './entry.ts';
import { PROFILE_LINK } from './selectors.ts';

const PROFILE = /^(?:https:\/\/(?:[a-z]+\.)?(?:x|twitter)\.com)?\/([A-Za-z0-9_]{1,20})\/?(?:[?#]|$)/;

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
  const [, found] = PROFILE.exec(link.getAttribute('href') ?? '') ?? [];
  return found?.toLowerCase() === handle.toLowerCase();
}
