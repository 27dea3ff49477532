// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPauses } from '../../../../utils/x/observe/pauses.ts';

let work: AbortController;
let flags: { allTweets: boolean };
let onPause: ReturnType<typeof vi.fn<() => void>>;

/** The test environment has no Navigation API. */
let navigation: EventTarget | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  work = new AbortController();
  flags = { allTweets: true };
  onPause = vi.fn();
});
afterEach(() => {
  work.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function navigate(path: string): void {
  history.replaceState(null, '', path);
  navigation?.dispatchEvent(new Event('currententrychange'));
}
const stopScrolling = () => document.dispatchEvent(new Event('scrollend'));

function watchAt(path: string): void {
  history.replaceState(null, '', path);
  watchPauses(flags, onPause, work.signal);
}

it('has every tweet looked at on every page but the home page', () => {
  watchAt('/home');
  expect(flags.allTweets).toBe(false);
  navigate('/reader/status/1');
  expect(flags.allTweets).toBe(true);
  navigate('/home');
  expect(flags.allTweets).toBe(false);
});

it('notices a pause two seconds after the reader of the home page has stopped', () => {
  watchAt('/home');
  stopScrolling();
  vi.advanceTimersByTime(1_999);
  expect(onPause).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onPause).toHaveBeenCalledOnce();
});

it('waits on while the reader stops and scrolls on', () => {
  watchAt('/home');
  stopScrolling();
  vi.advanceTimersByTime(1_500);
  stopScrolling();
  vi.advanceTimersByTime(2_000);
  expect(onPause).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(onPause).toHaveBeenCalledOnce();
});

it('has no pauses on other pages', () => {
  watchAt('/reader/status/1');
  stopScrolling();
  vi.advanceTimersByTime(10_000);
  expect(onPause).not.toHaveBeenCalled();
});

it('has every tweet looked at everywhere in a browser without the Navigation API', () => {
  vi.stubGlobal('navigation', undefined);
  watchAt('/home');
  expect(flags.allTweets).toBe(true);
});
