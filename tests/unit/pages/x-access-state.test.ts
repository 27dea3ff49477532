import { afterEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createXAccessReader } from '../../../utils/pages/x-access-state.ts';

const { permissions } = fakeBrowser;
afterEach(() => {
  Object.assign(fakeBrowser, { permissions });
});

it('access that comes back while a page is open is told from access that was there from the start', async () => {
  const read = createXAccessReader();
  const states = [];
  for (const isAllowed of [true, false, true, false]) {
    Object.assign(fakeBrowser, { permissions: { contains: async () => isAllowed } });
    states.push(await read());
  }
  expect(states).toEqual(['allowed', 'missing', 'given', 'missing']);
});
