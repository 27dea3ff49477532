import { log } from '../common/log.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RequestEvent } from '../requests/events.ts';
import type { RequestState } from '../requests/fold.ts';
import { nextReplyEvent } from '../requests/next-reply-event.ts';
import type { BrowserPort, WakeReason } from './browser-port.ts';
import { reportTrouble } from './report-trouble.ts';

type Record = (ledger: Ledger, id: string, ...events: RequestEvent[]) => Promise<RequestState | null>;

/** The replies that are under way: in which tab, and whether still. */
export function createOpenReplies(browser: Pick<BrowserPort, 'tabs' | 'tellTrouble'>, record: Record) {
  /** Ends those whose reply box is gone. */
  async function settle(ledger: Ledger, why: WakeReason = {}): Promise<void> {
    const tabs = await browser.tabs();
    const around = { now: Date.now(), tabs, session: '', allowed: [], online: true, ...why };
    for (const request of await ledger.open()) {
      const event = nextReplyEvent(request, around);
      // What cannot be written down now is found again the next time; meanwhile the others go on.
      if (event)
        await record(ledger, request.id, event).catch(async (error) => {
          log(`request ${request.id} could not be settled`, error);
          await reportTrouble(browser, error);
        });
    }
  }

  /** Is a reply to this tweet under way in another request than this one? */
  async function hasRival(ledger: Ledger, id: string, tweetId: string): Promise<boolean> {
    const find = async () =>
      (await ledger.byTweet(tweetId)).some((other) => other.id !== id && other.reply.state === 'composing');
    if (!(await find())) return false;
    // Its tab may have left X since we last looked.
    await settle(ledger);
    return find();
  }

  return { settle, hasRival };
}
