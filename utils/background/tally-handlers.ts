import { bestEffort } from '../common/best-effort.ts';
import { RefusedError } from '../common/refusal.ts';
import { readTally } from '../ledger/read-tallies.ts';
import { countSeenReplies, deleteTally, keepTally, setKeepOn } from '../ledger/tallies.ts';
import type { PageHandlers, XHandlers } from '../messages/router.ts';
import { isSamePerson } from '../tallies/tally.ts';
import type { BackgroundContext } from './context.ts';

type TallyHandlers = Pick<XHandlers, 'keep-tally' | 'tally-state' | 'tally-seen'> &
  Pick<PageHandlers, 'delete-tally' | 'set-tally-keep-on'>;

/**
 * Tallies of cart replies. A tab of X speaks for the account that it has last reported (`account-seen`), and for that
 * account's tweets alone.
 */
export function createTallyHandlers({ openLedger, browser }: BackgroundContext): TallyHandlers {
  const announce = () => bestEffort('announcing a tally', () => browser.announce({}));
  return {
    async 'keep-tally'({ tweetId, author, link, title = null, keep }, { tabId }) {
      if (!isSamePerson(author, await browser.accountIn(tabId))) throw new RefusedError('not-author');
      const asked = { tweetId, author, link, title, keep };
      const on = await keepTally(await openLedger(), asked, Date.now());
      if (typeof on === 'string') throw new RefusedError(on);
      await announce();
      return { on };
    },

    async 'tally-state'({ tweetId }, { tabId }) {
      const tally = await readTally(await openLedger(), tweetId);
      return { on: tally?.on === true && isSamePerson(tally.author, await browser.accountIn(tabId)) };
    },

    async 'tally-seen'({ tweetId, replies, shown }, { tabId }) {
      const account = await browser.accountIn(tabId);
      const seen = { tweetId, replies, shown };
      const on = account !== null && (await countSeenReplies(await openLedger(), seen, account, Date.now()));
      if (on) await announce();
      return { on };
    },

    async 'delete-tally'({ tweetId }) {
      await deleteTally(await openLedger(), tweetId);
      await announce();
      return null;
    },

    async 'set-tally-keep-on'({ tweetId, keepOn }) {
      await setKeepOn(await openLedger(), tweetId, keepOn);
      await announce();
      return null;
    },
  };
}
