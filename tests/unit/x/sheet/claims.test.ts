import { expect, it } from 'vitest';
import { createClaims } from '../../../../utils/x/sheet/claims.ts';

it('a key is taken once until it is released, and does not touch other keys', () => {
  const claims = createClaims();
  const release = claims.take('a');
  expect([claims.take('a'), claims.has('a'), claims.has('b')]).toEqual([null, true, false]);
  release?.();
  expect(claims.has('a')).toBe(false);
});

it('releasing twice does not release what somebody else has taken since', () => {
  const claims = createClaims();
  const release = claims.take('a');
  release?.();
  claims.take('a');
  release?.();
  expect(claims.has('a')).toBe(true);
});
