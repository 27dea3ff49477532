import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PendingRemovals, UNDO_REMOVAL_MS } from '../../../../utils/pages/activity/pending-removals.ts';
import type { RequestEvent } from '../../../../utils/requests/events.ts';
import { fold, type RequestState } from '../../../../utils/requests/fold.ts';
import { asked, LATER } from '../../../fixtures/requests.ts';

const request = (id: string, later: readonly RequestEvent[] = []): RequestState => {
  const state = fold(id, [asked({ named: { amazon: id } }), ...later]);
  if (!state) throw new Error('no request');
  return state;
};
const ONE = request('r1');
const TWO = request('r2');
let finish = vi.fn(async (_id: string): Promise<unknown> => null);
const changed = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  finish = vi.fn(async () => null);
  changed.mockClear();
});
afterEach(() => void vi.useRealTimers());

describe('a removal', () => {
  it('deletes nothing while it can be undone, or after it was undone', () => {
    const undo = new PendingRemovals(finish, changed);
    undo.remove(ONE);
    expect(undo.isHidden('r1')).toBe(true);
    vi.advanceTimersByTime(UNDO_REMOVAL_MS - 1);
    undo.undo();
    vi.advanceTimersByTime(UNDO_REMOVAL_MS);
    expect(finish).not.toHaveBeenCalled();
    expect(undo.isHidden('r1')).toBe(false);
  });

  it('is carried out once when its time is over', () => {
    const undo = new PendingRemovals(finish, changed);
    undo.remove(ONE);
    vi.advanceTimersByTime(UNDO_REMOVAL_MS);
    undo.commit();
    expect(finish).toHaveBeenCalledExactlyOnceWith('r1');
    expect(undo.isHidden('r1')).toBe(true);
  });

  it('is carried out when another follows, and when the page ends', () => {
    const undo = new PendingRemovals(finish, changed);
    undo.remove(ONE);
    undo.remove(TWO);
    expect(finish).toHaveBeenCalledExactlyOnceWith('r1');
    undo.commit();
    expect(finish).toHaveBeenLastCalledWith('r2');
  });

  it('that fails is shown again, with the reason', async () => {
    const why = new Error('Still under way.');
    finish.mockRejectedValue(why);
    const undo = new PendingRemovals(finish, changed);
    undo.remove(ONE);
    undo.commit();
    await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith(why));
    expect(undo.isHidden('r1')).toBe(false);
  });

  it('waits for an answer while a reply is on X, and for none where it was deleted or never posted', () => {
    const undo = new PendingRemovals(finish, changed);
    const posted = LATER.filter(({ id }) => id === 'd');
    undo.askOrRemove(request('r3', posted));
    expect(undo.toConfirm?.id).toBe('r3');
    expect(undo.pending).toBeNull();
    undo.closeQuestion();
    expect(undo.toConfirm).toBeNull();
    const gone = { id: 'g', at: 1500, kind: 'reply/deleted', seenIn: 'menu' } as const;
    const reply = { replyId: '1900000000000000500', handle: 'shopper_one' };
    undo.askOrRemove(request('r4', [...posted, { ...gone, ...reply }]));
    expect(undo.pending).toEqual({ id: 'r4', title: 'r4' });
  });
});
