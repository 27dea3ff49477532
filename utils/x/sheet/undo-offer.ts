import { commonStrings } from '../../i18n/en/common.ts';
import { replyStrings } from '../../i18n/en/reply.ts';
import { titleInSentence } from '../../texts/product-title.ts';
import { type Confirmation, confirmNow } from '../../trust/confirmation.ts';
import type { ReplyJob } from '../reply/post-reply.ts';
import type { NoticeAction, SheetUi } from './sheet-ui.ts';
import { waitForUndo } from './undo-window.ts';

interface Parts {
  ui: SheetUi;
  /** How long a reply by one click can be taken back, in ms; 0: not at all. */
  undoMs: number;
  signal: AbortSignal;
}

/** Offers to take back a reply that one click has asked for, before anything is sent. */
export function createUndoOffer({ ui, undoMs, signal }: Parts) {
  let action: NoticeAction | undefined;
  return {
    /** "Undo", while it is offered. */
    action: () => action,

    /**
     * @param title what the product is called
     * @returns a confirmation of its own, because the shopper let the offer pass; else why nothing is to be sent
     */
    async offer(
      { article, text, isGood }: ReplyJob,
      title: string,
    ): Promise<Confirmation | 'undone' | 'left'> {
      if (undoMs === 0 || !isGood()) return { isGood };
      // Shows, by both clocks, whether the computer slept meanwhile.
      const opened = confirmNow();
      const onOpen = (run: () => void) => {
        action = { label: commonStrings.undo, isSafe: true, run };
        ui.showNotice({ tone: 'busy', text: replyStrings.postingSoon(text, titleInSentence(title)), action });
      };
      const end = await waitForUndo(undoMs, onOpen, signal);
      action = undefined;
      if (end !== 'over') return end;
      return opened.isGood() && article.isConnected ? confirmNow() : 'left';
    },
  };
}
