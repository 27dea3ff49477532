import type { RequestEvent } from '../requests/events.ts';
import { fold, type RequestState } from '../requests/fold.ts';
import { RowSchema } from './row.ts';
import { ROW_VERSION } from './row-version.ts';

type Fields = Record<string, unknown>;

/** From each earlier version of a row to the next one. Given what may be damaged, they guess nothing. */
const MIGRATIONS: Record<number, (row: Fields) => Fields> = {
  /**
   * 1 → 2: the first rows did not write down in which session of the browser a tab was, nor what had
   * interrupted a request: that was always the browser. Look-up fields are derived anew at the next write.
   */
  1: (row) => ({
    ...row,
    v: 2,
    events: Array.isArray(row.events) ? row.events.map(withSession) : row.events,
  }),
};

function withSession(event: unknown): unknown {
  if (!isFields(event)) return event;
  if (event.kind === 'cart/queued' || event.kind === 'cart/opening') return { session: '', ...event };
  return event.kind === 'cart/interrupted' ? { why: 'browser', ...event } : event;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a row of whatever version into the request's events and state. Pure: the row stays as it is.
 * @returns an Error that says why, when it cannot be read: it is damaged, or of a later version than ours
 */
export function readRow(row: unknown): { events: RequestEvent[]; state: RequestState } | Error {
  let fields = row;
  while (isFields(fields) && typeof fields.v === 'number' && fields.v < ROW_VERSION) {
    const migrate = MIGRATIONS[fields.v];
    if (!migrate) return new Error(`no record has version ${fields.v}`);
    fields = migrate(fields);
  }
  const parsed = RowSchema.safeParse(fields);
  if (!parsed.success) return parsed.error;
  const { id, events } = parsed.data;
  const state = fold(id, events);
  return state ? { events, state } : new Error('no "asked" event');
}
