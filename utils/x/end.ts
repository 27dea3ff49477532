import { log } from '../log.ts';
import type { send as sendType } from '../messages/client.ts';
import type { CommandOf } from '../messages/commands.ts';
import type { FailReason } from '../requests/events.ts';
import { replyWords } from '../words/reply.ts';
import type { Face, Notice } from './face.ts';
import type { Ended } from './reply.ts';

/** Notes down how a reply ended, and tells the shopper; `more`: what a posted one leads to. */
export function makeEnd(face: Face, send: typeof sendType) {
  /** Reports how the reply ended. That is told whether it could be noted down or not: null when it could not. */
  async function noted(report: CommandOf<'report'>): Promise<{ reason: FailReason | null } | null> {
    try {
      return { reason: await send(report) };
    } catch (error) {
      log('the end of a reply could not be noted down', error);
      return null;
    }
  }

  return async function end(requestId: string, ended: Ended, more: Partial<Notice> = {}): Promise<void> {
    const base = { id: `${requestId}:ended`, at: Date.now() };
    if (ended.kind === 'posted') {
      const { replyId, handle } = ended;
      const event = { ...base, kind: 'reply/posted', replyId, handle, seenIn: 'toast' } as const;
      const href = `https://x.com/${handle}/status/${replyId}`;
      const link = { label: replyWords.seeReply, href };
      const isNoted = await noted({ kind: 'report', requestId, event });
      if (!isNoted) return face.tell({ tone: 'bad', text: replyWords.postedNotNoted, link });
      // The ledger knows that reply as another request's.
      if (isNoted.reason) return face.tell({ tone: 'bad', text: replyWords.failures[isNoted.reason] });
      const text = [replyWords.posted, more.text].filter(Boolean).join(' ');
      face.tell({ ...more, tone: 'good', text, link });
    } else if (ended.kind === 'failed') {
      const { reason, said } = ended;
      const event = { ...base, kind: 'reply/failed', reason, said } as const;
      // The ledger may know better why: it remembers what was posted before.
      const known = await noted({ kind: 'report', requestId, event });
      face.tell({ tone: 'bad', text: replyWords.failures[known?.reason ?? reason], said });
    } else {
      const why = ended.kind === 'abandoned' && ended.why !== 'closed' && { why: ended.why };
      await noted({ kind: 'report', requestId, event: { ...base, kind: 'reply/abandoned', ...why } });
      face.tell(
        ended.kind === 'late'
          ? { tone: 'bad', text: replyWords.tooLate }
          : { tone: 'plain', text: replyWords.abandoned[ended.why] },
      );
    }
  };
}
