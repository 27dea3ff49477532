/** What a check of a page of X can find (utils/x/page-check/judge-page.ts). */
export const PAGE_VERDICTS = [
  /** At least one tweet can be read and has an action bar. */
  'reads-well',
  /** Enough tweets, and of none can it be said which one it is. */
  'unreadable',
  /** Enough tweets with controls, and no action bar that we know. */
  'no-bar',
  /** Enough tweets, and none has controls that could be an action bar. */
  'bare',
  /** Too little on the page to say anything. */
  'unclear',
] as const;
export type PageVerdict = (typeof PAGE_VERDICTS)[number];
