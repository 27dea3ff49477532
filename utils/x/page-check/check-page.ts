import type { PageVerdict } from '../../x-facts/page-verdict.ts';
import { findTweetLike, judgePage } from './judge-page.ts';
import { outlineTweets } from './outline-tweets.ts';

/** Looks at the page more than once: X may be drawing it. */
const PAUSE_MS = 3000;
const MOST_LOOKS = 5;

/** What the check of a page found. Comes out of the page's process, so the background parses it. */
export interface PageCheck {
  verdict: PageVerdict;
  outline: string[];
}

/**
 * Looks at the page until it reads well, or two looks in a row find the same trouble; resolves after 12 seconds at the
 * latest.
 */
export async function checkPage(look: () => PageVerdict = () => judgePage(document)): Promise<PageCheck> {
  let last: PageVerdict = 'unclear';
  for (let looks = 1; looks <= MOST_LOOKS; looks++) {
    const verdict = look();
    if (verdict === 'reads-well') return { verdict, outline: [] };
    if (verdict === last && verdict !== 'unclear')
      return { verdict, outline: outlineTweets(findTweetLike(document)) };
    last = verdict;
    if (looks < MOST_LOOKS) await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  return { verdict: 'unclear', outline: [] };
}
