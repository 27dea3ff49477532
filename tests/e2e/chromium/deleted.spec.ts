import type { Page } from '@playwright/test';
import { VIEWER } from '../../playground/world.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals, waitForXPolls } from '../support/internals.ts';
import { LongWaits } from '../support/long-waits.ts';
import { pastReply } from '../support/past-requests.ts';

/** Deletes a tweet as its author does: its menu, then X's confirmation. */
async function deleteOnX(page: Page, id: string): Promise<void> {
  const tweet = page
    .locator('article[data-testid="tweet"]')
    .filter({ has: page.locator(`a[href*="/status/${id}"] > time`) });
  await tweet.locator('[data-testid="caret"]').click();
  await page.locator('[role="menuitem"]').first().click();
  await page.locator('[data-testid="confirmationSheetConfirm"]').click();
}

test('a reply deleted in X’s menu leaves the public trail, and its history says how that was noticed', async ({
  x,
  world,
  extension,
}) => {
  world.lang = 'ja';
  const internals = await ExtensionInternals.of(extension);
  const reply = await pastReply(world, internals, 'us-product');
  const other = await pastReply(world, internals, 'uk-product', '#AmazonBasket');
  const trail = await extension.activity('trail');
  await expect(trail.getByText('2 public replies of yours are still on X')).toBeVisible();
  const link = trail.getByRole('link', { name: /Open on X/ });
  expect(await link.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))).toContain(
    `https://x.com/${VIEWER}/status/${reply.id}`,
  );

  await x.open(`/${VIEWER}/status/${reply.id}`);
  await deleteOnX(x.page, reply.id);
  await expect(trail.getByText('1 public reply of yours is still on X')).toBeVisible();
  await expect(trail.getByText('1 reply has been deleted since')).toBeVisible();
  // In its thread, too, without leaving the page.
  await x.open(`/${VIEWER}/with_replies`);
  await deleteOnX(x.page, other.id);
  await expect(trail.getByText('No public replies that we know of')).toBeVisible();
  const gone = (await internals.ledger()).flatMap(({ events }) => events.slice(-1));
  expect(gone).toMatchObject([
    { kind: 'reply/deleted', seenIn: 'menu', replyId: reply.id },
    { kind: 'reply/deleted', seenIn: 'menu', replyId: other.id },
  ]);
});

test('a reply that X does not delete stays in the trail, and so does one whose page does not load; one deleted elsewhere is recorded as gone when its author opens its page, and for no other account', async ({
  x,
  world,
  extension,
  playground,
}) => {
  const internals = await ExtensionInternals.of(extension);
  const reply = await pastReply(world, internals, 'us-product');
  const page = `https://x.com/${VIEWER}/status/${reply.id}`;
  const detail = x.page.locator('[data-testid="error-detail"]');
  const waits = await LongWaits.of(x.page, extension, 3000, 15_000, 30_000);
  /** Our script waits this long, in ms, for a change that tells what became of a reply, and sees none. */
  const waitsInVain = (ms: number) =>
    expect.poll(() => waits.end(ms), { message: `a wait of ${ms} ms`, intervals: [50] }).toBe(1);
  const faults = ['refused', 'broken'] as const;
  for (const fault of faults)
    await test.step(`X’s answer to the deletion is ${fault}`, async () => {
      world.faults.deleteTweet = fault;
      await x.open(`/${VIEWER}/with_replies`);
      await deleteOnX(x.page, reply.id);
      await expect(x.toast).toBeVisible();
      // For the server's yes, or, where it said yes, for the tweet to go.
      await waitsInVain(fault === 'broken' ? 15_000 : 3000);
    });
  world.tweets.delete(reply.id);
  for (const fault of faults)
    await test.step(`X’s answer to its page is ${fault}`, async () => {
      world.faults.tweetDetail = fault;
      await x.page.goto(page);
      await expect(detail).toBeVisible();
      // For X's note, or, where the page shows the same without the server's yes, for that note to stay.
      await waitsInVain(fault === 'broken' ? 3000 : 30_000);
      await waitForXPolls(playground);
    });
  await test.step('another account opens its page', async () => {
    world.faults.tweetDetail = 'ok';
    if (world.viewer) world.viewer.handle = 'somebody_else';
    await x.page.goto(page);
    await expect(detail).toBeVisible();
    await waitForXPolls(playground, 3);
    // By now our script would be looking at whether X's note stays.
    expect(await waits.end(3000)).toBe(0);
  });
  expect(await internals.history()).not.toContain('reply/deleted');
  if (world.viewer) world.viewer.handle = VIEWER;
  await x.page.reload();
  await waitsInVain(3000);
  await expect.poll(() => internals.history()).toContain('reply/deleted');
  expect((await internals.ledger()).at(-1)?.events.at(-1)).toMatchObject({ seenIn: 'page' });
});
