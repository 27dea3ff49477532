import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { RefusedError } from '../../../utils/common/refusal.ts';
import { refusalStrings } from '../../../utils/i18n/en/refusals.ts';
import { send } from '../../../utils/messages/client.ts';
import { errorSentence } from '../../../utils/texts/refusal-texts.ts';

afterEach(() => vi.restoreAllMocks());

it('a refusal of the background’s is told in its sentence, in whichever script it is shown', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => ({ ok: false, why: 'not-here' }));
  const refused = await send({ kind: 'inject-sheet' }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(RefusedError);
  expect(errorSentence(refused)).toBe(refusalStrings['not-here']);
  // As thrown by another script of ours, with a class of its own.
  expect(errorSentence(new Error('not-here'))).toBe(refusalStrings['not-here']);
});

it('every other error is shown with its own message', () => {
  expect(errorSentence(new Error('Reload the page.'))).toBe('Reload the page.');
  expect(errorSentence(new Error('toString'))).toBe('toString');
  expect(errorSentence('lost')).toBe('lost');
});

it('what the browser says of a fault of ours is no sentence for the shopper', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const error of [new TypeError('a is undefined'), new DOMException('No.', 'NotFoundError')])
    expect(errorSentence(error)).toBe(refusalStrings.unexpected);
});

it('a command that has become too late is not sent again', async () => {
  const sendMessage = vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockRejectedValue(new Error('the background died'));
  await expect(send({ kind: 'inject-sheet' }, () => sendMessage.mock.calls.length === 0)).rejects.toThrow(
    'The extension did not answer.',
  );
  expect(sendMessage).toHaveBeenCalledOnce();
});

it.each(Object.entries(refusalStrings))('"%s" is told in whole sentences', (_, sentence) => {
  expect(sentence).toMatch(/^[A-Z].+\.$/);
});
