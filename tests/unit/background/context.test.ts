import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { createContext } from '../../../utils/background/context.ts';
import { asked } from '../../fixtures/requests.ts';
import { startService, TWEET, X_TAB } from '../../fixtures/service.ts';

const composing = { id: 'c', at: 1001, kind: 'reply/composing', by: 'send', tabId: X_TAB } as const;

async function start() {
  const { ledger, browser } = await startService();
  return { ledger, browser, context: createContext(async () => ledger, browser) };
}

it('a recorded event is in the ledger and announced by the time it resolves', async () => {
  const { ledger, browser, context } = await start();
  const state = await context.record('r1', asked(), composing);
  expect(state?.reply.state).toBe('composing');
  expect((await ledger.read('r1'))?.reply.state).toBe('composing');
  expect(browser.announced).toEqual([{ [TWEET]: 'replying' }]);
});

it('an event of a request that was never asked for changes nothing and is not announced', async () => {
  const { ledger, browser, context } = await start();
  expect(await context.record('r1', composing)).toBeNull();
  expect(await ledger.read('r1')).toBeNull();
  expect(browser.announced).toEqual([]);
});

it('a written event stays written when the pages cannot be told', async () => {
  const { ledger, browser, context } = await start();
  const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(browser, 'announce').mockRejectedValue(new Error('No.'));
  expect(await context.record('r1', asked(), composing)).not.toBeNull();
  expect(await context.announce([TWEET])).toBe(false);
  expect((await ledger.read('r1'))?.reply.state).toBe('composing');
  log.mockRestore();
});

it('a tweet without a request is announced as idle, and a write ends the storage trouble', async () => {
  const { browser, context } = await start();
  await browser.tellTrouble('full');
  await context.announce([TWEET]);
  await context.record('r1', asked());
  expect(browser.announced[0]).toEqual({ [TWEET]: 'idle' });
  expect(browser.troubles).toEqual(['full', null]);
});
