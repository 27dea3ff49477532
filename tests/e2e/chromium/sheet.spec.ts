import { commonStrings } from '../../../utils/i18n/en/common.ts';
import { replyStrings } from '../../../utils/i18n/en/reply.ts';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { UNDO_REPLY_MS } from '../../../utils/x/sheet/undo-window.ts';
import { sampleId } from '../../playground/sample.ts';
import { type Account, VIEWER, type World } from '../../playground/world.ts';
import { askFor, createTweets, PRIVATELY, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { LongWaits } from '../support/long-waits.ts';

// Adding to the cart after a reply has its own tests.
test.use({ settings: { addAfterReply: false } });

// What X may write into its page instead is in account.test.ts.
const WHO_WILL_SEE: [string, Partial<Account>, World['faults']['initialState'], string][] = [
  [
    'everyone, when the account is public',
    { protected: false },
    'full',
    sheetStrings.seenBy.public('daily_reader'),
  ],
  [
    'the followers and the author, when it is protected',
    { protected: true },
    'full',
    sheetStrings.seenBy.protected('daily_reader'),
  ],
  [
    'assume everyone, when X does not say',
    { protected: false },
    'missing',
    sheetStrings.seenBy.unknown('daily_reader'),
  ],
];

test('the sheet says beforehand who will see which reply from which account, and names the affiliate tag', async ({
  x,
  sheet,
  world,
}) => {
  for (const [what, account, initialState, sentence] of WHO_WILL_SEE)
    await test.step(what, async () => {
      world.viewer = { handle: VIEWER, name: 'Shopper One', protected: false, ...account };
      world.faults.initialState = initialState;
      await x.open();
      await x.button('us-product').click();
      await sheet.shows(sentence);
      await sheet.shows('@shopper_one replies to @daily_reader #AmazonCart ');
      await sheet.shows(sheetStrings.affiliateLink);
      await sheet.unfold();
      await sheet.shows(
        /This link has the affiliate tag “ ?dailyreader-20 ?”. We leave it exactly as the author wrote it./,
      );
      expect((await sheet.text()).includes('Everyone on X')).toBe(what.startsWith('everyone'));
    });
  await test.step('another store’s hashtag, and no tag', async () => {
    await x.page.keyboard.press('Escape');
    await x.button('uk-product').click();
    await sheet.shows('@shopper_one replies to @kitchen_notes #AmazonBasket ');
    expect(await sheet.text()).not.toContain('affiliate tag');
  });
});

test('“Add privately” opens the author’s link untouched, or that of the ticked product, posts nothing, and is recorded only as opened; also where the author limits replies', async ({
  x,
  sheet,
  playground,
  extension,
  world,
}) => {
  const since = Date.now();
  const internals = await ExtensionInternals.of(extension);
  const OPENED = ['asked', 'cart/queued', 'cart/opening', 'cart/opened'];
  /** Clicks it; resolves to the tab that it opens, which is then closed. */
  const opened = async () => {
    const opening = x.page.context().waitForEvent('page');
    await sheet.click('button', PRIVATELY);
    return opening;
  };
  await x.open();
  await test.step('of one product', async () => {
    await x.button('us-product').click();
    const tab = await opened();
    await expect(tab).toHaveURL(
      'https://www.amazon.com/Quiet-Harbour-Novel-Margit-Lund/dp/B0C7QKX4TN?tag=dailyreader-20',
    );
    await sheet.shows('The link is open in a new tab. Nothing was posted.');
    await expect(x.button('us-product')).toHaveText('Opened');
    expect(await extension.history()).toEqual(OPENED);
    await tab.close();
  });
  await test.step('of several products, of which the shopper ticks those that they want', async () => {
    const from = Date.now();
    await x.page.bringToFront();
    await x.scrollTo('several-products');
    await x.button('several-products').click();
    await sheet.shows(sheetStrings.manyProducts(3));
    await sheet.shows('Reply #AmazonCart');
    await sheet.click('checkbox', /B07PANSET2/);
    await sheet.shows(sheetStrings.oneForReply);
    expect(await sheet.text()).not.toContain('Reply #AmazonCart');
    await sheet.click('checkbox', /B08KETTLE1/);
    const tab = await opened();
    await expect(tab).toHaveURL('https://www.amazon.com/gp/product/B07PANSET2?tag=kitchennotes-20');
    const asked = playground.requests.filter(({ at, host }) => at >= from && host.includes('amazon'));
    expect(asked.map(({ path }) => path)).toEqual(['/gp/product/B07PANSET2?tag=kitchennotes-20']);
    await tab.close();
  });
  await test.step('where the author limits replies, the sheet says so, and only the private way is open', async () => {
    await internals.forgetRequests();
    await x.page.bringToFront();
    await x.scrollTo('restricted');
    await x.button('restricted').click();
    await sheet.shows(
      'The author limits who can reply to this post. You can still add the product privately.',
    );
    // Nobody sees a reply that cannot be sent.
    for (const not of ['Everyone on X', 'Reply #AmazonCart', sheetStrings.edit])
      expect(await sheet.text()).not.toContain(not);
    await expect(await opened()).toHaveURL('https://www.amazon.com/dp/B0RESTRCT3');
    await expect.poll(() => extension.history()).toEqual(OPENED);
  });
  expect(createTweets(playground, since)).toBe(0);
  expect(world.posted).toEqual([]);
});

test('at a second request the sheet says what became of the first, for the tweet and for the product', async ({
  x,
  sheet,
}) => {
  await askFor(x, sheet, REPLY);
  await sheet.shows('Your reply is posted');
  await x.button('us-product').click();
  await sheet.shows(sheetStrings.underWay.replied);
  await sheet.shows('See your reply');

  await x.open('/notifications');
  const opening = x.page.context().waitForEvent('page');
  await x.button('answer-to-own').click();
  await sheet.click('button', PRIVATELY);
  await (await opening).close();
  await x.open(`/kitchen_notes/status/${sampleId('several-products')}`);
  await x.button('several-products').click();
  await sheet.shows('for this product, from another post: we opened the link.');
});

test('after “Don’t ask again” one click acts, until the popup’s switch turns the warning on, also in open pages', async ({
  x,
  sheet,
  world,
  extension,
  playground,
}) => {
  const since = Date.now();
  await x.open();
  // A slow machine would press Undo too late.
  const waits = await LongWaits.of(x.page, extension, UNDO_REPLY_MS);
  await x.button('us-product').click();
  await sheet.click('checkbox', 'Don’t ask again');
  await sheet.shows(
    'From now on, one click does what you choose here. You can turn this warning back on in the extension’s popup.',
  );
  await sheet.click('button', REPLY);
  await sheet.shows('Your reply is posted');
  await test.step('and can be undone for a few seconds, in which nothing is sent', async () => {
    await x.clickUnhurried('uk-product');
    await sheet.shows(/Your reply #AmazonBasket for “.+” goes out/);
    await sheet.click('button', commonStrings.undo);
    await sheet.shows(replyStrings.abandoned.undone);
    // Nor does the focus go to the button of the sheet before, and the page with it.
    expect(await x.page.evaluate(() => document.activeElement?.matches('[data-amazoncart]'))).toBe(false);
    await expect(x.button('uk-product')).toHaveText('#AmazonBasket');
    expect(createTweets(playground, since)).toBe(1);
  });
  await x.clickUnhurried('uk-product');
  await sheet.shows(/Your reply #AmazonBasket for “.+” goes out/);
  await waits.end(UNDO_REPLY_MS);
  await expect
    .poll(() => world.posted.map(({ inReplyTo }) => inReplyTo))
    .toEqual([sampleId('us-product'), sampleId('uk-product')]);
  expect(world.posted[1]?.parts).toContainEqual({ kind: 'hashtag', tag: 'AmazonBasket' });
  await expect(x.button('uk-product')).toHaveText('Replied');

  const popup = await extension.popup();
  await popup.getByRole('switch', { name: /^Warn me/ }).click();
  await expect(popup.getByText('The button asks first')).toBeVisible();
  await popup.close();
  await x.scrollTo('short-amzn-to');
  await x.button('short-amzn-to').click();
  await sheet.shows('Everyone on X can see this reply');
  expect(createTweets(playground, since)).toBe(2);
});
