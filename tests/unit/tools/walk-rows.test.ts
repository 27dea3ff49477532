import { expect, it } from 'vitest';
import { walkRows } from '../../e2e/support/walk-rows.ts';

const ROWS = ['first', 'second', 'third'];
const run = (_: string, work: () => Promise<void>) => work();

it('walks every row, also after one that failed, and names those that failed', async () => {
  const walked: string[] = [];
  const walking = walkRows(
    ROWS,
    (row) => `the ${row} row`,
    async (row) => {
      walked.push(row);
      if (row !== 'third') throw new Error(`no ${row}`);
    },
    run,
  );
  await expect(walking).rejects.toThrow(/the first row: Error: no first.*the second row: Error: no second/s);
  expect(walked).toEqual(ROWS);
});

it('walks no further after a row that still goes on, and names the rows that were not walked', async () => {
  const walked: string[] = [];
  const { promise: endless } = Promise.withResolvers<void>();
  const walking = walkRows(
    ROWS,
    (row) => `the ${row} row`,
    async (row) => {
      walked.push(row);
      await endless;
    },
    (_, work) => Promise.race([work(), Promise.reject(new Error('too long'))]),
  );
  await expect(walking).rejects.toThrow(
    /the first row: Error: too long.*Not walked[^:]*: the second row; the third row$/s,
  );
  expect(walked).toEqual(['first']);
});

it('throws nothing when all rows pass', async () => {
  await walkRows(ROWS, String, async () => undefined, run);
});
