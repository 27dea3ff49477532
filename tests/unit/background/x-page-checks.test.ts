import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { createXPageChecks } from '../../../utils/background/x-page-checks.ts';
import type { Suspicion } from '../../../utils/messages/x-commands.ts';
import { FakeBrowser } from '../../fixtures/service.ts';

afterEach(() => void vi.restoreAllMocks());

/** The background's checks, whose script in the page finds this. */
function checksThatFind(verdict: string, outline: unknown = ['article[role=article]']) {
  const browser = new FakeBrowser();
  browser.pageCheck = { verdict, outline };
  const checks = createXPageChecks(browser);
  const say = (suspicion: Suspicion | null, tabId = 7) =>
    checks.handlers['check-page']({ kind: 'check-page', suspicion }, { tabId });
  const noted = () => browser.xPages.notes.map(({ tabId, trouble }) => `${tabId} ${trouble}`);
  return { browser, checks, say, noted };
}

it.each<[string, Suspicion, string[]]>([
  ['unreadable', 'unread', ['7 unreadable']],
  ['no-bar', 'unread', ['7 no-bar']],
  ['bare', 'unread', []],
  ['unclear', 'unread', []],
  ['reads-well', 'unread', []],
  ['no-bar', 'bar-lost', ['7 bar-rebuilt']],
  ['bare', 'bar-lost', ['7 bar-rebuilt']],
  ['reads-well', 'bar-lost', []],
])('a page that is found "%s" on the suspicion "%s"', async (verdict, suspicion, expected) => {
  const { say, noted } = checksThatFind(verdict);
  await say(suspicion);
  expect(noted()).toEqual(expected);
});

it.each<Suspicion>(['taken-out', 'other-copy'])(
  'notes "%s" without a look at the page',
  async (suspicion) => {
    const { say, noted, browser } = checksThatFind('reads-well');
    await say(suspicion);
    expect(noted()).toEqual([`7 ${suspicion}`]);
    expect(browser.checked).toEqual([]);
  },
);

it('keeps one note a tab and ten in all, with an outline whose lines all have its form', async () => {
  const { say, browser } = checksThatFind('unreadable', ['div', '@someone', 5]);
  for (let tab = 1; tab <= 12; tab++) await say('unread', tab);
  await say('unread', 12);
  expect(browser.xPages.notes.map(({ tabId }) => tabId)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(browser.xPages.notes[0]?.outline).toEqual(['div']);
});

it('takes nothing from a page’s process but a known verdict', async () => {
  const { say, browser } = checksThatFind('hacked');
  for (const result of [browser.pageCheck, undefined, null, 'unreadable', { outline: [] }]) {
    browser.pageCheck = result;
    await say('unread');
  }
  expect(browser.xPages.notes).toEqual([]);
});

it('drops a tab’s note when its page reads well again', async () => {
  const { say, noted, browser } = checksThatFind('unreadable');
  await say('unread');
  browser.pageCheck = { verdict: 'reads-well', outline: [] };
  await say(null);
  expect(noted()).toEqual([]);
});

it('checks a page that loads only while something is noted, and remembers that it read well', async () => {
  const { say, noted, checks, browser } = checksThatFind('unreadable');
  await checks.onPageLoad(8);
  expect(browser.checked).toEqual([]);
  await say('unread');
  browser.pageCheck = { verdict: 'reads-well', outline: [] };
  await checks.onPageLoad(8);
  await vi.waitFor(() => expect(browser.xPages.readWellAt).toBeGreaterThan(0));
  expect(noted()).toEqual(['7 unreadable']);
  await checks.onPageLoad(7);
  expect(noted()).toEqual([]);
});

it('runs one check in a tab at a time', async () => {
  const { say, browser } = checksThatFind('unreadable');
  await Promise.all([say('unread'), say('unread'), say('unread', 8)]);
  expect(browser.checked).toEqual([7, 8]);
});
