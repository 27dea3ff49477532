import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ensurePersisted, requestPersistence } from '../../../utils/pages/persistence.ts';

const { permissions } = fakeBrowser;

beforeEach(() => permission(async () => false));
afterEach(() => {
  Object.assign(fakeBrowser, { permissions });
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Whether the browser grants `unlimitedStorage`. */
function permission(contains: (what: { permissions?: string[] }) => Promise<boolean>): void {
  Object.assign(fakeBrowser, { permissions: { contains } });
}

function storage(persisted: () => Promise<boolean>, persist: () => Promise<boolean>) {
  const asked = vi.fn(persist);
  vi.stubGlobal('navigator', { storage: { persisted, persist: asked } });
  return asked;
}

const yes = async () => true;
const no = async () => false;
const fails = () => Promise.reject(new Error('No.'));

it('asks the browser to keep the ledger, and says what it answered', async () => {
  const asked = storage(no, yes);
  expect(await requestPersistence()).toBe(true);
  expect(asked).toHaveBeenCalledOnce();
  storage(no, no);
  expect(await requestPersistence()).toBe(false);
});

it('does not ask again where it was agreed, for some browsers would show a question', async () => {
  const asked = storage(yes, no);
  expect(await requestPersistence()).toBe(true);
  expect(await ensurePersisted()).toBe(true);
  expect(asked).not.toHaveBeenCalled();
});

it('the permission counts as agreed, whatever the browser answers otherwise, and a browser that needs it is told', async () => {
  permission(async (what) => what.permissions?.join() === 'unlimitedStorage');
  const asked = storage(no, no);
  expect(await ensurePersisted()).toBe(true);
  expect(asked).toHaveBeenCalledOnce();
  expect(await requestPersistence()).toBe(true);
});

it('where the permission was not granted, nothing that may be a question is asked unless that was meant', async () => {
  const asked = storage(no, yes);
  expect(await ensurePersisted()).toBe(false);
  expect(asked).not.toHaveBeenCalled();
});

it('a browser that cannot be asked has not agreed', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  permission(fails);
  storage(no, fails);
  expect(await requestPersistence()).toBe(false);
  expect(await ensurePersisted()).toBe(false);
});
