import { test } from './extension.ts';

/** What one row may take at most; it only ends a row that hangs, so that the others are walked, too. */
const ROW_MS = 60_000;

/**
 * Walks through the rows of a table in one test, because opening a page costs more than most rows. Every row is a
 * step of its own; all are walked, and the test fails with the names and errors of those that failed.
 */
export async function eachRow<Row>(
  rows: readonly Row[],
  name: (row: Row) => string,
  walk: (row: Row, index: number) => Promise<void>,
): Promise<void> {
  test.setTimeout(Math.max(test.info().timeout, (rows.length + 1) * ROW_MS));
  const failures: string[] = [];
  for (const [index, row] of rows.entries())
    try {
      await test.step(name(row), () => walk(row, index), { timeout: ROW_MS });
    } catch (error) {
      failures.push(`${name(row)}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    }
  if (failures.length > 0)
    throw new Error(`${failures.length} of ${rows.length} rows failed.\n\n${failures.join('\n\n')}`);
}
