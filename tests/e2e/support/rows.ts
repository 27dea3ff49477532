import { test } from './extension.ts';
import { walkRows } from './walk-rows.ts';

/** What one row may take at most; it only ends a row that hangs, so that the test says which one it was. */
const ROW_MS = 60_000;

/**
 * Walks through the rows of a table in one test, because opening a page costs more than most rows. All are walked, up
 * to one that hangs, and the test fails with the names and errors of those that failed.
 */
export async function eachRow<Row>(
  rows: readonly Row[],
  name: (row: Row) => string,
  walk: (row: Row, index: number) => Promise<void>,
): Promise<void> {
  test.setTimeout(Math.max(test.info().timeout, (rows.length + 1) * ROW_MS));
  await walkRows(rows, name, walk, (title, work) => test.step(title, work, { timeout: ROW_MS }));
}
