import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterFirstAnswer } from '../../../../entrypoints/background/after-first-answer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits until the first answer has arrived, and is done once', () => {
  const work = vi.fn();
  const chores = afterFirstAnswer(work);
  chores.afterAnswer();
  chores.afterAnswer();
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(work).toHaveBeenCalledTimes(1);
  chores.afterAnswer();
  chores.now();
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
});

it('is done at once when it cannot wait', () => {
  const work = vi.fn();
  afterFirstAnswer(work).now();
  expect(work).toHaveBeenCalledTimes(1);
});

it('is done soon where no message comes', () => {
  const work = vi.fn();
  afterFirstAnswer(work);
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(1);
});
