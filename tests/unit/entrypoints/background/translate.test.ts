import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTranslate } from '../../../../entrypoints/background/translate.ts';
import { CATALOGUES } from '../../../../utils/i18n/messages-file.ts';
import { changeSettings } from '../../../../utils/settings/settings.ts';
import { provideMessages } from '../../../fixtures/browser-messages.ts';

beforeEach(() => {
  fakeBrowser.reset();
  provideMessages();
});

it.each([
  ['the browser’s language', 'auto', 'en'],
  ['another language', 'pt-BR', 'pt-BR'],
] as const)('the background’s sentences are in %s, as the settings want it', async (_, choice, language) => {
  await changeSettings({ language: choice });
  const { notifications, needs } = CATALOGUES[language];
  const translate = await createTranslate();
  expect(translate('click-cart')).toBe(notifications.clickForCart);
  expect(translate('needs-sign-in')).toBe(needs.needs['sign-in']);
});

it('a product’s name stands in a sentence as it is, whatever signs it has', async () => {
  const translate = await createTranslate();
  const name = 'Pan $1 "$&" \\';
  expect(translate('needs-you', name)).toBe(CATALOGUES.en.notifications.needsYou(name));
});
