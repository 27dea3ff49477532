import { log } from '../common/log.ts';
import { nextReplyEvent } from '../requests/next-reply-event.ts';
import type { WakeReason } from './browser-port.ts';
import type { BackgroundContext } from './context.ts';
import { reportTrouble } from './report-trouble.ts';

export type OpenReplies = ReturnType<typeof createOpenReplies>;

/** The replies under way, each with its box open in a tab. */
export function createOpenReplies(context: BackgroundContext) {
  /** Ends those whose box is gone. */
  async function settle(why: WakeReason = {}): Promise<void> {
    const ledger = await context.openLedger();
    const tabs = await context.browser.tabs();
    const around = { now: Date.now(), tabs, session: '', allowed: [], online: true, ...why };
    for (const request of await ledger.openRequests()) {
      const event = nextReplyEvent(request, around);
      // A failed write is tried again at the next wake; the other requests go on meanwhile.
      if (event)
        await context.record(request.id, event).catch(async (error) => {
          log(`request ${request.id} could not be settled`, error);
          await reportTrouble(context, error);
        });
    }
  }

  /** Is another request than this one composing a reply to this tweet? */
  async function hasRival(id: string, tweetId: string): Promise<boolean> {
    const ledger = await context.openLedger();
    const find = async () =>
      (await ledger.byTweet(tweetId)).some((other) => other.id !== id && other.reply.state === 'composing');
    if (!(await find())) return false;
    // Its tab may have left X since the last wake.
    await settle();
    return find();
  }

  return { settle, hasRival };
}
