/** Runs the work as a step of this name; rejects when the work fails, or when it takes too long and is left running. */
type Step = (name: string, work: () => Promise<void>) => Promise<void>;

/**
 * Walks through the rows of a table, each as a step of its own. A row that failed is over, and the next is walked. One
 * that took too long still goes on in the page, because a promise cannot be cancelled: whatever followed would be
 * disturbed by it, so no further row is walked.
 * @throws an Error with the names and errors of the rows that failed, and the names of those that were not walked
 */
export async function walkRows<Row>(
  rows: readonly Row[],
  name: (row: Row) => string,
  walk: (row: Row, index: number) => Promise<void>,
  step: Step,
): Promise<void> {
  const failures: string[] = [];
  for (const [index, row] of rows.entries()) {
    let isOver = false;
    const work = () =>
      walk(row, index).finally(() => {
        isOver = true;
      });
    try {
      await step(name(row), work);
    } catch (error) {
      failures.push(`${name(row)}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
      if (isOver) continue;
      const left = rows.slice(index + 1).map(name);
      if (left.length > 0) failures.push(`Not walked, because that row still goes on: ${left.join('; ')}`);
      break;
    }
  }
  if (failures.length > 0)
    throw new Error(`Of ${rows.length} rows, not all passed.\n\n${failures.join('\n\n')}`);
}
