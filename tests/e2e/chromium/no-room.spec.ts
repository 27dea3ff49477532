import { askFor, createTweets, PRIVATELY, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { StorageQuota } from '../support/storage-quota.ts';
import { allowStores, askForTweet, openWithLinks, presses, storeOf } from '../support/stores.ts';

/**
 * The browser runs out of storage in the middle of a request: nothing is pressed that was not recorded, no older
 * record is lost, the shopper sees the same sentence everywhere, and the request continues once there is room. How far
 * a request gets depends on the bytes that are left, so the test is repeated with more and more of them, up to where a
 * button is pressed. In storage.test.ts the disk is full at each single write.
 */

// With the unlimitedStorage permission the browser sets no limit; only a full disk would be one.
test.use({ settings: { addAfterReply: false }, lacking: ['unlimitedStorage'] });

const LINK = 'https://www.amazon.com/dp/B0C7QKX4TN';
const NO_ROOM =
  'Your browser has no room left to save this, so nothing more is sent or added. Everything saved before is safe.';
/**
 * How many bytes are left, one try after the other: at first no step's record fits in, and then one more each time.
 * @param second how many at the second try, too few for the press to be recorded
 */
function* bytesLeft(second: number): Generator<number> {
  yield 600;
  for (let bytes = second; ; bytes += 1800) yield bytes;
}
/** More than the products that are asked for. */
const MOST = 8;

test.describe('without room', () => {
  let quota: StorageQuota;
  test.beforeEach(async ({ extension }) => {
    test.slow();
    quota = await StorageQuota.of(extension);
  });
  test.afterEach(() => quota.restore());

  test('a reply is not sent unless its press was recorded, and a reply that was sent is reported as sent', async ({
    x,
    sheet,
    extension,
    world,
    playground,
  }) => {
    const ids = await openWithLinks(x, world, Array<string>(MOST).fill(LINK));
    const internals = await ExtensionInternals.of(extension);
    await askForTweet(x, sheet, ids.shift() ?? '', REPLY);
    await sheet.shows('Your reply is posted');
    const ends = new Set<string>();
    for (const bytes of bytesLeft(1200)) {
      const before = await internals.ledger();
      const start = Date.now();
      await quota.exhaust();
      await quota.leave(bytes);
      // A box that was left open is in the way of the next tweet.
      if ((await x.composer.count()) > 0) await x.open();
      else await sheet.dismiss();
      await askForTweet(x, sheet, ids.shift() ?? 'more were asked for', REPLY);
      await sheet.shows(/no room left|Your reply is posted/);
      const sheetText = await sheet.text();
      const sent = createTweets(playground, start);
      const after = await internals.ledger();
      const [row] = after.filter(({ id }) => before.every((other) => other.id !== id));
      const kinds = row?.events.map(({ kind }) => kind) ?? ['nothing'];
      ends.add(kinds.at(-1) ?? '');
      expect(sent, `${bytes} bytes`).toBe(kinds.includes('reply/pressing') ? 1 : 0);
      if (sent === 0) expect(sheetText).toContain(NO_ROOM);
      else expect(sheetText).toMatch(/Your reply is posted(. X confirmed it|, but we could not save that)/);
      for (const { id, events } of before)
        expect(after.find((row) => row.id === id)?.events.slice(0, events.length)).toEqual(events);
      if (sent > 0) break;
    }
    expect([...ends]).toEqual(expect.arrayContaining(['nothing', 'reply/composing']));

    await quota.restore();
    await x.open();
    const states = async () => (await internals.ledger()).map(({ events }) => events.at(-1)?.kind);
    // A press without a recorded result is shown as unconfirmed; without a press, the reply is abandoned.
    await expect
      .poll(async () => (await states()).filter((kind) => !/posted|failed|abandoned/.test(kind ?? '')))
      .toEqual([]);
    await askForTweet(x, sheet, ids.shift() ?? 'more were asked for', REPLY);
    await sheet.shows('Your reply is posted. X confirmed it');
  });

  test('Amazon’s button is not pressed unless that was recorded; popup and notification say why it stopped; it continues once there is room', async ({
    x,
    sheet,
    extension,
    world,
  }) => {
    await allowStores(extension, 'com');
    const ids = await openWithLinks(x, world, Array<string>(MOST).fill(LINK));
    const internals = await ExtensionInternals.of(extension);
    const popup = await extension.popup();
    const added = () => presses(storeOf(world, 'com')).length;
    const events = async () => (await internals.ledger()).map((row) => row.events.map(({ kind }) => kind));
    const seenEnds = new Set<string>();
    for (const bytes of bytesLeft(5400)) {
      const before = added();
      await quota.exhaust();
      await quota.leave(bytes);
      const rows = (await events()).length;
      await askForTweet(x, sheet, ids.shift() ?? 'more were asked for', PRIVATELY);
      // It ends with a message in the sheet, with a problem that the popup shows, or in the cart.
      const end = async () => {
        if ((await sheet.text()).includes(NO_ROOM)) return 'refused';
        if ((await popup.getByRole('alert').allInnerTexts()).join().includes(NO_ROOM)) return 'stopped';
        const last = (await events()).at(rows) ?? [];
        return last.includes('cart/tab-done') ? 'done' : 'under way';
      };
      await expect.poll(end, { timeout: 30_000 }).not.toBe('under way');
      const ended = await end();
      if (ended === 'refused') expect(await events()).toHaveLength(rows);
      if (ended === 'stopped') await expect.poll(() => internals.notifications()).toContain('trouble');
      const pressed = (await events()).at(rows)?.includes('cart/adding') ? 1 : 0;
      await expect.poll(() => added() - before, `${bytes} bytes`).toBe(pressed);
      seenEnds.add(`${ended} after ${(await events()).at(rows)?.at(-1) ?? 'nothing'}`);
      // Once there is room it continues from where it stopped, at the next page or a minute later.
      await quota.leave(200_000);
      if (ended === 'refused') await sheet.dismiss();
      if (ended === 'stopped') {
        await x.open();
        await expect
          .poll(async () => (await events()).at(rows), { timeout: 90_000 })
          .toContain('cart/tab-done');
        await expect(popup.getByRole('alert')).toHaveCount(0);
      }
      if (pressed > 0) break;
    }
    // The record after a price is that of the press.
    expect([...seenEnds]).toEqual(
      expect.arrayContaining(['refused after nothing', 'stopped after price-seen']),
    );
    expect([...seenEnds].at(-1)).toMatch(/^stopped/);
    const adding = (await events()).filter((kinds) => kinds.includes('cart/adding')).length;
    expect(added()).toBe(adding);
  });
});

test('where the browser may delete the list, the popup says so as soon as the list has an entry', async ({
  x,
  sheet,
  extension,
}) => {
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
});
