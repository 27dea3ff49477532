import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isWaitOver } from '../../../utils/requests/clock.ts';
import { fold, type RequestState } from '../../../utils/requests/fold.ts';
import { nextCartStep, PAGE_MS } from '../../../utils/requests/next-cart-step.ts';
import { nextReplyEvent } from '../../../utils/requests/next-reply-event.ts';
import { asked, LATER } from '../../fixtures/requests.ts';
import { startService } from '../../fixtures/service.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 5, 1);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

function at(kinds: string, time: number): RequestState {
  const events = LATER.filter(({ id }) => id.length === 1 && kinds.includes(id));
  const state = fold('r1', [asked({ at: time }), ...events.map((event) => ({ ...event, at: time }))]);
  if (!state) throw new Error('not asked');
  return state;
}

describe('a clock that is set back', () => {
  const around = (now: number) => ({
    ...{
      now,
      tabs: [{ id: 7, openerTabId: undefined }],
      session: 'session-1',
      allowed: ['com'],
      online: true,
    },
  });
  const withTab = (now: number) => ({ ...around(now), tabs: [{ id: 10, openerTabId: 7 }] });

  it.each([
    ['qo', 'cart/interrupted'],
    ['qor', 'cart/needs-you'],
    ['qors', 'cart/needs-you'],
    ['qorsb', 'cart/needs-you'],
    ['qorsbk', 'cart/needs-you'],
  ])('ends the wait of %s instead of stretching it by an hour', (kinds, kind) => {
    const surroundings = kinds === 'qo' ? around(NOW - HOUR) : withTab(NOW - HOUR);
    expect(nextCartStep(at(kinds, NOW), surroundings, true)).toMatchObject({ event: { kind } });
  });

  it('by a correction of a second ends nothing', () => {
    expect(nextCartStep(at('qors', NOW), withTab(NOW - 1000), true)).toEqual({ kind: 'nothing' });
    expect(isWaitOver(NOW, PAGE_MS, NOW - 1000)).toBe(false);
  });

  it('does not keep a reply under way in a reloaded page', () => {
    const reloaded = { ...around(NOW - HOUR), reloaded: { tabId: 7, at: NOW - HOUR } };
    expect(nextReplyEvent(at('c', NOW), reloaded)).toMatchObject({ kind: 'reply/abandoned' });
    expect(nextReplyEvent(at('cp', NOW), reloaded)).toMatchObject({ kind: 'reply/failed', reason: 'unseen' });
  });

  it('right after an add does not keep the next one waiting', async () => {
    const { service, ledger, browser } = await startService();
    browser.allowed = ['com'];
    browser.open.push({ id: 10, openerTabId: 7 });
    const events = LATER.filter(({ id }) => 'qor'.includes(id)).map((event) => ({ ...event, at: NOW }));
    await ledger.append('first', asked({ at: NOW }), ...events);
    const queued = {
      id: 'second:q',
      at: NOW,
      kind: 'cart/queued',
      openerTabId: 7,
      session: 'session-1',
    } as const;
    await ledger.append('second', asked({ id: 'second:asked', at: NOW + 1 }), queued);
    await service.settleAll();
    expect(browser.opened).toEqual([]);
    await ledger.append('first', {
      id: 'done',
      at: NOW,
      kind: 'cart/needs-you',
      tabId: 10,
      session: 'session-1',
      why: 'options',
    });
    await ledger.append('first', { id: 'notified', at: NOW, kind: 'notified', of: 'needs-you' });
    await service.settleAll();
    expect(browser.opened, 'the pause between two').toEqual([]);
    vi.setSystemTime(NOW - HOUR);
    await service.settleAll();
    expect(browser.opened).toHaveLength(1);
  });
});
