import { isAhead } from './clock.ts';
import type { RequestEvent } from './events.ts';
import type { RequestState } from './fold.ts';
import type { OpenTab, Surroundings } from './surroundings.ts';

/**
 * Decides how a reply under way has ended, after any interruption: the background may have died at any await,
 * the page may have been closed or reloaded. Pure. The event's id comes from the request, so that deciding
 * twice writes one event.
 * @returns null while the reply box is still open
 */
export function nextReplyEvent(request: RequestState, around: Surroundings): RequestEvent | null {
  const { reply } = request;
  if (reply.state !== 'composing') return null;
  const { reloaded } = around;
  // A page may report its load late or twice, so a reply that was asked for after that load is not lost. If it was
  // asked for in the future, the clock has been set back since: times cannot be compared, and the load counts.
  const isOlder = reloaded && (reply.since < reloaded.at || isAhead(reply.since, around.now));
  const isLost = reloaded?.tabId === reply.tabId && isOlder;
  // X's own window may still be loading. Any other box was in a page of X, and is gone with it.
  const isOnItsWay = ({ id, isLoading = false }: OpenTab) =>
    reply.by === 'intent' && isLoading && id !== around.quietTabId;
  // An update orphans the script that composes the reply. In X's own window the shopper can still press.
  const isOrphan = around.updated && reply.by !== 'intent';
  const isBoxOpen =
    !around.browserStarted &&
    !isOrphan &&
    around.tabs.some((tab) => tab.id === reply.tabId && (!tab.isOffX || isOnItsWay(tab))) &&
    // An intent window may load several pages on its way to X's reply box.
    (!isLost || reply.by === 'intent');
  if (isBoxOpen) return null;
  const base = { id: `${request.id}:settled`, at: around.now };
  return reply.pressed
    ? { ...base, kind: 'reply/failed', reason: 'unseen', said: '' }
    : { ...base, kind: 'reply/abandoned' };
}
