import { readKeptReplies } from '../../ledger/kept-replies.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { ActivityState } from './state.ts';

/** What activity shows beside the list: kept replies, replies whose product waits, and unreadable rows. */
export type Extras = Pick<ActivityState, 'unreadable' | 'waitingReplies' | 'keptReplies'>;

/** Reads them from the ledger; unreadable rows last, because reading the others may put some aside. */
export async function readExtras(ledger: Ledger, allowedStores: () => Promise<string[]>): Promise<Extras> {
  const [waiting, account, allowed, keptReplies] = await Promise.all([
    ledger.waiting(),
    ledger.lastAccount(),
    allowedStores(),
    readKeptReplies(ledger),
  ]);
  const waitingReplies = { waiting, allowed, handle: account?.handle ?? null };
  return { waitingReplies, keptReplies, unreadable: await ledger.quarantined() };
}
