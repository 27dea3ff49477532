import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accountIn, noteAccount } from '../../../../entrypoints/background/tab-accounts.ts';

beforeEach(() => fakeBrowser.reset());

it('a tab’s account is known to whatever asks right after the tab has reported it', async () => {
  expect(await accountIn(1)).toBeNull();
  void noteAccount(1, 'one');
  expect(await accountIn(1)).toBe('one');
  void noteAccount(1, 'two');
  void noteAccount(2, 'other');
  expect(await accountIn(1)).toBe('two');
  expect(await accountIn(2)).toBe('other');
});
