import type { Page } from '@playwright/test';
import { popupStrings } from '../../../utils/i18n/en/popup.ts';
import { xAccessStrings } from '../../../utils/i18n/en/x-access.ts';
import { sampleId } from '../../playground/sample.ts';
import type { World } from '../../playground/world.ts';
import { askFor, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { withoutX } from '../support/grants.ts';
import { hold } from '../support/hold.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { pastRequest, tweetRef } from '../support/past-requests.ts';

// Only replies: adding to the cart has its own tests.
test.use({ settings: { addAfterReply: false } });

const account = (popup: Page) => popup.locator('.status > div').first();

const VISIBILITIES: [string, (world: World) => void, string[]][] = [
  ['public', () => undefined, ['Public', 'Everyone on X can see your replies']],
  [
    'protected',
    ({ viewer }) => Object.assign(viewer ?? {}, { protected: true }),
    ['Protected', 'Your followers can see your replies'],
  ],
  [
    'of unknown visibility',
    ({ faults }) => (faults.initialState = 'missing'),
    ['Unknown', 'Assume that everyone can'],
  ],
];
test('the popup names the X account that was seen, and who sees its replies', async ({
  x,
  world,
  extension,
}) => {
  const popup = await extension.popup();
  await expect(account(popup)).toContainText(popupStrings.noAccount);
  for (const [what, change, words] of VISIBILITIES)
    await test.step(what, async () => {
      // Another account each time: what is known of one is not forgotten at once.
      const handle = `shopper_${what.split(' ').at(-1)}`;
      world.viewer = { handle, name: 'Shopper One', protected: false };
      change(world);
      await x.open();
      await expect(account(popup)).toContainText(`@${handle}`);
      for (const word of words) await expect(account(popup)).toContainText(word);
    });
});

test('the warning is on until it is turned off, stays as it was left, and one click then does the chosen act', async ({
  x,
  sheet,
  extension,
}) => {
  const popup = await extension.popup();
  await expect(popup.getByRole('switch', { name: /^Warn me before I post/ })).toBeChecked();
  // What one click does is a question only while the warning is off.
  await expect(popup.getByRole('combobox')).toHaveCount(0);
  await popup.getByRole('switch', { name: /^Warn me/ }).click();
  await expect(popup.getByText('One click acts right away.')).toBeVisible();
  await expect(popup.getByRole('combobox')).toHaveValue('reply');
  await popup.getByRole('combobox').selectOption('edit');
  await expect.poll(() => extension.settings()).toMatchObject({ warn: false, act: 'edit' });
  await popup.reload();
  await expect(popup.getByRole('switch', { name: /^Warn me/ })).not.toBeChecked();
  await expect(popup.getByRole('combobox')).toHaveValue('edit');

  await x.open();
  await x.clickUnhurried('us-product');
  await expect(x.composer).toContainText('#AmazonCart');
  await sheet.shows('Nothing is posted until you press Reply there');

  await popup.bringToFront();
  await popup.getByRole('switch', { name: /^Warn me/ }).click();
  // The switch shows the change once it is stored; closing the page before that would lose it.
  await expect(popup.getByText('The button asks first and says who will see your reply.')).toBeVisible();
  await popup.reload();
  await expect(popup.getByRole('switch', { name: /^Warn me/ })).toBeChecked();
  expect(await extension.settings()).toMatchObject({ warn: true, act: 'edit' });
});

test('where the browser keeps the extension off X, popup and welcome page say so, and see at once when it is allowed again', async ({
  context,
  extension,
}) => {
  const welcome = await context.newPage();
  await welcome.goto(`chrome-extension://${extension.id}/welcome.html`);
  const popup = await extension.popup();
  const pages = [popup, welcome];
  const allow = (page: Page) => page.getByRole('button', { name: xAccessStrings.allow });
  await expect(account(popup)).toContainText(popupStrings.noAccount);
  await withoutX(context, extension.id, async (giveBack) => {
    for (const page of pages) await expect(allow(page)).toBeVisible();
    await expect(account(popup)).toHaveCount(0);
    // The browser's own prompt opens; the answer comes from its settings here, because no test can press that prompt.
    for (const page of pages) await allow(page).click();
    await giveBack();
    for (const page of pages) await expect(page.getByText(xAccessStrings.given)).toBeVisible();
    for (const page of pages) await expect(allow(page)).toHaveCount(0);
  });
});

test('the popup shows the last five of seven requests, newest first, each with its states and actions', async ({
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  const now = Date.now();
  const hour = 3_600_000;
  const posted = (replyId: string) =>
    ({ kind: 'reply/posted', replyId, handle: 'shopper_one', seenIn: 'toast' }) as const;
  const refused = (reason: 'rate-limited' | 'unseen') =>
    ({ kind: 'reply/failed', reason, said: '' }) as const;
  const [base, by, answerId] = ['1900000000000000', 'MyAmazon', '1900000000000000900'] as const;
  const asked = (i: number) => ({
    at: now - i * hour,
    tweet: tweetRef(`${base}10${i}`, `author_${i}`),
  });
  const answer = {
    kind: 'answer',
    by,
    answerId,
    class: 'refused',
    text: 'Sorry',
    matchedBy: 'thread',
  } as const;
  await internals.put(
    pastRequest('seventh', asked(7), posted(`${base}507`)),
    pastRequest('sixth', asked(6), { kind: 'reply/abandoned' }),
    pastRequest('fifth', asked(5), refused('unseen')),
    pastRequest('fourth', asked(4), refused('rate-limited')),
    pastRequest('third', asked(3), { kind: 'cart/opened' }),
    pastRequest('second', asked(2), posted(`${base}502`), answer),
    pastRequest('first', asked(1), posted(`${base}501`)),
  );

  const popup = await extension.popup();
  const rows = popup.locator('.request');
  await expect(rows.locator('time')).toHaveText([1, 2, 3, 4, 5].map((i) => `${i} hr. ago`));
  const states = await rows
    .locator('.states')
    .evaluateAll((all) => all.map((list) => (list as HTMLElement).innerText));
  expect(states).toEqual([
    'Reply posted',
    'Reply posted\n@MyAmazon says it was not added.',
    'Link opened; we added nothing',
    'Not replied: this account is posting too often',
    'Reply not confirmed: check the post',
  ]);
  const hrefs = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('a')].map((a) => a.href)),
  );
  const tweet = (i: number) => `https://x.com/author_${i}/status/${base}10${i}`;
  const reply = (i: number) => `https://x.com/shopper_one/status/${base}50${i}`;
  const product = 'https://www.amazon.com/dp/B07PANSET2';
  // The title leads to the product; where the link was only opened, so does what is offered next.
  expect(hrefs).toEqual([
    [product, tweet(1), reply(1)],
    [product, tweet(2), reply(2)],
    [product, product, tweet(3)],
    [product, tweet(4)],
    [product, tweet(5)],
  ]);
});

test('the popup follows a request while it is open', async ({ x, sheet, world, extension }) => {
  const answer = hold(world);
  const popup = await extension.popup();
  await expect(popup.getByText('Nothing yet.')).toBeVisible();
  await askFor(x, sheet, REPLY);
  const states = popup.locator('.states');
  await expect(states).toHaveText('Reply sent; waiting for X to confirm it');
  answer();
  await expect(states).toHaveText('Reply posted');
  const links = popup.locator('.request a');
  await expect(links.nth(1)).toHaveAttribute(
    'href',
    `https://x.com/daily_reader/status/${sampleId('us-product')}`,
  );
  await expect(links.last()).toHaveAttribute(
    'href',
    `https://x.com/shopper_one/status/${world.posted[0]?.id}`,
  );
});
