import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerShortcuts } from '../../../../entrypoints/background/shortcuts.ts';
import { provideMessages } from '../../../fixtures/browser-messages.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each([
  ['neither menus nor keys', undefined],
  ['both in name alone', {}],
])('a browser that has %s starts the background all the same', (_, api) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const name of ['contextMenus', 'commands'] as const)
    vi.spyOn(fakeBrowser, name, 'get').mockReturnValue(api as never);
  expect(() => registerShortcuts()()).not.toThrow();
});

const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');

it.each<[string, (Error | null)[], number]>([
  ['listens only a moment later', [NOBODY, null], 0],
  ['has none of ours', [NOBODY, NOBODY], 1],
  ['does not answer', [new Error('The message port closed before a response was received.')], 0],
])('a shortcut pressed in a page that %s', async (_, answers, told) => {
  vi.useFakeTimers();
  const addListener = vi.fn<(listen: (command: string) => void) => void>();
  vi.spyOn(fakeBrowser, 'contextMenus', 'get').mockReturnValue(undefined as never);
  vi.spyOn(fakeBrowser, 'commands', 'get').mockReturnValue({
    getAll: vi.fn(),
    onCommand: { addListener },
  } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  const sendMessage = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
  for (const error of answers) {
    if (error) sendMessage.mockRejectedValueOnce(error);
    else sendMessage.mockResolvedValueOnce(undefined);
  }
  provideMessages();
  const notify = vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async () => '' as never);
  registerShortcuts();
  addListener.mock.lastCall?.[0]('open-sheet');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sendMessage).toHaveBeenCalledTimes(answers.length);
  expect(notify).toHaveBeenCalledTimes(told);
});
