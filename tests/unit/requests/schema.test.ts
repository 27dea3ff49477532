import { expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { lazy } from '../../../utils/common/lazy.ts';
import { byKind, Int } from '../../../utils/requests/schema.ts';

const first = vi.fn(() => z.object({ kind: z.literal('first'), count: Int }));
const second = vi.fn(() => z.object({ kind: z.literal('second') }));
const Either = byKind({ first: lazy(first), second: lazy(second) });

it('a union by kind parses a value by the schema of its kind, and makes no other', () => {
  expect(Either.safeParse({ kind: 'first', count: 1, more: 2 }).data).toEqual({ kind: 'first', count: 1 });
  expect(z.array(Either).safeParse([{ kind: 'first', count: 'one' }]).error?.issues[0]?.path).toEqual([
    0,
    'count',
  ]);
  expect(first).toHaveBeenCalledTimes(1);
  expect(second).not.toHaveBeenCalled();
});

it.each([
  ...[null, undefined, 'first', ['first'], {}, { kind: 'third' }, { kind: null }, { kind: ['first'] }],
  ...['__proto__', 'constructor', 'toString'].map((kind) => ({ kind })),
])('a union by kind refuses %j', (value) => {
  expect(Either.safeParse(value).error?.issues[0]?.path).toEqual(['kind']);
});
