import type { Page } from '@playwright/test';
import { replyFromPhone } from '../../playground/phone.ts';
import { sampleId } from '../../playground/sample.ts';
import { addTweet } from '../../playground/world.ts';
import { write } from '../../playground/write.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { allowStores, presses, storeOf, storePages } from '../support/stores.ts';

/** Replies that the shopper sent from a phone: recorded where X shows them, added when the shopper says so. */

test('a reply from the phone, seen in its thread, waits for "Add to cart", and is then added once', async ({
  x,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const reply = replyFromPhone(world, sampleId('us-product'), '@daily_reader #AmazonCart');
  await x.open(`/daily_reader/status/${sampleId('us-product')}`);
  await expect(x.button('us-product')).toHaveText('Replied');
  expect(await internals.ledger()).toMatchObject([
    {
      id: `elsewhere:${reply.id}`,
      events: [{ kind: 'asked', origin: 'elsewhere' }, { kind: 'reply/posted' }],
    },
  ]);
  expect(storePages(extension)).toEqual([]);

  const popup = await extension.popup();
  await expect(popup.locator('.states')).toContainText('Replied elsewhere');
  await expect(
    popup.getByText('One product from your replies elsewhere is not in your cart yet.'),
  ).toBeVisible();
  const more = popup.getByRole('link', { name: 'Check for more' });
  await expect(more).toHaveAttribute('href', 'https://x.com/shopper_one/with_replies');
  await popup.getByRole('button', { name: 'Add to cart' }).click();
  await expect(popup.locator('.states')).toContainText('In your cart');
  expect(presses(storeOf(world, 'com'))).toEqual(['B0C7QKX4TN']);
  await x.page.bringToFront();
  await expect(x.button('us-product')).toHaveText('In your cart');
});

test('a thread that is opened from the home timeline, without a page load, is read like any other', async ({
  x,
  world,
  extension,
}) => {
  replyFromPhone(world, sampleId('us-product'), '@daily_reader #AmazonCart');
  await x.open();
  await x
    .tweet('us-product')
    .locator('[data-testid="tweetText"]')
    .click({ position: { x: 5, y: 5 } });
  await expect(x.page).toHaveURL(new RegExp(sampleId('us-product')));
  await expect(x.button('us-product')).toHaveText('Replied');
  await expect.poll(() => extension.history()).toEqual(['asked', 'reply/posted']);
});

test('the profile’s Replies show replies from elsewhere; all of it is added, one at a time', async ({
  x,
  world,
  extension,
}) => {
  await allowStores(extension, 'com', 'co.uk');
  const internals = await ExtensionInternals.of(extension);
  const replies = [
    replyFromPhone(world, sampleId('us-product')),
    replyFromPhone(world, sampleId('uk-product'), '#amazonbasket please'),
  ];
  await x.open('/shopper_one/with_replies');
  const ids = async () => (await internals.ledger()).map(({ id }) => id);
  await expect
    .poll(async () => (await ids()).sort())
    .toEqual(replies.map(({ id }) => `elsewhere:${id}`).sort());

  const popup = await extension.popup();
  const activity = await extension.context.newPage();
  await activity.goto(`chrome-extension://${extension.id}/activity.html`);
  await expect(
    activity.getByText('2 products from your replies elsewhere are not in your cart yet.'),
  ).toBeVisible();
  const all = activity.getByRole('button', { name: 'Add all 2 to cart' });
  let most = 0;
  const count = () => (most = Math.max(most, storePages(extension).length));
  const countLater = (page: Page) => page.on('load', count);
  extension.context.on('page', countLater);
  await all.click();
  await expect(popup.locator('.states', { hasText: 'In your cart' })).toHaveCount(2, { timeout: 40_000 });
  expect([...presses(storeOf(world, 'com')), ...presses(storeOf(world, 'co.uk'))]).toHaveLength(2);
  extension.context.off('page', countLater);
  expect(most).toBe(1);
  expect(await ids()).toHaveLength(2);
});

test('other people’s replies, replies to tweets without a product and replies with no tweet above them are ignored', async ({
  x,
  world,
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  const product = sampleId('us-product');
  const others = addTweet(world, { author: 'trail_mixer', inReplyTo: product, parts: write('#AmazonCart') });
  replyFromPhone(world, others.id, '#AmazonCart me too');
  replyFromPhone(world, product, '#AmazonCartoons');
  replyFromPhone(world, sampleId('plain-1'));
  const alone = replyFromPhone(world, '1', '#AmazonCart alone');
  await x.open(`/daily_reader/status/${product}`);
  await x.page.locator('article', { hasText: 'me too' }).waitFor();
  await x.open(`/trail_mixer/with_replies`);
  await x.open('/search?q=%23AmazonCart');
  await x.page.locator('article', { hasText: 'me too' }).waitFor();
  // Earlier content of the pages is reported before this reply.
  const real = replyFromPhone(world, sampleId('photo-product'));
  await x.open('/shopper_one/with_replies');
  await x.tweetById(alone.id).waitFor();
  await expect
    .poll(async () => (await internals.ledger()).map(({ id }) => id))
    .toEqual([`elsewhere:${real.id}`]);
});
