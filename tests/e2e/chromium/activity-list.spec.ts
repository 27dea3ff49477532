import { activityStrings } from '../../../utils/i18n/en/activity.ts';
import { trailStrings } from '../../../utils/i18n/en/trail.ts';
import { fillActivity } from '../support/activity.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { pastRequest } from '../support/past-requests.ts';

test('requests are searched while you type, filtered, and reached by keyboard alone', async ({
  extension,
}) => {
  await fillActivity(await ExtensionInternals.of(extension));
  const popup = await extension.popup();
  const [page] = await Promise.all([
    extension.context.waitForEvent('page'),
    popup.getByRole('link', { name: 'Activity', exact: true }).click(),
  ]);
  // Only the tab in front has the focus, and on a busy machine it may not be in front yet.
  await page.bringToFront();
  const count = page.locator('.count');
  await expect(count).toHaveText('24 requests');
  await page.getByRole('searchbox').fill('iron PAN');
  await expect(count).toHaveText('2 of 24 requests');
  await expect(page.locator('.entry .product-title')).toHaveText(
    Array(2).fill('Cast iron pan, 26 cm, pre-seasoned'),
  );
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('button', { name: 'Needs you 4' }).click();
  await expect(count).toHaveText('4 of 24 requests');
  await page.getByLabel('Store').selectOption('amazon.de');
  await page.getByLabel('Type').selectOption('With a reply');
  await expect(page.getByText('No requests match.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: activityStrings.showKeys });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.locator('.entry').first().focus();
  await page.keyboard.press('End');
  await expect(page.locator('.entry:focus')).toHaveAttribute('aria-posinset', '24');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.entry:focus')).toHaveAttribute('aria-posinset', '23');
  await expect(page.locator('.entry:focus')).toBeInViewport();
  await page.keyboard.press('Home');
  await page.keyboard.press('ContextMenu');
  await expect(page.getByRole('menuitem', { name: 'Open on Amazon' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Remove from this list' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  const [cart] = await Promise.all([
    extension.context.waitForEvent('page'),
    page.locator('.entry').first().press('Enter'),
  ]);
  await expect.poll(() => cart.url()).toBe('https://www.amazon.com/gp/cart/view.html');
});

test('a removed request can be restored until the page closes, and is deleted then; its public reply stays in the trail', async ({
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  await fillActivity(internals);
  const page = await extension.activity();
  const count = page.locator('.count');
  await expect(count).toHaveText('24 requests');
  // Nothing of it was posted.
  await page.locator('.entry').nth(1).press('Delete');
  await expect(count).toHaveText('23 requests');
  await page.keyboard.press('Control+z');
  await expect(count).toHaveText('24 requests');
  expect(await internals.ledger()).toHaveLength(24);

  const removed = page.getByRole('status').filter({ hasText: 'Removed' });
  await page.getByRole('button', { name: 'Replied 8' }).click();
  await expect(count).toHaveText('8 of 24 requests');
  await page.locator('.entry').first().press('Delete');
  // Its reply is public: the shopper is asked, and the safe answer has the focus.
  const question = page.getByRole('dialog', { name: activityStrings.replyStillPublic });
  await expect(question.getByRole('link', { name: activityStrings.openReply })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(page.locator('.entry').first()).toBeFocused();
  await page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Remove from this list' }).click();
  await question.getByRole('button', { name: 'Remove from this list' }).click();
  await expect(removed).toBeVisible();
  await expect(page.locator('.entry').first()).toBeFocused();
  await page.goto('about:blank');
  await expect.poll(async () => (await internals.ledger()).map(({ id }) => id)).not.toContain('activity-0');
  expect(await internals.ledger()).toHaveLength(23);
  const trail = await extension.activity('trail');
  await expect(trail.getByRole('heading', { name: trailStrings.visible(8) })).toBeVisible();
  await expect(trail.getByText(trailStrings.kept(1))).toBeVisible();
});

test('a list of more than a thousand has only some rows in the page, wherever it is scrolled, each as high as its reasons', async ({
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  const rows = manyRows(1200);
  for (let i = 0; i < rows.length; i += 500) await internals.put(...rows.slice(i, i + 500));
  const page = await extension.activity();
  await expect(page.locator('.count')).toHaveText('1,200 requests');
  for (const part of [0.3, 0.8, 1]) {
    await page.evaluate((share) => scrollTo(0, document.documentElement.scrollHeight * share), part);
    await expect(page.locator('.entry .card .lane').first()).toBeVisible();
    expect(await page.locator('.entry').count()).toBeLessThan(50);
  }
  await expect(page.locator('.entry').last()).toHaveAttribute('aria-posinset', '1200');
  // As on a phone, where rows differ most: no row covers the next one, and keys bring each wholly into view.
  await page.setViewportSize({ width: 390, height: 800 });
  const gaps = () =>
    page.locator('.entry').evaluateAll((all) => {
      const boxes = all.map((one) => one.getBoundingClientRect()).sort((a, b) => a.top - b.top);
      return boxes.slice(1).map((box, i) => Math.round(box.top - (boxes[i]?.bottom ?? 0)));
    });
  for (const [key, place] of [
    ['Home', '1'],
    ['End', '1200'],
    ['PageUp', null],
    ['ArrowUp', null],
  ] as const) {
    if (key === 'Home') await page.locator('.entry').last().focus();
    await page.keyboard.press(key);
    const focused = page.locator('.entry:focus');
    if (place) await expect(focused).toHaveAttribute('aria-posinset', place);
    await expect(focused.locator('.lane')).toHaveCount(2);
    await expect(focused).toBeInViewport({ ratio: 0.99 });
    await expect.poll(async () => (await gaps()).every((gap) => gap >= 0 && gap < 60)).toBe(true);
  }
  await page.getByRole('searchbox').fill('b0many1199');
  await expect(page.locator('.count')).toHaveText('1 of 1,200 requests');
});

function manyRows(count: number) {
  return Array.from({ length: count }, (_, i) => {
    const asin = `B0MANY${String(i).padStart(4, '0')}`;
    const href = `https://www.amazon.com/dp/${asin}`;
    const link = { kind: 'product', href, marketplace: 'com', asin, affiliateTag: null } as const;
    const needsYou = { kind: 'cart/needs-you', why: 'other-seller', tabId: 999, session: 'gone' } as const;
    const course = i % 3 === 0 ? needsYou : ({ kind: 'cart/opened' } as const);
    return pastRequest(`many-${i}`, { at: Date.now() - i * 3_600_000, link }, course);
  });
}
