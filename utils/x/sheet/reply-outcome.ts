import { log } from '../../common/log.ts';
import { replyStrings } from '../../i18n/en/reply.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { XCommandOf } from '../../messages/x-commands.ts';
import type { FailReason } from '../../requests/events.ts';
import { tweetUrl } from '../../x-facts/permalink.ts';
import type { ReplyOutcome } from '../reply/post-reply.ts';
import type { Notice, SheetUi } from './sheet-ui.ts';

/** Creates the function that reports a reply's outcome to the background and shows it to the shopper. */
export function createOutcomeReporter(ui: SheetUi, send: typeof sendType) {
  /** @returns why the reply failed as the ledger knows it; null when the outcome could not be saved */
  async function save(report: XCommandOf<'report'>): Promise<{ reason: FailReason | null } | null> {
    try {
      return { reason: await send(report) };
    } catch (error) {
      log('the outcome of a reply could not be saved', error);
      return null;
    }
  }

  /**
   * The shopper sees the outcome whether it could be saved or not.
   * @param onPosted shows the notice of a posted reply, with the link to it
   */
  return async function reportOutcome(
    requestId: string,
    outcome: ReplyOutcome,
    onPosted: (posted: Notice) => void = ui.showNotice,
  ): Promise<void> {
    const base = { id: `${requestId}:ended`, at: Date.now() };
    if (outcome.kind === 'posted') {
      const { replyId, handle } = outcome;
      const event = { ...base, kind: 'reply/posted', replyId, handle, seenIn: 'toast' } as const;
      const href = tweetUrl(handle, replyId);
      const links = [{ label: replyStrings.seeReply, href }];
      const saved = await save({ kind: 'report', requestId, event });
      if (!saved) return ui.showNotice({ tone: 'bad', text: replyStrings.postedNotNoted, links });
      // The ledger knows that this reply belongs to another request.
      if (saved.reason) return ui.showNotice({ tone: 'bad', text: replyStrings.failures[saved.reason] });
      onPosted({ tone: 'good', text: replyStrings.posted, links });
    } else if (outcome.kind === 'failed') {
      const { reason, said } = outcome;
      const event = { ...base, kind: 'reply/failed', reason, said } as const;
      // The ledger may know the reason better: it remembers earlier posts.
      const saved = await save({ kind: 'report', requestId, event });
      const why = saved?.reason ?? reason;
      ui.showNotice({ tone: why === 'unseen' ? 'warn' : 'bad', text: replyStrings.failures[why], said });
    } else {
      const why = outcome.kind === 'abandoned' && outcome.why !== 'closed' && { why: outcome.why };
      await save({ kind: 'report', requestId, event: { ...base, kind: 'reply/abandoned', ...why } });
      ui.showNotice(
        outcome.kind === 'abandoned'
          ? { tone: 'plain', text: replyStrings.abandoned[outcome.why] }
          : { tone: 'bad', text: replyStrings[outcome.kind === 'late' ? 'tooLate' : 'otherAccount'] },
      );
    }
  };
}
