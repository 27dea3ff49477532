// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MARKETPLACES } from '../../../utils/amazon/marketplaces.ts';
import {
  refreshOnReturn,
  showPageError,
  storeStatuses,
  watchLedger,
} from '../../../utils/pages/live-page.ts';

beforeEach(() => {
  fakeBrowser.reset();
  document.body.replaceChildren();
});

it('lists every store once, with its access and what its pages showed', () => {
  const seen = { marketplace: 'de', signedIn: true, seenAt: 1 };
  const statuses = storeStatuses(['com'], [seen]);
  expect(statuses.map(({ marketplace }) => marketplace)).toEqual(MARKETPLACES.map(({ id }) => id));
  expect(statuses.filter(({ allowed }) => allowed).map(({ marketplace }) => marketplace)).toEqual(['com']);
  expect(statuses.filter((status) => status.seen)).toEqual([{ marketplace: 'de', allowed: false, seen }]);
});

it('shows one error at a time above the page, as text, and removes it', () => {
  showPageError('First.');
  showPageError('<b>Second.</b>');
  const alerts = document.querySelectorAll('[role="alert"]');
  expect([...alerts].map(({ textContent }) => textContent)).toEqual(['<b>Second.</b>']);
  expect(document.body.firstElementChild).toBe(alerts[0]);
  showPageError(null);
  expect(document.querySelector('[role="alert"]')).toBeNull();
});

it('shows a page again when the shopper comes back to it', () => {
  const refresh = vi.fn();
  refreshOnReturn(refresh);
  expect(refresh).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('focus'));
  expect(refresh).toHaveBeenCalledOnce();
});

it('passes on which tweets’ requests changed, and no other message', async () => {
  const changed = vi.fn();
  watchLedger(changed);
  for (const message of [null, 'ledger-changed', { kind: 'hello', tweetIds: ['1'] }])
    await fakeBrowser.runtime.sendMessage(message).catch(() => undefined);
  expect(changed).not.toHaveBeenCalled();
  await fakeBrowser.runtime.sendMessage({ kind: 'ledger-changed', tweetIds: ['1', '2'] });
  await fakeBrowser.runtime.sendMessage({ kind: 'ledger-changed' });
  expect(changed.mock.calls).toEqual([[['1', '2']], [null]]);
});
