import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allowedStores } from '../../../utils/settings/store-access.ts';
import { X_MATCHES } from '../../../utils/x-facts/hosts.ts';

const { permissions } = fakeBrowser;
afterEach(() => {
  Object.assign(fakeBrowser, { permissions });
});

/** @param contains what the browser answers when it is asked for one store */
function grant(origins: string[], contains: (origin: string | undefined) => boolean) {
  const asked = vi.fn(async (wanted: { origins?: string[] }) => contains(wanted.origins?.[0]));
  Object.assign(fakeBrowser, { permissions: { getAll: async () => ({ origins }), contains: asked } });
  return asked;
}

it('knows the allowed stores from one question to the browser', async () => {
  const asked = grant([...X_MATCHES, 'https://www.amazon.de/*', 'https://www.amazon.com/*'], () => false);
  expect(await allowedStores()).toEqual(['com', 'de']);
  expect(asked).not.toHaveBeenCalled();
});

it('asks for each store when the shopper has allowed a wider pattern in the browser’s settings', async () => {
  grant(['https://*.amazon.de/*'], (origin) => origin === 'https://www.amazon.de/*');
  expect(await allowedStores()).toEqual(['de']);
});
