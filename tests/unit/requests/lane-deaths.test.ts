import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReading } from '../../../utils/messages/store-commands.ts';
import { dieAt } from '../../fixtures/mortal.ts';
import { ask, FROM, startService } from '../../fixtures/service.ts';
import { added, cart, PAN, playTab, product, type StorePage } from '../../fixtures/store-tab.ts';

/** The whole lane with the background dying at every await in turn, before or after it took effect. */

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

const COURSES: [name: string, start: StorePage, cartPage: PageReading, end: string][] = [
  ['added page', { page: product(), pressed: { page: added() } }, cart(PAN), 'in-cart'],
  [
    'side sheet',
    { page: product(), pressed: { page: added([PAN], 'side-sheet'), same: true } },
    cart(PAN),
    'in-cart',
  ],
  [
    'warranty, declined',
    {
      page: product(),
      pressed: { page: { kind: 'warranty', asin: PAN }, same: true, declined: { page: added() } },
    },
    cart(PAN),
    'in-cart',
  ],
  [
    'straight to the cart',
    { page: product(), pressed: { page: cart('B0OTHER123', PAN) } },
    cart(PAN),
    'in-cart',
  ],
  [
    'an added page that names nothing',
    { page: product(), pressed: { page: added([]) } },
    cart(PAN),
    'in-cart',
  ],
  ['silently lost', { page: product(), pressed: { page: product() } }, cart(), 'needs-you'],
  ['sign-in on add', { page: product(), pressed: { page: { kind: 'sign-in' } } }, cart(), 'needs-you'],
  ['a robot check', { page: { kind: 'robot-check' } }, cart(), 'needs-you'],
  ['options', { page: product({ canAdd: false, needs: 'options' }) }, cart(), 'needs-you'],
  ['an e-book', { page: product({ digital: true }) }, cart(), 'refused'],
  ['a page that is gone', { page: { kind: 'not-found' } }, cart(), 'refused'],
];

/** Plays a course from the shopper's click to its end; the background dies at its nth await, if it has so many. */
async function play(start: StorePage, cartPage: PageReading, nth: number, when: 'before' | 'after') {
  fakeBrowser.reset();
  const { ledger, browser, again } = await startService();
  browser.allowed = ['com'];
  const { mortal, calls } = dieAt(nth, when);
  let service = again(mortal(ledger), mortal(browser));
  /** As utils/messages/client.ts does: who is not answered says it again, to the background that comes next. */
  async function say<T>(command: () => Promise<T>): Promise<T> {
    try {
      return await service.inTurn(command);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      service = again();
      await service.settle();
      return service.inTurn(command);
    }
  }
  await say(() => service.handlers.ask(ask('r1', { act: 'private' }), FROM));
  // A death may have been swallowed as the failure of one request: the alarm wakes the next background.
  const wake = async () => {
    if (calls() < nth) return;
    service = again();
    await service.settle();
  };
  await wake();
  const tabId = browser.open.at(-1)?.id ?? -1;
  const presses = await playTab(
    start,
    async (read) => {
      const answer = await say(() => service.handlers['page-read'](read, { tabId }));
      await wake();
      return answer;
    },
    () => browser.carts.length > 0,
    cartPage,
  );
  await wake();
  const request = await ledger.read('r1');
  return {
    presses,
    opened: browser.opened.length,
    closed: browser.closed.length,
    state: request?.cart.state,
    died: calls() >= nth,
  };
}

let schedules = 0;

describe.each(['before', 'after'] as const)('dying just %s any await took effect', (when) => {
  it.each(COURSES)(
    '%s: add is pressed once or never, and the end is the same',
    async (_, start, cartPage, end) => {
      const undisturbed = await play(start, cartPage, Number.POSITIVE_INFINITY, when);
      expect(undisturbed.state).toBe(end);
      for (let nth = 1; ; nth++) {
        const { presses, opened, state, died } = await play(start, cartPage, nth, when);
        if (!died) break;
        schedules += 1;
        expect(presses, `died at await ${nth}`).toBeLessThanOrEqual(1);
        expect(opened, `died at await ${nth}`).toBe(1);
        expect([end, 'needs-you'], `died at await ${nth}`).toContain(state);
      }
    },
  );
});

it('were several hundred schedules', () => {
  expect(schedules).toBeGreaterThan(400);
});
