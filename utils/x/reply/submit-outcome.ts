import { waitFor } from '../wait-for.ts';
import { findComposer, isReadyWith, readComposerText } from './composer.ts';
import type { Submit } from './submits.ts';
import { readToast, type Toast } from './toast.ts';
import { createToastTurns } from './toast-turns.ts';
import { findUndoNotice } from './undo-notice.ts';
import { watchWriteRequests } from './write-requests.ts';

/** How long after the press X's toast with the new post's id may take. */
export const SEEN_WITHIN_MS = 15_000;
/** How long X may hold a post back ("Undo post": up to 60 s), with some seconds to spare. */
export const HELD_WITHIN_MS = 70_000;

export type SubmitOutcome =
  | Extract<Toast, { kind: 'posted' }>
  /** X refused the post. `status`: HTTP status of its server's answer; null when there was none. */
  | { kind: 'refused'; said: string; status: number | null }
  /** X held the post back, and the shopper undid it. */
  | { kind: 'undone' }
  /** Nothing on the page tells whether it was posted. */
  | { kind: 'unseen'; said: string };

export interface FollowOptions {
  /** The account that posts; null accepts any, because X did not show it. */
  handle: string | null;
  /** False for a post of the shopper's own, which matters only because its toast must not be taken for another's. */
  isOurs: boolean;
  /** Called once when X holds the post back, or may do so. */
  onHeldBack?(): void;
}

/**
 * Creates the function that waits for the outcome of a submit. X answers within seconds, or the post counts as not
 * seen. The wait is longer where X holds the post back: while its notice with the undo control is shown, or, without
 * such a notice, when the box no longer holds the text and no write request has ended since.
 */
export function createSubmitFollower(signal: AbortSignal) {
  const turns = createToastTurns();

  return async function follow(submit: Submit, options: FollowOptions): Promise<SubmitOutcome> {
    const { composer, text, toastsBefore, submittedAt } = submit;
    const { handle, isOurs, onHeldBack } = options;
    const turn = turns.join(submittedAt, isOurs, submit.isOtherHeld);
    const writes = watchWriteRequests(submittedAt);
    const end = new AbortController();
    let notice: Element | null = null;
    let isReleased = false;
    /** Did the shopper click in X's notice? */
    let wasNoticeClicked = false;
    let said = '';
    const onNoticeClick = ({ isTrusted, target }: Event) => {
      wasNoticeClicked ||= isTrusted && target instanceof Node && notice?.contains(target) === true;
    };
    addEventListener('click', onNoticeClick, { capture: true, signal: end.signal });

    const isGone = () => !composer.editor.isConnected || readComposerText(composer) !== text;
    const isBack = () => {
      const open = findComposer(document);
      return open !== null && readComposerText(open) === text;
    };
    const hold = () => {
      if (!turn.isHeld) onHeldBack?.();
      turn.isHeld = true;
    };

    function look(): SubmitOutcome | 'held' | 'released' | null {
      const seen = readToast(document, toastsBefore, handle, turns.assignedIds);
      if (seen?.kind === 'posted') {
        const assigned = turn.assign(seen.replyId);
        if (assigned !== 'wait')
          return assigned === 'own' && !submit.isThread ? seen : { kind: 'unseen', said: '' };
      }
      const shown = writes.hasEnded() ? null : findUndoNotice(document, toastsBefore);
      if (shown && !isReleased) {
        if (!isGone()) return null;
        const isNews = notice === null;
        notice = shown;
        return isNews ? 'held' : null;
      }
      if (notice && !isReleased) return 'released';
      if (wasNoticeClicked && isBack() && !writes.hasEnded()) return { kind: 'undone' };
      if (seen?.kind === 'refused') said = seen.said;
      // A toast may be about anything. It refuses this post only if the box still holds the text.
      return said && isReadyWith(composer, text) ? { kind: 'refused', said, status: null } : null;
    }

    try {
      let until = submittedAt + SEEN_WITHIN_MS;
      for (;;) {
        const within = Math.max(0, until - performance.now());
        const seen = await waitFor(look, { within, signal });
        if (seen === 'held') {
          hold();
          until = submittedAt + HELD_WITHIN_MS;
        } else if (seen === 'released') {
          isReleased = true;
          until = performance.now() + SEEN_WITHIN_MS;
        } else if (seen) {
          return seen.kind === 'refused' ? { ...seen, status: await writes.status() } : seen;
        } else if (!turn.isHeld && !signal.aborted && isGone() && !writes.hasEnded()) {
          hold();
          until = submittedAt + HELD_WITHIN_MS;
        } else {
          return wasNoticeClicked && !writes.hasEnded() ? { kind: 'undone' } : { kind: 'unseen', said };
        }
      }
    } finally {
      end.abort();
      writes.end();
      turn.leave();
    }
  };
}
