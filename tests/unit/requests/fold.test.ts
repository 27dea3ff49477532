import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestEvent } from '../../../utils/requests/events.ts';
import { fold } from '../../../utils/requests/fold.ts';
import { asked, LATER } from '../../fixtures/requests.ts';

const some = (ids: string): RequestEvent[] => LATER.filter((event) => ids.includes(event.id));
const state = (ids: string) => fold('r1', [asked(), ...some(ids)]);

describe('a request is a pure fold over its events', () => {
  it('is null without the event that asks for it', () => {
    expect(fold('r1', [...LATER])).toBeNull();
  });

  it('folds to the same state in every order and with every repetition', () => {
    const subset = fc.subarray([...LATER]);
    fc.assert(
      fc.property(
        subset.chain((events) => {
          const all = [asked(), ...events];
          return fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
          );
        }),
        ([inOrder, shuffled]) => {
          expect(fold('r1', shuffled)).toEqual(fold('r1', inOrder));
        },
      ),
    );
  });

  it('never takes a posted reply back', () => {
    fc.assert(
      fc.property(fc.subarray([...LATER]), (events) => {
        const posted = fold('r1', [asked(), ...some('d'), ...events]);
        expect(posted?.reply).toMatchObject({ state: 'posted', replyId: '1900000000000000500' });
      }),
    );
  });

  it('knows whether X’s button may have been pressed', () => {
    expect(state('c')?.reply).toMatchObject({ state: 'composing', by: 'send', pressed: false });
    expect(state('cp')?.reply).toMatchObject({ state: 'composing', pressed: true });
  });

  it('lets X’s own window take over from the box in the page', () => {
    expect(state('ci')?.reply).toMatchObject({ by: 'intent', tabId: 8 });
  });

  it('keeps both lanes apart', () => {
    expect(state('cqoy')).toMatchObject({ reply: { state: 'composing' }, cart: { state: 'opened' } });
  });

  it('keeps each answer of @MyAmazon once', () => {
    const [answer] = LATER.filter((event) => event.kind === 'answer');
    const again = { ...answer, id: 'sent-by-another-tab' } as RequestEvent;
    expect(fold('r1', [asked(), ...LATER, again])?.answers).toHaveLength(1);
  });
});
