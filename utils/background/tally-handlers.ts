import { bestEffort } from '../common/best-effort.ts';
import { RefusedError } from '../common/refusal.ts';
import { readTally } from '../ledger/read-tallies.ts';
import { countReportedReplies, deleteTally, keepTally, setKeepLonger } from '../ledger/tallies.ts';
import type { PageHandlers, XHandlers } from '../messages/router.ts';
import { isSameHandle } from '../x-facts/handle.ts';
import type { BackgroundContext } from './context.ts';

type TallyHandlers = Pick<XHandlers, 'keep-tally' | 'tally-state' | 'cart-replies-seen'> &
  Pick<PageHandlers, 'delete-tally' | 'set-keep-longer'>;

/**
 * Tallies of cart replies. A tab of X speaks for the account that it has last reported (`account-seen`), and for that
 * account's tweets alone.
 */
export function createTallyHandlers({ openLedger, browser }: BackgroundContext): TallyHandlers {
  const announce = () => bestEffort('announcing a tally', () => browser.announce({}));
  return {
    async 'keep-tally'({ tweetId, author, link, title = null, keep }, { tabId }) {
      if (!isSameHandle(author, await browser.accountIn(tabId))) throw new RefusedError('not-author');
      const asked = { tweetId, author, link, title, keep };
      const isCounting = await keepTally(await openLedger(), asked, Date.now());
      if (typeof isCounting === 'string') throw new RefusedError(isCounting);
      await announce();
      return { isCounting };
    },

    async 'tally-state'({ tweetId }, { tabId }) {
      const tally = await readTally(await openLedger(), tweetId);
      return {
        isCounting: tally?.isCounting === true && isSameHandle(tally.author, await browser.accountIn(tabId)),
      };
    },

    async 'cart-replies-seen'({ tweetId, replies, shown }, { tabId }) {
      const account = await browser.accountIn(tabId);
      const seen = { tweetId, replies, shown };
      const isCounting =
        account !== null && (await countReportedReplies(await openLedger(), seen, account, Date.now()));
      if (isCounting) await announce();
      return { isCounting };
    },

    async 'delete-tally'({ tweetId }) {
      await deleteTally(await openLedger(), tweetId);
      await announce();
      return null;
    },

    async 'set-keep-longer'({ tweetId, keepLonger }) {
      await setKeepLonger(await openLedger(), tweetId, keepLonger, Date.now());
      await announce();
      return null;
    },
  };
}
