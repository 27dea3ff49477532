import { afterEach, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../utils/x/when-idle.ts';

afterEach(() => vi.unstubAllGlobals());

it('waits for an idle moment, and no longer than is said', () => {
  const requestIdleCallback = vi.fn();
  vi.stubGlobal('requestIdleCallback', requestIdleCallback);
  const call = vi.fn();
  whenIdle(call, 1_000);
  expect(requestIdleCallback).toHaveBeenCalledExactlyOnceWith(call, { timeout: 1_000 });
  expect(call).not.toHaveBeenCalled();
});

it('calls in a turn of its own where the browser has no idle callbacks', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const call = vi.fn();
  whenIdle(call, 1_000);
  expect(call).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(call).toHaveBeenCalledOnce());
});
