import { X_HOSTS } from '../x-facts/hosts.ts';
import type { RequestState } from './fold.ts';

/** The address of X's own reply box with the text filled in (web intent, docs/facts/x.md 1.10). */
export function intentUrl({ tweet, text }: Pick<RequestState, 'tweet' | 'text'>): string {
  return `https://x.com/intent/post?${new URLSearchParams({ in_reply_to: tweet.id, text })}`;
}

/** The id of the tweet that an address of X's own reply box names; null for any other address. */
export function readIntentTarget(href: string): string | null {
  const url = URL.parse(href);
  const isX = url?.protocol === 'https:' && X_HOSTS.some((host) => host === url.host);
  if (!url || !isX || !/^\/(?:intent|compose)\//.test(url.pathname)) return null;
  const named = url.searchParams.getAll('in_reply_to');
  return named.length === 1 ? (named[0] ?? null) : null;
}
