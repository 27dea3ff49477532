import { readableIds, readDump } from '../../fixtures/ledgers/index.ts';
import { askFor, createTweets, REPLY } from '../support/asking.ts';
import { Damage } from '../support/damage.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';

/** The browser's storage fails: sheet, popup and pages say so, nothing is done without a record, and X keeps working. */

test.use({ settings: { addAfterReply: false } });

test('a ledger that cannot be opened: sheet, popup and pages say so, nothing is posted, and X keeps working', async ({
  x,
  sheet,
  context,
  playground,
  extension,
}) => {
  const start = Date.now();
  await ExtensionInternals.of(extension);
  const damage = await Damage.of(extension);
  await damage.makeNewer();
  await x.open();
  await x.button('us-product').click();
  await sheet.shows('A newer version of the extension saved your list');
  await sheet.shows(/nothing was sent or added/i);
  await sheet.click('button', 'Close');
  await x.scrollTo('us-product');
  await x.tweet('us-product').locator('[data-testid="reply"]').click();
  await expect(x.composer).toBeVisible();
  expect(createTweets(playground, start)).toBe(0);

  for (const path of ['popup.html', 'options.html', 'welcome.html']) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('A newer version of the extension saved your list');
    await expect(alert).toContainText('Nothing was lost or sent.');
    await page.close();
  }

  // Deleted while the background runs: it creates a new ledger, and everything works again.
  await damage.deleteLedger();
  await askFor(x, sheet, REPLY);
  await sheet.shows('Your reply is posted');
  expect(createTweets(playground, start)).toBe(1);
});

test('the ledger deleted under a running background: the next request is kept and carried out', async ({
  x,
  sheet,
  playground,
  extension,
}) => {
  const start = Date.now();
  const internals = await ExtensionInternals.of(extension);
  const damage = await Damage.of(extension);
  await x.open();
  await x.button('us-product').click();
  await sheet.shows('Everyone on X can see this reply');
  await damage.deleteLedger();
  await x.page.bringToFront();
  await sheet.click('button', REPLY);
  await sheet.shows('Your reply is posted');
  expect(await internals.history()).toEqual(['asked', 'reply/composing', 'reply/pressing', 'reply/posted']);
  expect(createTweets(playground, start)).toBe(1);
});

test('a database of version 1 or 2 is readable at once, upgraded in the background, and loses nothing', async ({
  extension,
}) => {
  for (const version of [1, 2] as const)
    await test.step(`version ${version}`, async () => {
      const internals = await ExtensionInternals.of(extension);
      const damage = await Damage.of(extension);
      const dump = readDump(version);
      await damage.putBack(dump);
      const popup = await extension.popup();
      await expect(popup.locator('section:not(.needs-you) .request')).toHaveCount(5);
      // Where it may delete the list, the popup says so: no-room.spec.ts.
      await expect(popup.locator('main')).not.toContainText('your browser may delete this list');
      await internals.stopBackground();
      await popup.reload();
      // Any message restarts the background.
      await popup.evaluate(() =>
        (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage({
          kind: 'finish',
          requestId: 'none',
        }),
      );
      await expect
        .poll(async () => (await internals.ledger()).map((row) => 'v' in row && row.v))
        .toEqual(readableIds(dump).map(() => 2));
      expect((await internals.ledger()).map(({ id }) => id).sort()).toEqual(readableIds(dump).sort());
      await expect(
        popup.getByText('We could not read 2 records, so we set them aside. All others are safe.'),
      ).toBeVisible();
      await popup.close();
      await internals.stopBackground();
    });
});

interface Chrome {
  runtime: { sendMessage(message: object): Promise<unknown> };
}
