/**
 * Makes the key for `readParameter`.
 * @param name a parameter's name, as a pattern
 */
export function parameter(name: string): RegExp {
  return new RegExp(`(?:^|&)${name}(?:=([^&]*))?(?:&|$)`);
}

/**
 * The first value of a parameter, decoded as `URLSearchParams` would, at a fraction of its cost.
 * @param query without its `?`
 * @returns null when the query has no such parameter
 */
export function readParameter(query: string, key: RegExp): string | null {
  const match = query && key.exec(query);
  return match ? decode(match[1] ?? '') : null;
}

/** Decodes `%XX` and `+`; never throws: what is malformed stays, or becomes U+FFFD. */
export function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  return decodeUri(spaced) ?? spaced.replace(/(?:%[0-9a-f]{2})+/gi, (run) => decodeUri(run) ?? '\ufffd');
}

function decodeUri(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
