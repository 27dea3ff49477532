import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasScript } from '../../../../entrypoints/background/send-to-pages.ts';

let tab: Browser.tabs.Tab;
beforeEach(async () => {
  fakeBrowser.reset();
  tab = await browser.tabs.create({ url: 'https://x.com/home' });
  Object.assign(tab, { status: 'complete' });
});
afterEach(() => vi.restoreAllMocks());

const pageTakes = (answer: () => Promise<unknown>) =>
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(answer as typeof browser.tabs.sendMessage);
const hasOurs = () => {
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => tab) as typeof browser.tabs.get);
  return hasScript(tab.id ?? -1);
};
const nobody = () =>
  Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

it('our script takes the message', async () => {
  const sent = pageTakes(async () => undefined);
  expect(await hasOurs()).toBe(true);
  expect(sent).toHaveBeenCalledWith(tab.id, { kind: 'states-changed', states: {} }, { frameId: 0 });
});

it('a page that has crashed takes none, and neither does a script from before the extension was turned on again', async () => {
  pageTakes(nobody);
  expect(await hasOurs()).toBe(false);
});

it('a page that still loads, one that is frozen and any other error leave it open', async () => {
  pageTakes(nobody);
  Object.assign(tab, { status: 'loading' });
  expect(await hasOurs()).toBe(true);
  Object.assign(tab, { status: 'complete' });
  pageTakes(() => new Promise(() => {}));
  expect(await hasOurs()).toBe(true);
  pageTakes(() => Promise.reject(new Error('The message port closed before a response was received.')));
  expect(await hasOurs()).toBe(true);
});
