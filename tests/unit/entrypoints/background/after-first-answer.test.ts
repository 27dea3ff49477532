import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterFirstAnswer } from '../../../../entrypoints/background/after-first-answer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits for the first answer, and is done once', () => {
  const work = vi.fn();
  const answered = afterFirstAnswer(work);
  expect(work).not.toHaveBeenCalled();
  answered();
  expect(work).toHaveBeenCalledTimes(1);
  answered();
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
});

it('is done soon where no message comes', () => {
  const work = vi.fn();
  afterFirstAnswer(work);
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(1);
});
