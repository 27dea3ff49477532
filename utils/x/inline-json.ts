/** The scripts that stand in the page's own HTML: X writes what it knows at the load into some of them. */
export function inlineScripts(page: Document): NodeListOf<Element> {
  return page.querySelectorAll('script:not([src])');
}

/**
 * The text of the JSON object that begins at this place of a script, found by counting braces outside strings.
 * @returns null when there is no object, or it does not end
 */
export function readJsonObject(text: string, start: number): string | null {
  if (text[start] !== '{') return null;
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (char === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === '\\') i++;
    } else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return text.slice(start, i + 1);
  }
  return null;
}
