import { describe, expect, it } from 'vitest';
import {
  cartEvidenceText,
  dayName,
  laneTime,
  replyEvidenceText,
  timeOn,
} from '../../../../utils/pages/activity/evidence-texts.ts';
import { describeEvent } from '../../../../utils/pages/activity/history.ts';
import { fold } from '../../../../utils/requests/fold.ts';
import { asked, LATER } from '../../../fixtures/requests.ts';

/** Events that only the extension needs. */
const INTERNAL = ['cart/opening', 'cart/tab-done', 'notified'];

describe('a request’s history', () => {
  it.each([asked(), ...LATER].map((event) => [event.kind, event] as const))(
    'has a sentence for %s, unless only we need it',
    (kind, event) => {
      const sentence = describeEvent(event);
      if (INTERNAL.includes(kind)) expect(sentence).toBeNull();
      else expect(sentence).toMatch(/^\S.+\S$/);
    },
  );

  it('quotes what X and Amazon’s accounts wrote on one line, without control characters', () => {
    const said = 'Too\u202Emany\n\n posts';
    const failed = describeEvent({ id: 'f', at: 1, kind: 'reply/failed', reason: 'refused-by-x', said });
    expect(failed).toMatch(/X said: Too ?many posts$/);
    const by = { answerId: '1', by: 'MyAmazon', matchedBy: 'thread', class: 'added' } as const;
    expect(describeEvent({ id: 'a', at: 1, kind: 'answer', ...by, text: said })).toMatch(
      /^@MyAmazon .* Too ?many posts$/,
    );
  });
});

describe('the evidence for a state', () => {
  const of = (ids: string) => {
    const state = fold('r1', [asked(), ...LATER.filter(({ id }) => ids.includes(id))]);
    return state ?? expect.unreachable('not asked');
  };

  it.each([
    ['d', 'X confirmed it', null],
    ['f', null, null],
    ['qorsbv', null, '\u2068$32.50\u2069 · Amazon’s confirmation page showed it'],
    ['qorsbvl', null, 'Your Amazon cart no longer shows it'],
  ])('%s', (ids, reply, cart) => {
    const state = of(ids);
    expect(replyEvidenceText(state.reply)).toBe(reply);
    expect(cartEvidenceText(state.cart)).toBe(cart);
  });

  it('has the time at which its lane came there; none where nothing was asked', () => {
    expect(laneTime(of('d').reply)).toBe(1006);
    expect(laneTime(of('d').cart)).toBeNull();
  });
});

describe('days', () => {
  const noon = (day: number) => new Date(2026, 10, day, 12).getTime();

  it('are named by how long ago they were', () => {
    expect(dayName(noon(25), noon(25))).toBe('Today');
    expect(dayName(noon(24), noon(25))).toBe('Yesterday');
    expect(dayName(noon(1), noon(2))).toBe('Yesterday');
    expect(dayName(noon(20), noon(25))).toContain('2026');
  });

  it('stand beside a time only where it was on another day', () => {
    expect(timeOn(noon(25), noon(25))).not.toContain('2026');
    expect(timeOn(noon(26), noon(25))).toContain('2026');
  });
});
