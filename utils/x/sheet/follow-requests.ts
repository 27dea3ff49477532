import type { send as sendType } from '../../messages/client.ts';
import { type Followed, progressNotice } from './progress-notice.ts';
import type { Notice, SheetUi } from './sheet-ui.ts';

interface Parts {
  ui: Pick<SheetUi, 'showNotice' | 'isShowingNotice'>;
  send: typeof sendType;
  /** "Finish on Amazon", or "Open on Amazon". */
  finish(requestId: string): void;
  signal: AbortSignal;
}

/**
 * Lets one notice follow its requests until the shopper closes it, or another notice takes its place. The button and
 * the browser's notifications tell the end of every request, followed or not.
 */
export function createFollower({ ui, send, finish, signal }: Parts) {
  let now: { followed: Followed; notice: Notice } | null = null;

  /** Asks how the followed requests stand, and shows it when there is news. */
  async function refresh(): Promise<void> {
    const before = now;
    if (!before) return;
    if (!ui.isShowingNotice(before.notice)) {
      now = null;
      return;
    }
    const requestIds = [...before.followed.titles.keys()];
    const requests = await send({ kind: 'progress', requestIds }).catch(() => null);
    if (requests === null || now !== before || !ui.isShowingNotice(before.notice)) return;
    const notice = progressNotice(before.followed, requests, finish);
    // Without news nothing is rendered, or a screen reader would tell it again.
    if (notice.text === before.notice.text && notice.tone === before.notice.tone) return;
    now = { ...before, notice };
    ui.showNotice(notice);
  }

  // Nothing reaches a page that the browser keeps aside for "back".
  addEventListener('pageshow', () => void refresh(), { signal });

  return {
    /** Shows `followed.first`, and from then on what becomes of the requests. */
    async follow(followed: Followed): Promise<void> {
      now = { followed, notice: followed.first };
      ui.showNotice(followed.first);
      await refresh();
    },
    refresh,
  };
}
