import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findAccount } from '../../../../utils/x/observe/find-account.ts';

const work = new AbortController();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('reports the account at once when the page shows it already, and only once', () => {
  const onFound = vi.fn();
  findAccount(() => 'me', onFound, work.signal);
  vi.advanceTimersByTime(120_000);
  expect(onFound).toHaveBeenCalledExactlyOnceWith('me');
});

it('reports it soon after X has drawn it', () => {
  const onFound = vi.fn();
  let shown: string | null = null;
  findAccount(() => shown, onFound, work.signal);
  vi.advanceTimersByTime(1_200);
  shown = 'me';
  expect(onFound).not.toHaveBeenCalled();
  vi.advanceTimersByTime(800);
  expect(onFound).toHaveBeenCalledExactlyOnceWith('me');
});

it('looks nine times in about a minute on a page without an account, and then no more', () => {
  const read = vi.fn(() => null);
  findAccount(read, vi.fn(), work.signal);
  vi.advanceTimersByTime(64_000);
  expect(read).toHaveBeenCalledTimes(9);
  vi.advanceTimersByTime(600_000);
  expect(read).toHaveBeenCalledTimes(9);
});

it('stops when the extension is gone', () => {
  const read = vi.fn(() => null);
  const gone = new AbortController();
  findAccount(read, vi.fn(), gone.signal);
  gone.abort();
  vi.advanceTimersByTime(60_000);
  expect(read).toHaveBeenCalledOnce();
});

it('can be asked to look at once, and then reports it only once', () => {
  const onFound = vi.fn();
  let shown: string | null = null;
  const look = findAccount(() => shown, onFound, work.signal);
  shown = 'me';
  look();
  look();
  vi.advanceTimersByTime(60_000);
  expect(onFound).toHaveBeenCalledExactlyOnceWith('me');
});
