// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waitForUndo } from '../../../../utils/x/sheet/undo-window.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const wait = (onOpen: (undo: () => void) => void = () => undefined) =>
  waitForUndo(5_000, onOpen, life.signal);

it('is over when the time has passed in plain sight', async () => {
  const ended = vi.fn();
  void wait().then(ended);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toHaveBeenCalledExactlyOnceWith('over');
});

it('is undone by the shopper', async () => {
  expect(await wait((undo) => undo())).toBe('undone');
});

it.each([
  ['hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['frozen', () => document.dispatchEvent(new Event('freeze'))],
  ['left', () => dispatchEvent(new Event('pagehide'))],
  ['orphaned', () => life.abort()],
])('ends as left when the page is %s meanwhile', async (_, leave) => {
  const end = wait();
  leave();
  expect(await end).toBe('left');
});

it('is undone by a click that had to wait until the page was free, though the time was up by then', async () => {
  let undo = () => {};
  const end = wait((run) => {
    undo = run;
  });
  // All timers that were set before the page was busy run before the click is handled.
  vi.runOnlyPendingTimers();
  undo();
  vi.runAllTimers();
  expect(await end).toBe('undone');
});
