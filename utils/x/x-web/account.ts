import { isHandle } from '../../x-facts/handle.ts';
import { readJsonObject } from '../inline-json.ts';

const START = 'window.__INITIAL_DATA__=';

/**
 * The signed-in account's handle as X's second web client writes it into its page, `__INITIAL_DATA__.viewerScreenName`
 * (docs/facts/x-web.md 6). Whether the account is protected is not in it. Only a script that begins with that very
 * assignment, of plain JSON, is read: words of a tweet can stand inside the data.
 * @returns null when signed out, on a page of the first client, or when the data has another shape
 */
export function readViewer(page: Document): string | null {
  for (const script of page.querySelectorAll('script:not([src])')) {
    const text = script.textContent?.trimStart() ?? '';
    if (!text.startsWith(START)) continue;
    const json = readJsonObject(text, START.length);
    const handle = json && viewerIn(json);
    return typeof handle === 'string' && isHandle(handle) ? handle : null;
  }
  return null;
}

function viewerIn(json: string): unknown {
  try {
    return (JSON.parse(json) as { viewerScreenName?: unknown }).viewerScreenName;
  } catch {
    return null;
  }
}
