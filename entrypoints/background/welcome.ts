import { browser } from 'wxt/browser';

const WELCOMED = 'welcomed';

/**
 * Opens the welcome page, the first time. Some browsers call it an installation whenever an extension is
 * loaded anew (one that is not from a store, at every start), so that it is written down.
 */
export async function openWelcomeOnce(): Promise<void> {
  const { [WELCOMED]: welcomed } = await browser.storage.local.get(WELCOMED);
  if (welcomed) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
