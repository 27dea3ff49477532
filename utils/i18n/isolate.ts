/**
 * Isolates a host, handle, hashtag, price or title from the sentence around it, so that its punctuation stays on its own
 * side: without this, "#AmazonCart" shows as "AmazonCart#" in a sentence from right to left. Characters instead of
 * `<bdi>`, because sentences are also tooltips and notifications. Words between bare letters ("X", "Amazon") need nothing.
 */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

export const HASHTAG = isolate('#AmazonCart');
