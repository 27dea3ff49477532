import { describe, expect, it } from 'vitest';
import { fold, type RequestState } from '../../../utils/requests/fold.ts';
import { nextReplyEvent } from '../../../utils/requests/next-reply-event.ts';
import type { Surroundings } from '../../../utils/requests/surroundings.ts';
import { asked, LATER } from '../../fixtures/requests.ts';

function request(ids: string): RequestState {
  const state = fold('r1', [asked(), ...LATER.filter((event) => ids.includes(event.id))]);
  if (!state) throw new Error('not asked');
  return state;
}
const tab = (id: number, openerTabId?: number) => ({ id, openerTabId });
const around = (change: Partial<Surroundings> = {}): Surroundings => ({
  ...{ now: 2000, tabs: [], session: 'session-1', allowed: [], online: true },
  ...change,
});

describe('the event for a reply after any interruption', () => {
  it('none while the tab with the reply box is open', () => {
    expect(nextReplyEvent(request('c'), around({ tabs: [tab(7)] }))).toBeNull();
  });

  it('abandoned, when nothing was pressed and its tab is gone or reloaded', () => {
    const gone = nextReplyEvent(request('c'), around({ tabs: [tab(1)] }));
    const reloaded = nextReplyEvent(
      request('c'),
      around({ tabs: [tab(7)], reloaded: { tabId: 7, at: 2000 } }),
    );
    expect(gone).toMatchObject({ kind: 'reply/abandoned' });
    expect(reloaded).toEqual(gone);
  });

  it.each([false, true])(
    'abandoned, or unseen after a press, once its tab shows another site (loading: %s)',
    (isLoading) => {
      const offX = around({ tabs: [{ ...tab(7), isOffX: true, isLoading }] });
      expect(nextReplyEvent(request('c'), offX)).toMatchObject({ kind: 'reply/abandoned' });
      expect(nextReplyEvent(request('cp'), offX)).toMatchObject({
        kind: 'reply/failed',
        reason: 'unseen',
      });
    },
  );

  it('abandoned or unseen once an update of the extension has orphaned its script', () => {
    const updated = around({ tabs: [tab(7), tab(8)], updated: true });
    expect(nextReplyEvent(request('c'), updated)).toMatchObject({ kind: 'reply/abandoned' });
    expect(nextReplyEvent(request('cp'), updated)).toMatchObject({ kind: 'reply/failed', reason: 'unseen' });
    expect(nextReplyEvent(request('ci'), updated)).toBeNull();
  });

  it('none for a reply that was asked for after the page was loaded, however late the load is reported', () => {
    const late = around({ tabs: [tab(7)], reloaded: { tabId: 7, at: 1000 } });
    expect(nextReplyEvent(request('c'), late)).toBeNull();
  });

  it('never abandoned after a press: it may be out', () => {
    expect(nextReplyEvent(request('cp'), around())).toMatchObject({ kind: 'reply/failed', reason: 'unseen' });
  });

  it('none while X’s intent window loads further pages', () => {
    const loading = around({ tabs: [tab(8)], reloaded: { tabId: 8, at: 2000 } });
    expect(nextReplyEvent(request('ci'), loading)).toBeNull();
    expect(nextReplyEvent(request('ci'), around({ tabs: [tab(7)] }))).toMatchObject({
      kind: 'reply/abandoned',
    });
  });

  it('none while X’s intent window loads its first page, but abandoned once it has loaded another site', () => {
    const opening = around({ tabs: [{ ...tab(8), isOffX: true, isLoading: true }] });
    expect(nextReplyEvent(request('ci'), opening)).toBeNull();
    expect(nextReplyEvent(request('ci'), { ...opening, quietTabId: 7 })).toBeNull();
    const abandoned = { kind: 'reply/abandoned' };
    // Some frame of that site's page may be loading at any time.
    expect(nextReplyEvent(request('ci'), { ...opening, quietTabId: 8 })).toMatchObject(abandoned);
    const elsewhere = around({ tabs: [{ ...tab(8), isOffX: true }] });
    expect(nextReplyEvent(request('ci'), elsewhere)).toMatchObject(abandoned);
  });

  it('abandoned when the browser starts, even if it reuses tab ids', () => {
    const started = around({ tabs: [tab(7), tab(8)], browserStarted: true });
    expect(nextReplyEvent(request('c'), started)).toMatchObject({ kind: 'reply/abandoned' });
  });
});
