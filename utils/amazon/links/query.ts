const NEEDS_DECODING = /[%+]/;
/** Well-formed escapes of ASCII characters only, as nearly all values have. */
const PLAIN = /^(?:[^%]|%[0-7][0-9a-f])*$/i;

/**
 * Decodes a query's value as `URLSearchParams` does: malformed escapes stay, or become U+FFFD. It avoids exceptions,
 * even caught ones, because they cost more than all the rest.
 */
export function decode(text: string): string {
  if (!NEEDS_DECODING.test(text)) return text;
  if (PLAIN.test(text)) return decodeURIComponent(text.includes('+') ? text.replaceAll('+', ' ') : text);
  return new URLSearchParams(`x=${text.replaceAll('&', '%26')}`).get('x') ?? '';
}
