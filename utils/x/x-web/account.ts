import { isHandle } from '../../x-facts/handle.ts';
import { inlineScripts, readJsonObject } from '../inline-json.ts';
import { APP_LINK, REPLY_SLOT } from './selectors.ts';

const START = 'window.__INITIAL_DATA__=';

interface InitialData {
  viewerId?: unknown;
  viewerScreenName?: unknown;
}

/**
 * The signed-in account's handle as X's second web client writes it into its page, `__INITIAL_DATA__.viewerScreenName`
 * (docs/facts/x-web.md 6). Whether the account is protected is not in it.
 * @returns null when signed out, on a page of the first client, or when the data has another shape
 */
export function readViewer(scripts: Iterable<Element>): string | null {
  const handle = readInitialData(scripts)?.viewerScreenName;
  return typeof handle === 'string' && isHandle(handle) ? handle : null;
}

/**
 * Does the page say that nobody was signed in when it was loaded? Then its data names no viewer, and on a phone its
 * reply controls lead to X's app (docs/facts/x-web.md 3, 6).
 */
export function isSignedOutThere(page: Document): boolean {
  if (page.querySelector(`${REPLY_SLOT} ${APP_LINK}`)) return true;
  const data = readInitialData(inlineScripts(page));
  return data !== null && data.viewerId == null && data.viewerScreenName == null;
}

/**
 * Only a script that begins with that very assignment, of plain JSON, is read: words of a tweet can stand inside the
 * data.
 */
function readInitialData(scripts: Iterable<Element>): InitialData | null {
  for (const script of scripts) {
    const text = script.textContent?.trimStart() ?? '';
    if (!text.startsWith(START)) continue;
    const json = readJsonObject(text, START.length);
    try {
      return json === null ? null : (JSON.parse(json) as InitialData);
    } catch {
      return null;
    }
  }
  return null;
}
