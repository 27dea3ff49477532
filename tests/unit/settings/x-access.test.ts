import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isXAllowed, requestX } from '../../../utils/settings/x-access.ts';
import { X_MATCHES } from '../../../utils/x-facts/hosts.ts';

const { permissions } = fakeBrowser;
afterEach(() => {
  Object.assign(fakeBrowser, { permissions });
});

it('X is allowed when x.com is, even if the shopper allowed none of the hosts that only lead there', async () => {
  const contains = vi.fn(async () => true);
  Object.assign(fakeBrowser, { permissions: { contains } });
  expect(await isXAllowed()).toBe(true);
  expect(contains.mock.calls).toEqual([[{ origins: ['https://x.com/*'] }]]);
});

it('asks for all of X’s hosts in the same turn as the click, because the browser answers only within it', () => {
  const request = vi.fn(async () => true);
  Object.assign(fakeBrowser, { permissions: { request } });
  void requestX();
  expect(request.mock.calls).toEqual([[{ origins: X_MATCHES }]]);
});
