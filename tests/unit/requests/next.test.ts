import { describe, expect, it } from 'vitest';
import { fold, type RequestState } from '../../../utils/requests/fold.ts';
import { nextStep, STALE_AFTER_MS } from '../../../utils/requests/next.ts';
import { asked, LATER } from '../../fixtures/requests.ts';

function request(ids: string): RequestState {
  const state = fold('r1', [asked(), ...LATER.filter((event) => ids.includes(event.id))]);
  if (!state) throw new Error('not asked');
  return state;
}
const tab = (id: number, openerTabId?: number) => ({ id, openerTabId });
const now = 2000;

describe('what to do next after any interruption', () => {
  it('waits while the tab with the reply box is there', () => {
    expect(nextStep(request('c'), { now, tabs: [tab(7)] })).toEqual({ kind: 'nothing' });
  });

  it('calls an unpressed reply abandoned when its tab is gone or loaded anew', () => {
    const gone = nextStep(request('c'), { now, tabs: [tab(1)] });
    const reloaded = nextStep(request('c'), { now, tabs: [tab(7)], reloaded: { tabId: 7, at: now } });
    expect(gone).toMatchObject({ event: { kind: 'reply/abandoned' } });
    expect(reloaded).toEqual(gone);
  });

  it('keeps what was asked for since the page was loaded, however late the page tells of its load', () => {
    const late = { now, tabs: [tab(7)], reloaded: { tabId: 7, at: 1000 } };
    expect(nextStep(request('c'), late)).toEqual({ kind: 'nothing' });
  });

  it('never calls a pressed reply abandoned: it may be out', () => {
    expect(nextStep(request('cp'), { now, tabs: [] })).toMatchObject({
      event: { kind: 'reply/failed', reason: 'unseen' },
    });
  });

  it('lets X’s intent window load as many pages as it likes', () => {
    expect(nextStep(request('ci'), { now, tabs: [tab(8)], reloaded: { tabId: 8, at: now } })).toEqual({
      kind: 'nothing',
    });
    expect(nextStep(request('ci'), { now, tabs: [tab(7)] })).toMatchObject({
      event: { kind: 'reply/abandoned' },
    });
  });

  it('settles everything of the last session when the browser starts, whatever tab ids it reuses', () => {
    const around = { now, tabs: [tab(7), tab(8)], browserStarted: true };
    expect(nextStep(request('c'), around)).toMatchObject({ event: { kind: 'reply/abandoned' } });
    expect(nextStep(request('q'), around)).toMatchObject({ event: { kind: 'cart/interrupted' } });
  });

  it('opens a queued link once: a tab that it has opened already proves it', () => {
    expect(nextStep(request('q'), { now, tabs: [] })).toEqual({ kind: 'open-link', openerTabId: 7 });
    expect(nextStep(request('qo'), { now, tabs: [tab(7), tab(10, 7)] })).toMatchObject({
      event: { kind: 'cart/opened' },
    });
    expect(nextStep(request('qo'), { now, tabs: [tab(7), tab(8, 7)] })).toMatchObject({ kind: 'open-link' });
  });

  it('opens no tab out of the blue', () => {
    const late = request('q').changedAt + STALE_AFTER_MS;
    expect(nextStep(request('q'), { now: late, tabs: [] })).toMatchObject({
      event: { kind: 'cart/interrupted' },
    });
  });
});
