import { afterAll } from 'vitest';

/** Test files share one window: what one has left on its page must not be found by the next. */
afterAll(() => {
  globalThis.document?.body?.replaceChildren();
});
