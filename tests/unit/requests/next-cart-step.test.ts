import { describe, expect, it } from 'vitest';
import { fold, type RequestState } from '../../../utils/requests/fold.ts';
import { nextCartStep, PAGE_MS, STALE_AFTER_MS } from '../../../utils/requests/next-cart-step.ts';
import type { Surroundings } from '../../../utils/requests/surroundings.ts';
import { asked, LATER } from '../../fixtures/requests.ts';

const LINKS = {
  product: asked().link,
  short: { kind: 'short', href: 'https://amzn.to/abc', host: 'amzn.to' },
} as const;

function request(ids: string, link: keyof typeof LINKS = 'product'): RequestState {
  const later = LATER.filter(({ id }) => id.length === 1 && ids.includes(id));
  const state = fold('r1', [asked({ link: LINKS[link] }), ...later]);
  if (!state) throw new Error('not asked');
  return state;
}
const tab = (id: number, openerTabId?: number) => ({ id, openerTabId });
const around = (change: Partial<Surroundings> = {}): Surroundings => ({
  ...{ now: 2000, tabs: [tab(7), tab(10, 7)], session: 'session-1', allowed: ['com'], online: true },
  ...change,
});
const step = (ids: string, change: Partial<Surroundings> = {}, isFree = true) =>
  nextCartStep(request(ids), around(change), isFree);
const stepShort = (ids: string, change: Partial<Surroundings> = {}) =>
  nextCartStep(request(ids, 'short'), around(change), true);

describe('a queued request', () => {
  it('is opened when the lane is free, and waits while it is not', () => {
    expect(step('q')).toEqual({ kind: 'open' });
    expect(step('q', {}, false)).toEqual({ kind: 'nothing' });
  });

  it('opens as an ordinary tab, at once, if we may not read its store', () => {
    expect(step('q', { allowed: ['de'] }, false)).toEqual({ kind: 'open-ordinary' });
    expect(stepShort('q', { allowed: [] })).toEqual({ kind: 'open-ordinary' });
    expect(stepShort('q', { allowed: ['de'] })).toEqual({ kind: 'open' });
  });

  it('is interrupted after a start of the browser', () => {
    const interrupted = { event: { kind: 'cart/interrupted', why: 'browser' } };
    expect(step('q', { browserStarted: true })).toMatchObject(interrupted);
    expect(step('q', { browserStarted: true, now: 1007 + STALE_AFTER_MS + 1 })).toMatchObject(interrupted);
  });

  it('is not opened any more once it has waited too long, and says that this is why', () => {
    expect(step('q', { now: 1007 + STALE_AFTER_MS })).toEqual({ kind: 'open' });
    const event = { kind: 'cart/interrupted', why: 'waited-too-long' };
    expect(step('q', { now: 1007 + STALE_AFTER_MS + 1 })).toMatchObject({ event });
  });

  it('of another session is interrupted even without a start event; after an update it is opened', () => {
    expect(step('q', { session: 'session-2' })).toMatchObject({
      event: { kind: 'cart/interrupted', why: 'browser' },
    });
    expect(step('q', { session: 'session-2', updated: true })).toEqual({ kind: 'open' });
  });
});

describe('a request whose tab was being opened', () => {
  it('uses the tab that is there, and opens no second one', () => {
    expect(step('qo')).toMatchObject({ event: { kind: 'cart/reading', tabId: 10 } });
    expect(step('qo', { allowed: [] })).toMatchObject({ event: { kind: 'cart/opened' } });
  });

  it('opens the tab again if it is missing, for a minute', () => {
    expect(step('qo', { tabs: [tab(7), tab(8, 7)] })).toEqual({ kind: 'open' });
    expect(step('qo', { tabs: [tab(7)], now: 1008 + PAGE_MS })).toMatchObject({
      event: { kind: 'cart/interrupted' },
    });
  });

  it('trusts no tab id of another session', () => {
    expect(step('qo', { session: 'session-2' })).toMatchObject({ event: { kind: 'cart/interrupted' } });
  });
});

describe('a request whose page is awaited', () => {
  it('waits for a minute a page', () => {
    expect(step('qor')).toEqual({ kind: 'nothing' });
    expect(step('qor', { now: 1011 + PAGE_MS - 1 })).toEqual({ kind: 'nothing' });
    expect(step('qors', { now: 1012 + PAGE_MS - 1 })).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['qor', true, 'timeout'],
    ['qor', false, 'offline'],
    ['qors', true, 'timeout'],
    ['qorsb', true, 'unseen'],
    ['qorsbk', true, 'unseen'],
  ])('%s, online %s: then it needs the shopper: %s', (ids, online, why) => {
    const late = step(ids, { now: 9000 + PAGE_MS, online });
    expect(late).toMatchObject({ event: { kind: 'cart/needs-you', why, tabId: 10 } });
  });

  it('needs the shopper, or is an ordinary tab, if its loaded tab was never read', () => {
    expect(step('qor', { quietTabId: 10 })).toMatchObject({
      event: { kind: 'cart/needs-you', why: 'timeout' },
    });
    expect(stepShort('qor', { quietTabId: 10 })).toMatchObject({ event: { kind: 'cart/opened' } });
    expect(step('qor', { quietTabId: 11 })).toEqual({ kind: 'nothing' });
  });

  it('needs the shopper if its next page was never read, as unseen after a press', () => {
    expect(step('qors', { quietTabId: 10, online: false })).toMatchObject({ event: { why: 'offline' } });
    expect(step('qorsb', { quietTabId: 10 })).toMatchObject({ event: { why: 'unseen' } });
  });

  it('is interrupted if its tab is gone, and unseen after a press', () => {
    const tabs = [tab(7)];
    expect(step('qors', { tabs })).toMatchObject({ event: { kind: 'cart/interrupted', why: 'tab-closed' } });
    expect(step('qorsb', { tabs })).toMatchObject({ event: { kind: 'cart/needs-you', why: 'unseen' } });
    expect(step('qors', { session: 'session-2' })).toMatchObject({
      event: { kind: 'cart/interrupted', why: 'browser' },
    });
    expect(step('qorsb', { session: 'session-2' })).toMatchObject({ event: { why: 'unseen' } });
  });

  it('is an ordinary tab if its store is withdrawn before a page was read, and waits after a press', () => {
    expect(step('qor', { allowed: [] })).toMatchObject({ event: { kind: 'cart/opened' } });
    expect(step('qorsb', { allowed: [] })).toEqual({ kind: 'nothing' });
  });
});

describe('the tab that we opened', () => {
  it('is closed once it is no longer needed, and only then', () => {
    expect(step('qorsbv')).toEqual({ kind: 'close-tab', tabId: 10 });
    expect(step('qorsz')).toEqual({ kind: 'close-tab', tabId: 10 });
    for (const ids of ['qorsn', 'qorsbnv', 'qorsbvt', 'qory']) expect(step(ids)).toEqual({ kind: 'nothing' });
  });

  it('of another session is not closed', () => {
    expect(step('qorsbv', { session: 'session-2' })).toEqual({ kind: 'close-tab', tabId: -1 });
  });
});
