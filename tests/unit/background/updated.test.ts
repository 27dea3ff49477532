import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, FROM, startService } from '../../fixtures/service.ts';
import { pageRead, product } from '../../fixtures/store-tab.ts';

/** The extension updated with requests under way, while the browser and its tabs stand. */

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

it('after an update, a script of the new version reads the request’s tab, and presses once or never', async () => {
  const { service, browser, again, ledger } = await startService();
  browser.allowed = ['com'];
  await service.handlers.ask(ask('r1', { act: 'private' }), FROM);
  const tabId = browser.open.at(-1)?.id ?? -1;
  await again().settleAll({ updated: true });
  expect(browser.reinjected).toEqual([tabId]);
  const read = (pageId: string) =>
    again().handlers['page-read'](pageRead(product(), { pageId, unchangedMs: 300 }), { tabId });
  expect((await read('before')).press).toBe('add');
  // A script that was put into the same page after the press: it may have been pressed.
  await again().settleAll({ updated: true });
  expect((await read('after')).press).toBeNull();
  expect((await ledger.read('r1'))?.cart.state).toBe('adding');
});

it('a browser that has restarted has no tab of the request, even if its session has the same name', async () => {
  const { service, browser, again, ledger } = await startService();
  browser.allowed = ['com'];
  await service.handlers.ask(ask('r1', { act: 'private' }), FROM);
  await again().settleAll({ browserStarted: true });
  expect((await ledger.read('r1'))?.cart).toMatchObject({ state: 'interrupted', why: 'browser' });
});
