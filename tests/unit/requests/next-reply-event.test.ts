import { describe, expect, it } from 'vitest';
import { fold, type RequestState } from '../../../utils/requests/fold.ts';
import { nextReplyEvent, type Surroundings } from '../../../utils/requests/next-reply-event.ts';
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

describe('what to write of a reply after any interruption', () => {
  it('nothing while the tab with the reply box is there', () => {
    expect(nextReplyEvent(request('c'), around({ tabs: [tab(7)] }))).toBeNull();
  });

  it('abandoned, when nothing was pressed and its tab is gone or loaded anew', () => {
    const gone = nextReplyEvent(request('c'), around({ tabs: [tab(1)] }));
    const reloaded = nextReplyEvent(
      request('c'),
      around({ tabs: [tab(7)], reloaded: { tabId: 7, at: 2000 } }),
    );
    expect(gone).toMatchObject({ kind: 'reply/abandoned' });
    expect(reloaded).toEqual(gone);
  });

  it('abandoned, or unseen after a press, once its tab shows another site', () => {
    const elsewhere = around({ tabs: [{ ...tab(7), elsewhere: true }] });
    expect(nextReplyEvent(request('c'), elsewhere)).toMatchObject({ kind: 'reply/abandoned' });
    expect(nextReplyEvent(request('cp'), elsewhere)).toMatchObject({
      kind: 'reply/failed',
      reason: 'unseen',
    });
  });

  it('the same once an update of the extension has left the script behind that was at it', () => {
    const updated = around({ tabs: [tab(7), tab(8)], updated: true });
    expect(nextReplyEvent(request('c'), updated)).toMatchObject({ kind: 'reply/abandoned' });
    expect(nextReplyEvent(request('cp'), updated)).toMatchObject({ kind: 'reply/failed', reason: 'unseen' });
    expect(nextReplyEvent(request('ci'), updated)).toBeNull();
  });

  it('nothing of what was asked for since the page was loaded, however late the page tells of its load', () => {
    const late = around({ tabs: [tab(7)], reloaded: { tabId: 7, at: 1000 } });
    expect(nextReplyEvent(request('c'), late)).toBeNull();
  });

  it('never abandoned after a press: it may be out', () => {
    expect(nextReplyEvent(request('cp'), around())).toMatchObject({ kind: 'reply/failed', reason: 'unseen' });
  });

  it('nothing while X’s intent window loads as many pages as it likes', () => {
    const loading = around({ tabs: [tab(8)], reloaded: { tabId: 8, at: 2000 } });
    expect(nextReplyEvent(request('ci'), loading)).toBeNull();
    expect(nextReplyEvent(request('ci'), around({ tabs: [tab(7)] }))).toMatchObject({
      kind: 'reply/abandoned',
    });
  });

  it('the end of everything of the last session when the browser starts, whatever tab ids it reuses', () => {
    const started = around({ tabs: [tab(7), tab(8)], browserStarted: true });
    expect(nextReplyEvent(request('c'), started)).toMatchObject({ kind: 'reply/abandoned' });
  });
});
