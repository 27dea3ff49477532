import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerShortcuts } from '../../../../entrypoints/background/shortcuts.ts';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['neither menus nor keys', undefined],
  ['both in name alone', {}],
])('a browser that has %s starts the background all the same', (_, api) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const name of ['contextMenus', 'commands'] as const)
    vi.spyOn(fakeBrowser, name, 'get').mockReturnValue(api as never);
  expect(registerShortcuts).not.toThrow();
});
