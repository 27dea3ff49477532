import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { send } from '../../../utils/messages/client.ts';
import { RefusedError } from '../../../utils/refusal.ts';
import { errorSentence } from '../../../utils/refusal-texts.ts';
import { refusalWords } from '../../../utils/words/refusals.ts';

afterEach(() => vi.restoreAllMocks());

it('a refusal of the background’s is told in its sentence, in whichever script it is shown', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => ({ ok: false, why: 'not-here' }));
  const refused = await send({ kind: 'bring-face' }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(RefusedError);
  expect(errorSentence(refused)).toBe(refusalWords['not-here']);
  // As thrown by another script of ours, with a class of its own.
  expect(errorSentence(new Error('not-here'))).toBe(refusalWords['not-here']);
});

it('every other error says itself what it has to say', () => {
  expect(errorSentence(new Error('Reload the page.'))).toBe('Reload the page.');
  expect(errorSentence(new Error('toString'))).toBe('toString');
  expect(errorSentence('lost')).toBe('lost');
});

it.each(Object.entries(refusalWords))('"%s" is told in whole sentences', (_, sentence) => {
  expect(sentence).toMatch(/^[A-Z].+\.$/);
});
