import { afterEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createXAccess, isXMissing } from '../../../utils/pages/x-access-state.ts';

const { permissions } = fakeBrowser;
let isAllowed = true;
/** @param answer what the browser's prompt is answered with */
function setBrowser(answer: boolean): void {
  const request = async () => {
    isAllowed ||= answer;
    return answer;
  };
  Object.assign(fakeBrowser, { permissions: { contains: async () => isAllowed, request } });
}
afterEach(() => {
  Object.assign(fakeBrowser, { permissions });
});

it('access that comes back while a page is open is told from access that was there from the start', async () => {
  setBrowser(true);
  const { read } = createXAccess();
  const states = [];
  for (const allowed of [true, false, true, false]) {
    isAllowed = allowed;
    states.push(await read());
  }
  expect(states).toEqual(['allowed', 'missing', 'given', 'missing']);
});

it('a no of the browser is told until it is asked again', async () => {
  isAllowed = false;
  setBrowser(false);
  const access = createXAccess();
  expect(await access.read()).toBe('missing');
  await access.ask();
  expect(await access.read()).toBe('refused');
  expect(isXMissing('refused')).toBe(true);
  setBrowser(true);
  await access.ask();
  expect(await access.read()).toBe('given');
});
