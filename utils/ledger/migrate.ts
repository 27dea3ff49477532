import type { RequestEvent } from '../requests/events.ts';
import { fold, type RequestState } from '../requests/fold.ts';
import { RowSchema } from './row.ts';
import { ROW_VERSION } from './row-version.ts';

type Fields = Record<string, unknown>;

/** Migrates a row of each earlier version to the next one. Rows may be damaged: nothing is guessed. */
const MIGRATIONS: Record<number, (row: Fields) => Fields> = {
  /**
   * 1 → 2: version 1 stored neither the browser session of a tab nor what had interrupted a request, which was always
   * the browser. The next write derives the look-up fields again.
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
 * Reads a row of any version into the request's events and state. Pure: it does not change the row.
 * @returns an Error with the reason when the row is damaged or of a later version
 */
export function readRow(row: unknown): { events: RequestEvent[]; state: RequestState } | Error {
  let fields = row;
  while (isFields(fields) && typeof fields.v === 'number' && fields.v < ROW_VERSION) {
    const migrate = MIGRATIONS[fields.v];
    if (!migrate) return new Error(`no row has version ${fields.v}`);
    fields = migrate(fields);
  }
  const parsed = RowSchema.safeParse(fields);
  if (!parsed.success) return parsed.error;
  const { id, events } = parsed.data;
  const state = fold(id, events);
  return state ? { events, state } : new Error('no "asked" event');
}
