import { expect, it, vi } from 'vitest';
import { createFocusOrigin } from '../../../utils/trust/focus-origin.ts';

it('the focus goes back once, and nowhere while it is not known where it came from', () => {
  const origin = createFocusOrigin();
  const focus = vi.fn();
  expect(origin.goBack()).toBe(false);
  origin.set(focus);
  expect(origin.goBack()).toBe(true);
  expect(origin.goBack()).toBe(false);
  origin.set(focus);
  origin.set(null);
  expect(origin.goBack()).toBe(false);
  expect(focus).toHaveBeenCalledOnce();
});
