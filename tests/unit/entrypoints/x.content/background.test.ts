import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { connectBackground } from '../../../../entrypoints/x.content/background.ts';
import { OrphanedError } from '../../../../utils/messages/client.ts';

afterEach(() => vi.restoreAllMocks());

it('a command that has become too late is not sent again after the background has died', async () => {
  const sendMessage = vi.spyOn(browser.runtime, 'sendMessage');
  let isWanted = true;
  sendMessage.mockImplementation(async () => {
    isWanted = false;
    throw new Error('The message port closed before a response was received.');
  });
  const { send } = connectBackground(() => undefined);
  await expect(send({ kind: 'inject-sheet' }, () => isWanted)).rejects.toThrow();
  expect(sendMessage).toHaveBeenCalledOnce();
});

it('the first command that finds the extension gone reports it, and nothing is shown or logged', async () => {
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const onOrphaned = vi.fn();
  const { send, quietly } = connectBackground(onOrphaned);
  await expect(send({ kind: 'inject-sheet' })).rejects.toThrow(OrphanedError);
  await quietly(() => send({ kind: 'inject-sheet' }));
  expect(onOrphaned).toHaveBeenCalledTimes(2);
  expect(warn).not.toHaveBeenCalled();
});
