import { askFor, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';

/** A browser that may delete the extension's stored data when the device runs short of space. */

test.use({ settings: { addAfterReply: false }, lacking: ['unlimitedStorage'] });

test('where the browser may delete the list, the popup says so as soon as the list has an entry', async ({
  x,
  sheet,
  extension,
}, info) => {
  const sentence = 'your browser may delete this list';
  const popup = await extension.popup();
  await expect(popup.locator('.empty').last()).toBeVisible();
  await expect(popup.locator('main')).not.toContainText(sentence);
  await askFor(x, sheet, REPLY);
  await sheet.shows('Your reply is posted');
  // Asked in a page that explains the request, this browser answers at once.
  const activity = await extension.activity();
  await expect(activity.getByText('@daily_reader').first()).toBeVisible();
  const isKept = () => activity.evaluate(() => navigator.storage.persisted());
  expect(await isKept()).toBe(false);
  await popup.bringToFront();
  await expect(popup.locator('main')).toContainText(sentence);
  await popup.screenshot({ path: info.outputPath('popup.png'), fullPage: true });
});
