import { afterEach, expect, it, vi } from 'vitest';
import { askToKeep } from '../../utils/persistence.ts';

afterEach(() => void vi.unstubAllGlobals());

function storage(persisted: () => Promise<boolean>, persist: () => Promise<boolean>) {
  const asked = vi.fn(persist);
  vi.stubGlobal('navigator', { storage: { persisted, persist: asked } });
  return asked;
}

it('asks the browser to keep the ledger, and says what it answered', async () => {
  const asked = storage(
    async () => false,
    async () => true,
  );
  expect(await askToKeep()).toBe(true);
  expect(asked).toHaveBeenCalledOnce();
  storage(
    async () => false,
    async () => false,
  );
  expect(await askToKeep()).toBe(false);
});

it('does not ask again where it was agreed, for some browsers would show a question', async () => {
  const asked = storage(
    async () => true,
    async () => false,
  );
  expect(await askToKeep()).toBe(true);
  expect(asked).not.toHaveBeenCalled();
});

it('a browser that cannot be asked has not agreed', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  storage(
    async () => false,
    () => Promise.reject(new Error('No.')),
  );
  expect(await askToKeep()).toBe(false);
});
