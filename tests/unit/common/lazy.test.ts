import { expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { lazy } from '../../../utils/common/lazy.ts';

it('makes a schema at its first use, once, and it is then used like any other', () => {
  const make = vi.fn(() => z.string().check(z.maxLength(3)));
  const Short = lazy(make);
  const Row = lazy(() => z.object({ name: z.optional(Short), names: z.array(Short) }));
  const Either = lazy(() => z.discriminatedUnion('kind', [z.extend(Row, { kind: z.literal('row') })]));
  expect(make).not.toHaveBeenCalled();
  expect(Either.safeParse({ kind: 'row', name: 'abc', names: ['a'] }).success).toBe(true);
  expect(Either.safeParse({ kind: 'row', names: ['abcd'] }).success).toBe(false);
  expect(Object.keys(Row.shape)).toEqual(['name', 'names']);
  expect(make).toHaveBeenCalledTimes(1);
});
