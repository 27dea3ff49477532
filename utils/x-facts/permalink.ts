import { HANDLE } from './handle.ts';

/** The source of a pattern for a tweet's id. */
export const TWEET_ID = '\\d{1,20}';

/**
 * The source of a pattern for the host in a link. A link may name X's host or not: X's landing host and its app's host
 * write it in full (docs/facts/x-web.md 3).
 */
export const X_HOST = '(?:https://(?:[a-z]+\\.)?(?:x|twitter)\\.com)?';
const TWEET = `^${X_HOST}/(${HANDLE})/status/(${TWEET_ID})`;
const PERMALINK = new RegExp(`${TWEET}/?(?:[?#]|$)`);
const TWEET_PAGE = new RegExp(`${TWEET}(?:[/?#]|$)`);
const PROFILE = new RegExp(`^${X_HOST}/(${HANDLE})/?(?:[?#]|$)`);

/** The tweet that an address names. */
export interface Permalink {
  /** Without the @. `i` where the address names nobody. */
  handle: string;
  id: string;
}

/** The address of a tweet on X. */
export function tweetUrl(handle: string, id: string): string {
  return `https://x.com/${handle}/status/${id}`;
}

/** The address of an account's profile on X. */
export function profileUrl(handle: string): string {
  return `https://x.com/${handle}`;
}

/** Reads an address that is a tweet's own, not that of its photo, its history or its quotes; null for any other. */
export function readPermalink(href: string | null): Permalink | null {
  return read(PERMALINK, href);
}

/** Reads an address of a tweet or of a page below it, such as `/history` of an edited tweet; null for any other. */
export function readTweetAddress(href: string | null): Permalink | null {
  return read(TWEET_PAGE, href);
}

/** The handle in the address of a profile, in X's own spelling; null for any other address. */
export function readProfileAddress(href: string | null): string | null {
  return PROFILE.exec(href ?? '')?.[1] ?? null;
}

function read(pattern: RegExp, href: string | null): Permalink | null {
  const [, handle, id] = pattern.exec(href ?? '') ?? [];
  return handle && id ? { handle, id } : null;
}
