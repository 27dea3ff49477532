import type { Quarantined } from '../../ledger/database.ts';
import type { RequestEvent } from '../../requests/events.ts';
import type { RequestState } from '../../requests/fold.ts';
import type { Filter } from './filter.ts';
import type { Import } from './importer.ts';
import type { ListEntry } from './list-entry.ts';

/** Everything the activity page shows, except what only its document knows (tab, sizes, time). */
export interface ActivityState {
  /** Without requests whose removal is pending or under way. */
  entries: readonly ListEntry[];
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
}
