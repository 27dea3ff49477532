import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTally, readTallyReplies } from '../../../utils/ledger/read-tallies.ts';
import { contentAt, FROM_POPUP, routerOf } from '../../fixtures/router.ts';
import { startService, X_TAB } from '../../fixtures/service.ts';
import { AUTHOR, keep, OWN_TWEET, POSTED_AT, seen } from '../../fixtures/tallies.ts';

/** Tallies, as messages through the real router. */

const FROM_X = contentAt(`https://x.com/${AUTHOR}/status/${OWN_TWEET}`, X_TAB);
const OTHER_TAB = contentAt('https://x.com/home', 77);
const on = { ok: true, value: { isCounting: true } };
const off = { ok: true, value: { isCounting: false } };
const refused = { ok: false, why: 'not-author' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: POSTED_AT + 5 * 86_400_000, toFake: ['Date'] });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const signedIn = (handle: string) => ({ kind: 'account-seen', handle, visibility: 'public' });
const state = { kind: 'tally-state', tweetId: OWN_TWEET };

async function started(handle: string | null = AUTHOR) {
  const background = await startService();
  const route = routerOf(background.service);
  if (handle) await route(signedIn(handle), FROM_X);
  return { ...background, route };
}

it('the script that counts is injected into the tab that asks for it', async () => {
  const { route, browser } = await started();
  await route({ kind: 'inject-thread' }, FROM_X);
  expect(browser.threads).toEqual([X_TAB]);
});

it('an author begins a tally, and the replies that X shows are counted', async () => {
  const { route, ledger, browser } = await started('Maker_One');
  expect(await route(state, FROM_X)).toEqual(off);
  expect(await route(keep(), FROM_X)).toEqual(on);
  expect(await route(state, FROM_X)).toEqual(on);
  const announced = browser.announced.length;
  expect(await route(seen([['ann', 1]]), FROM_X)).toEqual(on);
  // So that the activity page reads again.
  expect(browser.announced.length).toBe(announced + 1);
  expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ title: 'Cast Iron Pan', replies: 1 });
});

it.each([
  ['a tab that has reported another account', 'somebody', FROM_X],
  ['a tab that has reported none', null, FROM_X],
  ['another tab than the author’s', AUTHOR, OTHER_TAB],
] as const)('%s learns and changes nothing', async (_, handle, from) => {
  const { route, ledger } = await started(handle);
  expect(await route(keep(), from)).toEqual(refused);
  expect(await readTally(ledger, OWN_TWEET)).toBeNull();
  // The author's own tab begins it.
  await route(signedIn(AUTHOR), contentAt('https://x.com/home', 5));
  await route(keep(), contentAt('https://x.com/home', 5));
  expect(await route(state, from)).toEqual(off);
  expect(await route(seen([['ann', 1]]), from)).toEqual(off);
  expect(await route(keep({ keep: false }), from)).toEqual(refused);
  expect(await readTally(ledger, OWN_TWEET)).toMatchObject({ replies: 0, isCounting: true });
});

it('whoever switches to another account in the tab counts no further', async () => {
  const { route, ledger } = await started();
  await route(keep(), FROM_X);
  await route(signedIn('somebody'), FROM_X);
  expect(await route(seen([['ann', 1]]), FROM_X)).toEqual(off);
  expect(await readTallyReplies(ledger, OWN_TWEET)).toEqual([]);
});

it('the background may be stopped in between: it still knows the tab’s account', async () => {
  const { route, again } = await started();
  await route(keep(), FROM_X);
  expect(await routerOf(again())(seen([['ann', 1]]), FROM_X)).toEqual(on);
});

it('a tab may not report without end', async () => {
  const { route } = await started();
  await route(keep(), FROM_X);
  const answers = [];
  for (let i = 0; i < 80; i++) answers.push(await route(seen([['ann', 1]]), FROM_X));
  expect(answers.filter((answer) => answer?.ok)).toHaveLength(60);
  expect(answers.at(-1)).toEqual({ ok: false, why: 'too-often' });
});

it('only a page of ours keeps a tally on or deletes it', async () => {
  const { route, ledger } = await started();
  await route(keep(), FROM_X);
  const keepLonger = { kind: 'set-keep-longer', tweetId: OWN_TWEET, keepLonger: true };
  const remove = { kind: 'delete-tally', tweetId: OWN_TWEET };
  for (const command of [keepLonger, remove])
    expect(await route(command, FROM_X)).toEqual({ ok: false, why: 'unexpected' });
  expect(await route(keepLonger, FROM_POPUP)).toMatchObject({ ok: true });
  expect((await readTally(ledger, OWN_TWEET))?.keepLonger).toBe(true);
  expect(await route(remove, FROM_POPUP)).toMatchObject({ ok: true });
  expect(await readTally(ledger, OWN_TWEET)).toBeNull();
});
