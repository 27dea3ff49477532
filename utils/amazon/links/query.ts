const NEEDS_DECODING = /[%+]/;
/** Well-formed codes of ASCII only: nearly all there are. */
const PLAIN = /^(?:[^%]|%[0-7][0-9a-f])*$/i;

/**
 * Decodes a query's value as `URLSearchParams` does: what is malformed stays, or becomes U+FFFD. Never
 * throws, not even to itself: that would cost more than all the rest.
 */
export function decode(text: string): string {
  if (!NEEDS_DECODING.test(text)) return text;
  if (PLAIN.test(text)) return decodeURIComponent(text.includes('+') ? text.replaceAll('+', ' ') : text);
  return new URLSearchParams(`x=${text.replaceAll('&', '%26')}`).get('x') ?? '';
}
