import { campaignsStrings } from '../../../utils/i18n/en/campaigns.ts';
import { threadStrings } from '../../../utils/i18n/en/thread.ts';
import { sampleId } from '../../playground/sample.ts';
import { addReply, editReply, fillThread, IN_THREAD, THREAD, threadPath } from '../../playground/thread.ts';
import { type Extension, expect, test } from '../support/extension.ts';
import { focusButton } from '../support/our-button.ts';
import { lineParts, threadLine } from '../support/thread-line.ts';
import type { XPage } from '../support/x-page.ts';

/** What a tweet's own page says of the cart replies that X shows there, and the tally that its author may keep. */

const lineSays = (x: XPage, replies: number, shown: number) =>
  expect
    .poll(() => lineParts(x.page), { message: 'our line' })
    .toEqual([threadStrings.seen(replies), threadStrings.ofLoaded(shown)]);

/** All rows of one of the ledger's stores. */
async function rows(extension: Extension, store: string): Promise<Record<string, unknown>[]> {
  const { page } = await extension.toolPage();
  return page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('ledger');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );
}

test('a tweet’s page says in any language of X how many cart replies it has shown; of somebody else’s nothing is kept', async ({
  x,
  sheet,
  world,
  extension,
  playground,
}) => {
  world.lang = 'ja';
  const { edited, deleted } = fillThread(world);
  await x.open(threadPath());
  await lineSays(x, IN_THREAD.replies, IN_THREAD.shown);

  // A reply that is edited has another id, and is still one; one that is deleted was seen all the same.
  editReply(world, edited, 'Two copies! #AmazonCart');
  await expect(x.page.getByText('Two copies!')).toHaveCount(1);
  world.tweets.delete(deleted.id);
  world.revision += 1;
  await expect(x.page.locator('article a[href="/quiet_corner"]')).toHaveCount(0);
  await lineSays(x, IN_THREAD.replies, IN_THREAD.shown);

  const from = Date.now();
  // By keys alone, too: the line opens the panel, and gets the focus back.
  const hasFocus = () => x.page.evaluate(() => document.activeElement?.matches('[data-amazoncart-line]'));
  await focusButton(threadLine(x.page));
  await x.page.keyboard.press('Enter');
  await sheet.shows(threadStrings.anyoneCanSee);
  expect(await sheet.focused()).toBe(`dialog ${threadStrings.title}`);
  await x.page.keyboard.press('Escape');
  await sheet.isGone();
  await expect.poll(hasFocus).toBe(true);
  await threadLine(x.page).click();
  await sheet.shows(threadStrings.people(IN_THREAD.replies, IN_THREAD.people));
  await sheet.shows(threadStrings.anyoneCanSee);
  await sheet.shows('@quiet_corner');
  await sheet.shows(threadStrings.byProtected);
  await sheet.shows(threadStrings.byAuthor);
  expect(await sheet.text()).not.toContain(threadStrings.keepTally);
  await x.page.keyboard.press('Escape');
  await sheet.isGone();

  await x.clickUnhurried(THREAD.name);
  await sheet.shows(threadStrings.askedHere(IN_THREAD.people));
  expect(await x.page.evaluate(() => [scrollY, location.pathname])).toEqual([0, threadPath()]);
  // X's page asks its server whether something has changed; nothing else was asked of anybody.
  const asked = playground.requests.filter(
    ({ at, path }) => at >= from && !/^\/i\/api\/(?:poll|state)/.test(path),
  );
  expect(asked).toEqual([]);
  for (const store of ['tallies', 'tallyReplies', 'repliers'])
    expect(await rows(extension, store)).toEqual([]);
});

test('the author keeps a tally of a tweet in X’s second client, and it goes on at the next visit', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  world.client = 'second';
  world.viewer = { handle: THREAD.author, name: 'Daily Reader', protected: false };
  fillThread(world);
  await x.open(threadPath());
  await lineSays(x, IN_THREAD.replies, IN_THREAD.shown);
  expect(await x.page.evaluate(() => (globalThis as unknown as { recovered: string[] }).recovered)).toEqual(
    [],
  );
  await threadLine(x.page).click();
  await sheet.click('button', threadStrings.keepTally);
  await sheet.shows(threadStrings.tallyOn);
  const repliers = async () => (await rows(extension, 'tallyReplies')).map(({ handle }) => handle).sort();
  const first = ['fan_nested', 'fan_one', 'fan_two', 'fan_two', 'quiet_corner'];
  await expect.poll(repliers).toEqual(first);
  expect(await rows(extension, 'tallies')).toMatchObject([{ tweetId: sampleId(THREAD.name) }]);

  addReply(world, 'fan_three', '#AmazonCart');
  await x.open(threadPath());
  await expect
    .poll(repliers)
    .toEqual(['fan_nested', 'fan_one', 'fan_three', 'fan_two', 'fan_two', 'quiet_corner']);
  await threadLine(x.page).click();
  await sheet.click('button', threadStrings.stopTally);
  await x.page.keyboard.press('Escape');

  const campaigns = await extension.activity('campaigns');
  await expect(campaigns.getByText(campaignsStrings.counted(6, 5))).toBeVisible();
  await expect(campaigns.getByText(campaignsStrings.stopped)).toBeVisible();
  // The answer has come by now: it opens no panel that was closed meanwhile.
  await x.page.bringToFront();
  await sheet.isGone();
  await threadLine(x.page).click();
  await sheet.shows(threadStrings.keepTally);
});
