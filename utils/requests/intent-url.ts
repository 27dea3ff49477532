import type { RequestState } from './fold.ts';

/** X's documented prefill: its own reply box, with the text in it; the shopper presses Reply there. */
export function intentUrl({ tweet, text }: Pick<RequestState, 'tweet' | 'text'>): string {
  return `https://x.com/intent/post?${new URLSearchParams({ in_reply_to: tweet.id, text })}`;
}
