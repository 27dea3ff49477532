import { isAhead } from './clock.ts';
import type { RequestEvent } from './events.ts';
import type { RequestState } from './fold.ts';

/** What the background sees of the browser when it decides. */
export interface Surroundings {
  now: number;
  /** All open tabs: id, the tab that opened each, and whether it shows a page that is not X's (or none at all). */
  tabs: readonly { id: number; openerTabId: number | undefined; elsewhere?: boolean }[];
  /** The browser's session, within which tab ids hold. */
  session: string;
  /** The stores that the shopper allows us to read. */
  allowed: readonly string[];
  online: boolean;
  /** The tab whose X page has been loaded anew, if that is why we look, and when. */
  reloaded?: { tabId: number; at: number };
  /** The browser itself has just started: no tab of the last session is left. */
  browserStarted?: boolean;
  /** The extension was just updated: tabs stand, and work goes on. */
  updated?: boolean;
  /** A tab that has loaded whatever it leads to, and in which no script of ours has said a word since. */
  quietTabId?: number;
}

/**
 * What to write about a reply that is under way, after any interruption: the background may have died at
 * any await, the page may have been closed or loaded anew. Pure; the ids of the events it makes are fixed
 * by the request, so that deciding twice is deciding once.
 * @returns null while there is nothing to say
 */
export function nextReplyEvent(request: RequestState, around: Surroundings): RequestEvent | null {
  const { reply } = request;
  if (reply.state !== 'composing') return null;
  const { reloaded } = around;
  // A page may tell of its load late or twice; what was asked for since then is not lost by it.
  // Asked for in the future: the clock was put back since, so times tell nothing, and the page was loaded.
  const isOlder = reloaded && (reply.since < reloaded.at || isAhead(reply.since, around.now));
  const isLost = reloaded?.tabId === reply.tabId && isOlder;
  // What an update leaves in a page is not heard any more. In X's own window only the shopper presses.
  const isOrphan = around.updated && reply.by !== 'intent';
  const held =
    !around.browserStarted &&
    !isOrphan &&
    around.tabs.some((tab) => tab.id === reply.tabId && !tab.elsewhere) &&
    // An intent window may load several pages on its way to X's reply box.
    (!isLost || reply.by === 'intent');
  if (held) return null;
  const base = { id: `${request.id}:settled`, at: around.now };
  return reply.pressed
    ? { ...base, kind: 'reply/failed', reason: 'unseen', said: '' }
    : { ...base, kind: 'reply/abandoned' };
}
