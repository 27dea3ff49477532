import { cartStrings } from '../../../utils/i18n/en/cart.ts';
import { commonStrings } from '../../../utils/i18n/en/common.ts';
import { popupStrings } from '../../../utils/i18n/en/popup.ts';
import { replyStrings } from '../../../utils/i18n/en/reply.ts';
import { requestStrings } from '../../../utils/i18n/en/request.ts';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { joinSentences } from '../../../utils/i18n/join-sentences.ts';
import { PRIVATELY, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { hold } from '../support/hold.ts';
import { ScreenReader } from '../support/screen-reader.ts';
import { allowStores, presses, storeOf } from '../support/stores.ts';

const PRODUCT = /^Quiet Harbour/;
const BUTTON = /^#AmazonCart: /;

test('the whole loop by keys and by ear: from the button to the reply, the cart, the popup and activity', async ({
  x,
  sheet,
  world,
  extension,
  context,
}) => {
  await allowStores(extension, 'com');
  await x.open();
  const reader = await ScreenReader.of(x.page);
  await reader.listen(extension.id);
  const press = (key: string) => x.page.keyboard.press(key);

  await test.step('the button opens a dialog that says who sees the reply', async () => {
    await reader.goTo('article', 'Finished it in one sitting');
    await reader.tabTo('button', '#AmazonCart');
    await press('Enter');
    const dialog = await reader.lands('dialog', sheetStrings.headlines.idle);
    expect(dialog.description).toContain(sheetStrings.seenBy.public('daily_reader'));
    const acts = await reader.tabTo('button', commonStrings.cancel);
    expect(acts.map(({ name }) => name)).toEqual([
      expect.stringMatching(REPLY),
      expect.stringMatching(PRIVATELY),
      commonStrings.cancel,
    ]);
    await press('Shift+Tab');
    await press('Shift+Tab');
    await reader.lands('button', REPLY);
  });
  await test.step('each step is told once', async () => {
    await sheet.waitUntilStable();
    const heard: string[] = [];
    const hear = async () => {
      heard.push(...(await reader.heard()));
      return heard.at(-1) ?? '';
    };
    const cartFollows = joinSentences(replyStrings.posted, replyStrings.cartFollows);
    // What is told can be heard before the next is.
    const answer = hold(world);
    const sell = hold(world.amazon);
    await press('Enter');
    await expect.poll(hear).toBe(replyStrings.sending);
    answer();
    await expect.poll(hear).toBe(cartFollows);
    sell();
    await expect.poll(hear, { timeout: 30_000 }).toMatch(/is in your amazon\.com cart\.$/);
    expect(heard).toEqual([
      replyStrings.sending,
      cartFollows,
      expect.stringMatching(`^${replyStrings.posted} ✓ “Quiet Harbour`),
    ]);
    expect(presses(storeOf(world, 'com'))).toEqual(['B0C7QKX4TN']);
  });
  await test.step('the notice is the next stop after the button, and leaves the focus where it was', async () => {
    await reader.lands('button', BUTTON);
    const stops = await reader.tabTo('button', commonStrings.close);
    expect(stops.map(({ role, name }) => `${role} ${name}`)).toEqual([
      `link ${commonStrings.openCart}`,
      `link ${replyStrings.seeReply}`,
      `button ${commonStrings.close}`,
    ]);
    await press('Enter');
    await reader.lands('button', BUTTON);
    await press('Enter');
    await reader.lands('dialog', new RegExp(`${sheetStrings.inCart('amazon.com')}$`));
    await press('Escape');
    await reader.lands('button', BUTTON);
    // Nothing again; the sheet says how it stands by itself when it was open before it knew.
    expect([[], [sheetStrings.inCart('amazon.com')]]).toContainEqual(await reader.heard());
  });
  await test.step('popup and activity tell of it', async () => {
    const popup = await extension.popup();
    const latest = popup.getByRole('listitem').filter({ has: popup.getByRole('link', { name: PRODUCT }) });
    await expect(latest.getByRole('listitem')).toHaveText([requestStrings.replyPosted, cartStrings.inCart]);
    const inPopup = await ScreenReader.of(popup);
    await inPopup.tabTo('link', popupStrings.activity);
    const opening = context.waitForEvent('page');
    await popup.keyboard.press('Enter');
    const activity = await opening;
    const row = activity.getByRole('article', { name: PRODUCT });
    await expect(row).toContainText(requestStrings.replyPosted);
    await expect(row).toContainText(cartStrings.inCart);
    await (await ScreenReader.of(activity)).tabTo('article', PRODUCT);
  });
});
