// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkPage } from '../../../../utils/x/page-check/check-page.ts';
import type { PageVerdict } from '../../../../utils/x-facts/page-verdict.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is found where these verdicts follow each other, and after how many seconds. */
async function check(...verdicts: PageVerdict[]) {
  const begun = Date.now();
  let taken = 0;
  let found: string | undefined;
  let after = 0;
  const done = checkPage(() => verdicts[Math.min(taken++, verdicts.length - 1)] as PageVerdict).then(
    (result) => {
      found = result.verdict;
      after = (Date.now() - begun) / 1000;
    },
  );
  await vi.advanceTimersByTimeAsync(60_000);
  await done;
  return [found, after];
}

it('believes a trouble that two looks in a row find, three seconds apart', async () => {
  expect(await check('unreadable')).toEqual(['unreadable', 3]);
  expect(await check('unreadable', 'no-bar', 'no-bar')).toEqual(['no-bar', 6]);
});

it('believes at once that a page reads well, however it read before', async () => {
  expect(await check('reads-well')).toEqual(['reads-well', 0]);
  expect(await check('unreadable', 'reads-well')).toEqual(['reads-well', 3]);
});

it('gives up after twelve seconds on a page of which nothing can be said', async () => {
  expect(await check('unclear')).toEqual(['unclear', 12]);
  expect(await check('unclear', 'unreadable', 'unclear', 'unreadable', 'unclear')).toEqual(['unclear', 12]);
});
