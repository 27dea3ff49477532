import type { Request } from '@playwright/test';
import { popupStrings } from '../../../utils/i18n/en/popup.ts';
import { axe } from '../support/axe.ts';
import type { Extension } from '../support/extension.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { pastRequest, tweetRef } from '../support/past-requests.ts';

const MINUTE = 60_000;
const REPLY_ID = '1900000000000000501';

/** A popup with everything it can show: what needs the shopper, every tone, long names, an answer, a quarantined record. */
async function fill(extension: Extension): Promise<void> {
  const internals = await ExtensionInternals.of(extension);
  const now = Date.now();
  const posted = { kind: 'reply/posted', replyId: REPLY_ID, handle: 'shopper_one', seenIn: 'toast' } as const;
  const needs = { kind: 'cart/needs-you', tabId: 1, session: 's', why: 'options' } as const;
  const answer = { kind: 'answer', by: 'MyAmazon', matchedBy: 'thread' } as const;
  const tweet = (handle: string) => tweetRef('1900000000000000001', handle);
  const short = { kind: 'short', href: 'https://amzn.to/3QuietEar', host: 'amzn.to' } as const;
  const card = { kind: 'card', href: 'https://t.co/abcdefghij', marketplace: 'co.jp' } as const;
  await internals.put(
    pastRequest('a', { at: now - MINUTE, tweet: tweet('daily_reader') }, posted, {
      ...answer,
      answerId: '1',
      class: 'added',
      text: 'Added',
    }),
    pastRequest(
      'b',
      { at: now - 9 * MINUTE, tweet: tweet('kitchen_notes'), link: short },
      { kind: 'cart/opened' },
    ),
    pastRequest(
      'c',
      { at: now - 90 * MINUTE, tweet: tweet('a_handle_of_20_chars'), link: card },
      { kind: 'reply/failed', reason: 'unseen', said: '' },
    ),
    pastRequest(
      'd',
      { at: now - 3000 * MINUTE, tweet: tweet('tiny_desk_lab') },
      { kind: 'reply/failed', reason: 'rate-limited', said: '' },
    ),
    pastRequest('e', { at: now - 9000 * MINUTE, tweet: tweet('hon_no_mori') }, posted, {
      ...answer,
      answerId: '2',
      class: 'unrecognised',
      text: 'Hello from the team! Have a wonderful week 🎉',
    }),
    pastRequest('f', { at: now - 9500 * MINUTE, tweet: tweet('quiet_harbour') }, needs),
    { id: 'bad', v: 1, events: [], askedAt: now, tweetId: '1', product: 'p' },
  );
}

test('the popup follows the system theme, and axe finds no problems', async ({ x, world, extension }) => {
  if (world.viewer) world.viewer.handle = 'a_shopper_of_20_char';
  const popup = await extension.popup();
  const grounds = { light: 'rgb(255, 255, 255)', dark: 'rgb(0, 0, 0)' };
  const inEachTheme = async (name: string) => {
    for (const [colorScheme, ground] of Object.entries(grounds) as ['light' | 'dark', string][])
      await test.step(`${name}, ${colorScheme}`, async () => {
        await popup.emulateMedia({ colorScheme });
        const shown = () => popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
        await expect.poll(shown).toBe(ground);
        expect((await axe(popup, colorScheme === 'dark' ? 'colours' : undefined)).violations).toEqual([]);
        // Nothing overflows sideways.
        expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      });
  };
  await inEachTheme('empty');
  await x.open();
  await fill(extension);
  await popup.bringToFront();
  await popup.reload();
  await expect(popup.locator('.request')).toHaveCount(6);
  await expect(popup.getByRole('heading', { level: 2 }).first()).toHaveText(popupStrings.needsYou(1));
  await inEachTheme('full');
  const small = await popup.locator('a, button, select, label').evaluateAll((targets) =>
    targets
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return Math.min(width, height) < 24;
      })
      .map(({ textContent }) => textContent),
  );
  expect(small, 'targets below 24 px').toEqual([]);
});

test('the popup loads nothing from anywhere but itself, and its policy allows no request', async ({
  context,
  playground,
  extension,
}) => {
  await fill(extension);
  const before = playground.requests.length;
  const asked: string[] = [];
  const note = (request: Request) => asked.push(request.url());
  context.on('request', note);
  const popup = await extension.popup();
  // Playwright may not hear of what a tab asks for first when the extension opens it.
  await popup.reload();
  await expect(popup.locator('.request')).not.toHaveCount(0);
  await popup.getByRole('switch', { name: /^Warn me/ }).click();
  await expect(popup.getByText('One click acts right away.')).toBeVisible();
  context.off('request', note);
  expect(asked).toContain(popup.url());
  expect(asked.filter((url) => !url.startsWith(`chrome-extension://${extension.id}/`))).toEqual([]);
  expect(playground.requests.slice(before)).toEqual([]);
  const refused = await popup.evaluate(() => fetch('https://x.com/home').then(String, String));
  expect(refused).toContain('TypeError');
  expect(playground.requests.slice(before)).toEqual([]);
});
