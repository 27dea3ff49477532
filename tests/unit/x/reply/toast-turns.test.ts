import { expect, it } from 'vitest';
import { createToastTurns } from '../../../../utils/x/reply/toast-turns.ts';

it('a toast belongs to the only submit under way', () => {
  const turns = createToastTurns();
  expect(turns.join(1, true).assign('11')).toBe('own');
  expect([...turns.assignedIds]).toEqual(['11']);
});

it('a toast that could belong to another post of the shopper’s proves nothing, then or later', () => {
  const turns = createToastTurns();
  const reply = turns.join(1, true);
  turns.join(2, false);
  expect(reply.assign('11')).toBe('unclear');
  expect(reply.assign('12')).toBe('unclear');
});

it('an earlier post that has ended does not matter', () => {
  const turns = createToastTurns();
  turns.join(1, false).leave();
  expect(turns.join(2, true).assign('11')).toBe('own');
});

it('replies that X holds back get their toasts in the order of their submits', () => {
  const turns = createToastTurns();
  const first = turns.join(1, true);
  const second = turns.join(2, true);
  first.isHeld = true;
  second.isHeld = true;
  expect(second.assign('11')).toBe('wait');
  expect(first.assign('11')).toBe('own');
  first.leave();
  expect(second.assign('12')).toBe('own');
});

it('with two replies under way that X does not hold back, a toast is unclear for both', () => {
  const turns = createToastTurns();
  const first = turns.join(1, true);
  const second = turns.join(2, true);
  expect(first.assign('11')).toBe('unclear');
  expect(second.assign('12')).toBe('unclear');
});
