import type { RequestState } from './fold.ts';

/** The address of X's own reply box with the text filled in (web intent); the shopper presses Reply there. */
export function intentUrl({ tweet, text }: Pick<RequestState, 'tweet' | 'text'>): string {
  return `https://x.com/intent/post?${new URLSearchParams({ in_reply_to: tweet.id, text })}`;
}
