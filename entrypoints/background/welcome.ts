import { browser } from 'wxt/browser';

const WELCOMED = 'welcomed';

/**
 * Opens the welcome page once. Some browsers report an installation whenever they load an extension that is not
 * from a store, at every start, so it is stored that the page was shown.
 */
export async function openWelcomeOnce(): Promise<void> {
  const { [WELCOMED]: welcomed } = await browser.storage.local.get(WELCOMED);
  if (welcomed) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
