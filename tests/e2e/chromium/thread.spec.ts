import { callToActionStrings } from '../../../utils/i18n/en/call-to-action.ts';
import { campaignsStrings } from '../../../utils/i18n/en/campaigns.ts';
import { threadStrings } from '../../../utils/i18n/en/thread.ts';
import { sampleId } from '../../playground/sample.ts';
import { addReply, editReply, fillThread, IN_THREAD, THREAD, threadPath } from '../../playground/thread.ts';
import type { World } from '../../playground/world.ts';
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

test('a tweet’s page says in any language of X how many cart replies it has shown; of somebody else’s nothing is kept, and a tally is for its author’s account alone', async ({
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

  // The author signs in without a new load, keeps a tally, and leaves for the reader's account again.
  await x.page.bringToFront();
  await x.page.keyboard.press('Escape');
  await sheet.isGone();
  const reader = world.viewer;
  const switchTo = async (account: World['viewer']) => {
    Object.assign(world, { viewer: account, faults: { ...world.faults, switchInPlace: true } });
    const switcher = x.page.getByTestId('SideNav_AccountSwitcher_Button');
    await expect(switcher.getByTestId(`UserAvatar-Container-${account?.handle}`)).toBeAttached();
    await threadLine(x.page).click();
  };
  await switchTo({ handle: THREAD.author, name: 'Daily Reader', protected: false });
  await sheet.click('button', threadStrings.keepTally);
  await sheet.shows(threadStrings.tallyOn);
  const counted = async () => (await rows(extension, 'tallies')).map(({ replies }) => replies);
  await expect.poll(counted).toEqual([IN_THREAD.replies]);
  await x.page.bringToFront();
  await x.page.keyboard.press('Escape');
  await sheet.isGone();
  await switchTo(reader);
  await sheet.shows(threadStrings.anyoneCanSee);
  expect(await sheet.text()).not.toContain(threadStrings.stopTally);
  addReply(world, 'fan_late', '#AmazonCart');
  // That nothing is reported any more is in tally-reporter.test.ts.
  await lineSays(x, IN_THREAD.replies + 1, IN_THREAD.shown + 1);
});

test('the author keeps a tally of a tweet in X’s second client, and it goes on at the next visit', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  world.client = 'second';
  world.viewer = { handle: THREAD.author, name: 'Daily Reader', protected: false };
  const { edited } = fillThread(world);
  await x.open(threadPath());
  await lineSays(x, IN_THREAD.replies, IN_THREAD.shown);
  expect(await x.page.evaluate(() => (globalThis as unknown as { recovered: string[] }).recovered)).toEqual(
    [],
  );
  await threadLine(x.page).click();
  await sheet.click('button', threadStrings.keepTally);
  await sheet.shows(threadStrings.tallyOn);
  await sheet.click('button', `${callToActionStrings.copy}: ${callToActionStrings.line('#AmazonCart')}`);
  await sheet.shows(callToActionStrings.copied);
  const replies = () => rows(extension, 'tallyReplies');
  const repliers = async () => (await replies()).flatMap((row) => (row.editOf ? [] : [row.handle])).sort();
  const first = ['fan_nested', 'fan_one', 'fan_two', 'fan_two', 'quiet_corner'];
  await expect.poll(repliers).toEqual(first);
  expect(await rows(extension, 'tallies')).toMatchObject([{ tweetId: sampleId(THREAD.name) }]);

  // An edited reply has another id, and is counted no second time, neither now nor at the next visit.
  await x.page.bringToFront();
  editReply(world, edited, 'Two copies! #AmazonCart');
  await expect
    .poll(async () => (await replies()).filter(({ editOf }) => editOf === edited.id))
    .toHaveLength(1);
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
