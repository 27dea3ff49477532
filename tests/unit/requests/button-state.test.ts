import { expect, it } from 'vitest';
import { BUTTON_STATES, buttonState } from '../../../utils/requests/button-state.ts';
import type { RequestEvent } from '../../../utils/requests/events.ts';
import { fold } from '../../../utils/requests/fold.ts';
import { asked, LATER } from '../../fixtures/requests.ts';

const RESTRICTED: RequestEvent = { id: 'f2', at: 1002, kind: 'reply/failed', reason: 'restricted', said: '' };

/** The button's state after these of `LATER`, by their ids. */
function stateAfter(ids: string, ...more: RequestEvent[]) {
  const state = fold('r1', [asked(), ...LATER.filter(({ id }) => ids.includes(id)), ...more]);
  return state && buttonState(state);
}

const CASES = [
  ['', 'idle'],
  ['ca', 'idle'],
  ['c', 'replying'],
  ['d', 'replied'],
  ['cpf', 'unsure'],
  ['q', 'adding'],
  ['qorsb', 'adding'],
  ['qorsbv', 'in-cart'],
  ['qorsbvl', 'left-cart'],
  ['qorn', 'needs-you'],
  ['qorz', 'not-added'],
  ['qx', 'not-added'],
  ['qoy', 'opened'],
] as const;

it.each(CASES)('after "%s" it is %s', (ids, expected) => {
  expect(stateAfter(ids)).toBe(expected);
});

it('every state can come about', () => {
  const states = new Set([...CASES.map(([ids]) => stateAfter(ids)), stateAfter('c', RESTRICTED)]);
  expect([...states].sort()).toEqual([...BUTTON_STATES].sort());
});

it('a reply under way comes before the cart, and the cart before what became of the reply', () => {
  expect(stateAfter('cq')).toBe('replying');
  expect(stateAfter('dq')).toBe('adding');
  expect(stateAfter('cpfqorsbv')).toBe('in-cart');
  expect(stateAfter('dqoy')).toBe('replied');
});
