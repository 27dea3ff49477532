import { afterAll, afterEach, vi } from 'vitest';

/** Test files share one window: what one has left on its page must not be found by the next. */
afterAll(() => {
  globalThis.document?.body?.replaceChildren();
});

/** They share the timers, too: with a test's own ones left behind, those that follow would wait for ever. */
afterEach(() => void vi.useRealTimers());
afterAll(() => {
  if ('clock' in setTimeout) throw new Error('A test of this file has left its own timers behind.');
});
