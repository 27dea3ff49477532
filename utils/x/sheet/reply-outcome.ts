import { log } from '../../common/log.ts';
import { replyStrings } from '../../i18n/en/reply.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { XCommandOf } from '../../messages/x-commands.ts';
import type { FailReason } from '../../requests/events.ts';
import { tweetUrl } from '../../x-facts/permalink.ts';
import type { ReplyOutcome } from '../reply/post-reply.ts';
import type { Notice, SheetUi } from './sheet-ui.ts';

/** Notes down how a reply ended, and tells the shopper; `more`: what a posted one leads to. */
export function createOutcomeReporter(face: SheetUi, send: typeof sendType) {
  /** Reports how the reply ended. That is told whether it could be noted down or not: null when it could not. */
  async function noted(report: XCommandOf<'report'>): Promise<{ reason: FailReason | null } | null> {
    try {
      return { reason: await send(report) };
    } catch (error) {
      log('the end of a reply could not be noted down', error);
      return null;
    }
  }

  return async function end(
    requestId: string,
    ended: ReplyOutcome,
    more: Partial<Notice> = {},
  ): Promise<void> {
    const base = { id: `${requestId}:ended`, at: Date.now() };
    if (ended.kind === 'posted') {
      const { replyId, handle } = ended;
      const event = { ...base, kind: 'reply/posted', replyId, handle, seenIn: 'toast' } as const;
      const href = tweetUrl(handle, replyId);
      const link = { label: replyStrings.seeReply, href };
      const isNoted = await noted({ kind: 'report', requestId, event });
      if (!isNoted) return face.notify({ tone: 'bad', text: replyStrings.postedNotNoted, link });
      // The ledger knows that reply as another request's.
      if (isNoted.reason) return face.notify({ tone: 'bad', text: replyStrings.failures[isNoted.reason] });
      const text = [replyStrings.posted, more.text].filter(Boolean).join(' ');
      face.notify({ ...more, tone: 'good', text, link });
    } else if (ended.kind === 'failed') {
      const { reason, said } = ended;
      const event = { ...base, kind: 'reply/failed', reason, said } as const;
      // The ledger may know better why: it remembers what was posted before.
      const known = await noted({ kind: 'report', requestId, event });
      face.notify({ tone: 'bad', text: replyStrings.failures[known?.reason ?? reason], said });
    } else {
      const why = ended.kind === 'abandoned' && ended.why !== 'closed' && { why: ended.why };
      await noted({ kind: 'report', requestId, event: { ...base, kind: 'reply/abandoned', ...why } });
      face.notify(
        ended.kind === 'late'
          ? { tone: 'bad', text: replyStrings.tooLate }
          : { tone: 'plain', text: replyStrings.abandoned[ended.why] },
      );
    }
  };
}
