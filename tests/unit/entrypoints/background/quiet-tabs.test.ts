import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchQuietTabs } from '../../../../entrypoints/background/quiet-tabs.ts';

const X = 'https://x.com/home';
const STATUS = 'https://x.com/someone/status/1';
const tab = (url?: string) => ({ id: 7, url }) as never;
const complete = () => fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, tab());

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});

it('a loaded tab from which nothing of ours is heard is quiet after six seconds, once', async () => {
  const onQuiet = vi.fn();
  watchQuietTabs(onQuiet);
  await complete();
  vi.advanceTimersByTime(5999);
  expect(onQuiet).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(onQuiet.mock.calls).toEqual([[7, true]]);
});

it('a tab that loads the next page has six seconds more; a page that loads for longer is told of twice', async () => {
  const onQuiet = vi.fn();
  watchQuietTabs(onQuiet);
  await complete();
  vi.advanceTimersByTime(5000);
  await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, tab());
  vi.advanceTimersByTime(5999);
  expect(onQuiet).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(onQuiet.mock.calls).toEqual([[7, false]]);
  await complete();
  vi.advanceTimersByTime(60_000);
  expect(onQuiet.mock.calls).toEqual([
    [7, false],
    [7, true],
  ]);
});

it.each([
  ['a message of the page that it shows', { url: X, tab: tab(X) }, true],
  ['one from another address of that site, where the router has gone on', { url: X, tab: tab(STATUS) }, true],
  ['a late message of a page that it has left for one we have no access to', { url: X, tab: tab() }, false],
  [
    'a late message of a page that it has left for another site',
    { url: X, tab: tab('https://www.amazon.com/') },
    false,
  ],
])('a tab is not quiet after %s: %#', async (_, sender, isHeard) => {
  const onQuiet = vi.fn();
  const heard = watchQuietTabs(onQuiet);
  await complete();
  heard(sender);
  vi.advanceTimersByTime(60_000);
  expect(onQuiet).toHaveBeenCalledTimes(isHeard ? 0 : 1);
});
