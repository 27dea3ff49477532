// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../../utils/i18n/strings.ts';
import type { MountedButton } from '../../../../utils/x/button/button.ts';
import { createThreadLoader, type ThreadScriptHost } from '../../../../utils/x/thread/thread-loader.ts';

const calls: string[] = [];
const script = {
  look: () => void calls.push('look'),
  refreshLanguage: () => void calls.push('refreshLanguage'),
};
let withButton: string;
const host = {
  buttons: {
    buttonOf: (id: string) => (id === withButton ? ({} as MountedButton) : undefined),
    buttonIn: () => null,
  },
} as unknown as ThreadScriptHost;

beforeEach(() => {
  calls.length = 0;
  withButton = '10';
  setLanguage('en', {});
  history.replaceState(null, '', '/seller/status/10');
});
const arrive = async () => globalThis.amazoncartThread?.(() => script);

it.each([
  ['/home'],
  ['/seller'],
  ['/seller/status/11'],
  ['/seller/status/10/photo/1'],
  ['/seller/status/10/quotes'],
])('is not injected into %s, where a tweet with our button may show, too', (path) => {
  history.replaceState(null, '', path);
  const inject = vi.fn(arrive);
  createThreadLoader(host, inject)();
  expect(inject).not.toHaveBeenCalled();
});

it('is injected once into the page of a tweet that has our button, and looks again whenever it is called', async () => {
  const inject = vi.fn(arrive);
  const look = createThreadLoader(host, inject);
  withButton = '';
  look();
  expect(inject).not.toHaveBeenCalled();
  withButton = '10';
  look();
  look();
  await vi.waitFor(() => expect(calls).toContain('look'));
  look();
  expect(inject).toHaveBeenCalledOnce();
  expect(calls).not.toContain('refreshLanguage');
});

it('is injected again with the strings of another language, and after a failure', async () => {
  const inject = vi.fn(arrive).mockRejectedValueOnce(new Error('no answer'));
  const look = createThreadLoader(host, inject);
  look();
  await vi.waitFor(() => {
    look();
    expect(calls).toEqual(['look']);
  });
  const before = inject.mock.calls.length;
  setLanguage('ja', {});
  look();
  expect(inject).toHaveBeenCalledTimes(before + 1);
  expect(calls).toEqual(['look', 'refreshLanguage', 'look']);
});
