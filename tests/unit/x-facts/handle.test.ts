import { expect, it } from 'vitest';
import { isHandle, isSameHandle, readMention } from '../../../utils/x-facts/handle.ts';

it('a handle has 1 to 20 letters, digits and underscores', () => {
  for (const handle of ['a', 'shopper_one', '_', 'A'.repeat(20)]) expect(isHandle(handle)).toBe(true);
  for (const text of ['', '@shopper', 'a b', 'a-b', 'é', 'A'.repeat(21), 'one\n'])
    expect(isHandle(text)).toBe(false);
});

it('a mention is @handle alone', () => {
  expect(readMention(' @shopper_one ')).toBe('shopper_one');
  for (const text of [null, '', 'shopper_one', '@', '@one and more', '@@one', `@${'a'.repeat(21)}`])
    expect(readMention(text)).toBeNull();
});

it('handles that differ in upper and lower case alone are of one account; no handle is nobody’s', () => {
  expect(isSameHandle('Shopper_One', 'shopper_ONE')).toBe(true);
  expect(isSameHandle('shopper_one', 'shopper_two')).toBe(false);
  expect(isSameHandle('shopper_one', null)).toBe(false);
  expect(isSameHandle(null, null)).toBe(false);
  expect(isSameHandle(undefined, undefined)).toBe(false);
});
