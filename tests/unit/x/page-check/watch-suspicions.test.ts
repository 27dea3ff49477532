// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Interference } from '../../../../utils/x/button/interference.ts';
import { watchSuspicions } from '../../../../utils/x/page-check/watch-suspicions.ts';
import { tweet } from '../../../fixtures/x/parts.ts';

let seen: unknown[];
let life: AbortController;
let interference: Interference;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  seen = [];
  life = new AbortController();
  interference = { hasOtherCopy: false, hasLostBar: false, timesTakenOut: 9 };
  watchSuspicions(
    () => interference,
    (suspicion) => seen.push(suspicion),
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const readable = () => tweet().repeat(3);
const changed = () => readable().replaceAll('data-testid', 'data-tid');
const after = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000 + 1);

it('looks 5 seconds after the load, and then each time twice as long after the last look', async () => {
  const query = vi.spyOn(document, 'querySelectorAll');
  await after(5);
  expect(query).toHaveBeenCalledTimes(1);
  await after(10);
  expect(query).toHaveBeenCalledTimes(2);
  await after(3600);
  expect(query.mock.calls.length).toBeLessThan(12);
});

it('says nothing of a page that reads well, nor of one with fewer than three articles', async () => {
  document.body.innerHTML = readable();
  await after(5);
  document.body.innerHTML = '<article></article><article></article>';
  await after(3600);
  expect(seen).toEqual([]);
});

it('says that tweets cannot be read, and once that they can again', async () => {
  document.body.innerHTML = changed();
  await after(5);
  expect(seen).toEqual(['unread']);
  document.body.innerHTML = readable();
  await after(10);
  await after(3600);
  expect(seen).toEqual(['unread', null]);
});

it('says whether a bar that had our button was lost before that', async () => {
  interference.hasLostBar = true;
  document.body.innerHTML = readable();
  await after(5);
  expect(seen).toEqual([]);
  document.body.innerHTML = changed();
  await after(10);
  expect(seen).toEqual(['bar-lost']);
});

it.each<[string, Partial<Interference>]>([
  ['taken-out', { timesTakenOut: 10 }],
  ['other-copy', { hasOtherCopy: true, timesTakenOut: 10 }],
])('passes on what the buttons have met: %s', async (suspicion, met) => {
  document.body.innerHTML = readable();
  Object.assign(interference, met);
  await after(5);
  expect(seen).toEqual([suspicion]);
});

it('looks also in a browser without idle callbacks', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  document.body.innerHTML = changed();
  await after(5);
  expect(seen).toEqual(['unread']);
});

it('ends with the extension', async () => {
  document.body.innerHTML = changed();
  life.abort();
  await after(3600);
  expect(seen).toEqual([]);
});

it('looks at a page that is never idle, too', async () => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  document.body.innerHTML = changed();
  await after(5);
  expect(seen).toEqual(['unread']);
});
