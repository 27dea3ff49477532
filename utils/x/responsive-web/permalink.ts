import { type Permalink, readTweetAddress } from '../../x-facts/permalink.ts';
import { isOwn } from './quote.ts';
import { AVATAR, avatarHandle, TIME } from './selectors.ts';

/**
 * Reads the link around the tweet's time. No other link will do: a quoted tweet's time is not in a link, and picture
 * links may lead to the quoted tweet (docs/facts/x.md 1.2). On an edited tweet's page it leads to the tweet's history.
 */
export function findPermalink(article: Element): Permalink | null {
  const times = article.querySelectorAll(TIME);
  for (let i = 0; i < times.length; i++) {
    const time = times[i] as Element;
    const permalink = readTweetAddress(time.parentElement?.getAttribute('href') ?? null);
    if (permalink && isOwn(time, article)) return permalink;
  }
  return null;
}

/** The id in a tweet's permalink; null when it has none. */
export function readId(article: Element): string | null {
  return findPermalink(article)?.id ?? null;
}

/** The handle at the tweet's first avatar, usually its author's; empty when there is no avatar. */
export function peekAuthor(article: Element): string {
  const avatar = article.querySelector(AVATAR);
  return avatar ? avatarHandle(avatar) : '';
}
