import type { Quarantined } from '../../ledger/database.ts';
import type { KeptReply } from '../../ledger/kept-reply-row.ts';
import type { RequestEvent } from '../../requests/events.ts';
import type { RequestState } from '../../requests/fold.ts';
import type { CampaignList } from './campaigns.ts';
import type { Filter } from './filter.ts';
import type { Import } from './importer.ts';
import type { ListEntry } from './list-entry.ts';

/** Everything the activity page shows, except what only its document knows (tab, sizes, time). */
export interface ActivityState {
  /** Without requests whose removal is pending or under way. */
  entries: readonly ListEntry[];
  /** The same with those whose removal can still be undone: their replies are on X all the same. */
  trailEntries: readonly ListEntry[];
  /** Replies that may still be on X after their request has gone. */
  keptReplies: readonly KeptReply[];
  /** Whether the whole ledger has been read. */
  complete: boolean;
  filter: Filter;
  /** What went wrong last, as a sentence. */
  error: string | null;
  exporting: 'json' | 'csv' | null;
  importing: Import;
  /** Rows that could not be read and were set aside. */
  unreadable: readonly Quarantined[];
  /** Requests whose product waits for "Add to cart", and what is needed to add them; null until read. */
  waitingReplies: {
    waiting: readonly RequestState[];
    allowed: readonly string[];
    handle: string | null;
  } | null;
  /** The request whose history is open. */
  details: { request: RequestState; events: RequestEvent[] } | null;
  /** The removal that can still be undone. */
  removed: { title: string } | null;
  /** The request whose removal the shopper is to confirm, since its reply is still on X. */
  toConfirm: { request: RequestState; replyUrl: string } | null;
  /** The author's tallies; null until they are read. */
  campaigns: CampaignList | null;
  /** What was done last, as a sentence; null when the page shows it by itself. */
  done: string | null;
}
