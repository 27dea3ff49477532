import { isSameHandle } from '../../x-facts/handle.ts';
import { readTweetAddress } from '../../x-facts/permalink.ts';
import { ENTRY, LIVE_REGION, STATUS_LINK } from './selectors.ts';

/** The greatest tweet id that the page links to, or `least` where that is greater: a new post's is greater still. */
export function newestIdShown(page: Document, least: string): bigint {
  let newest = BigInt(least);
  for (const link of page.querySelectorAll(STATUS_LINK)) {
    const id = BigInt(readTweetAddress(link.getAttribute('href'))?.id ?? 0);
    if (id > newest) newest = id;
  }
  return newest;
}

/**
 * A new post of the shopper's that the page announces: a link to it where the page says something in passing, outside
 * tweets (docs/facts/x-web.md 8). Ids grow with time, so a post with a greater id than `after` is newer.
 */
export function findAnnouncedPost(
  page: Document,
  handle: string,
  after: bigint,
): { replyId: string; handle: string } | null {
  for (const region of page.querySelectorAll(LIVE_REGION)) {
    if (region.closest(ENTRY)) continue;
    for (const link of region.querySelectorAll(STATUS_LINK)) {
      const post = link.closest(ENTRY) ? null : readTweetAddress(link.getAttribute('href'));
      if (post && isSameHandle(post.handle, handle) && BigInt(post.id) > after)
        return { replyId: post.id, handle: post.handle };
    }
  }
  return null;
}
