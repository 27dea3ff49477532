import { log } from '../common/log.ts';
import type { RequestState } from '../requests/fold.ts';
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
    const around = { now: Date.now(), session: '', allowed: [], online: true, ...why };
    for (const request of await ledger.openRequests()) {
      const lost = await findLostTab(request);
      const event = nextReplyEvent(request, { ...around, tabs: tabs.filter(({ id }) => id !== lost) });
      // A failed write is tried again at the next wake; the other requests go on meanwhile.
      if (event)
        await context.record(request.id, event).catch(async (error) => {
          log(`request ${request.id} could not be settled`, error);
          await reportTrouble(context, error);
        });
    }
  }

  /**
   * The tab in which a reply's box was open and is gone: the page has crashed, or its script is left over from before the
   * extension was turned off and on. In X's own window the shopper may still press.
   * @returns null while the box may be there
   */
  async function findLostTab({ reply }: RequestState): Promise<number | null> {
    if (reply.state !== 'composing' || reply.by === 'intent') return null;
    return (await context.browser.hasScript(reply.tabId)) ? null : reply.tabId;
  }

  /** Ends the replies whose box has gone since the last wake; returns the requests that are still replying to this tweet. */
  async function toTweet(tweetId: string): Promise<RequestState[]> {
    const ledger = await context.openLedger();
    const find = async () =>
      (await ledger.byTweet(tweetId)).filter(({ reply }) => reply.state === 'composing');
    const found = await find();
    if (found.length === 0) return found;
    await settle();
    return find();
  }

  return { settle, toTweet };
}
