// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAnnouncer } from '../../../utils/trust/announcer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What a screen reader hears: each text that comes into the region. */
function listen() {
  const { region, say } = createAnnouncer();
  const put = vi.spyOn(region, 'textContent', 'set');
  const hear = () => put.mock.calls.flatMap(([text]) => (text ? [text] : []));
  return { region, say, hear };
}

it('says each sentence once, into a region that has been in the page for a while', () => {
  const { region, say, hear } = listen();
  expect(region.getAttribute('role')).toBe('status');
  say('Sending…');
  expect(region.textContent).toBe('');
  vi.advanceTimersByTime(150);
  say('Sending…');
  vi.advanceTimersByTime(150);
  say('Posted.');
  expect(region.textContent).toBe('');
  vi.advanceTimersByTime(150);
  expect(hear()).toEqual(['Sending…', 'Posted.']);
});

it('takes the sentence away once it was read, so that nobody meets it twice', () => {
  const { region, say, hear } = listen();
  say('Posted.');
  vi.advanceTimersByTime(1_000);
  expect(region.textContent).toBe('Posted.');
  vi.advanceTimersByTime(10_000);
  expect(region.textContent).toBe('');
  say('Posted.');
  vi.advanceTimersByTime(1_000);
  expect(hear()).toEqual(['Posted.']);
});

it('says nothing of what is no longer so, and the same sentence again after a pause', () => {
  const { say, hear } = listen();
  say('Adding…');
  say('');
  vi.advanceTimersByTime(1_000);
  expect(hear()).toEqual([]);
  say('Adding…');
  vi.advanceTimersByTime(1_000);
  expect(hear()).toEqual(['Adding…']);
});
