import { PRIVATELY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { allowStores, askForLink, buttonOf } from '../support/stores.ts';

/** The price at the time of the request is kept, and a later visit's price is shown beside it. */

const PRODUCT = 'https://www.amazon.com/dp/B0QUIETEAR';

test('a price that has fallen, and then risen again, shows in popup and activity', async ({
  x,
  sheet,
  world,
  context,
  extension,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const priceIs = (price: number) => {
    const product = world.amazon.catalogue.get('B0QUIETEAR');
    if (product) product.price = price;
  };
  priceIs(32.5);
  const id = await askForLink(x, sheet, world, PRODUCT, PRIVATELY);
  await expect(buttonOf(x, id)).toHaveText('In your cart');
  const prices = async () =>
    (await internals.ledger())[0]?.events.flatMap(({ kind, amount }) =>
      kind === 'price-seen' ? [amount] : [],
    );
  expect(await prices()).toEqual([32.5]);

  priceIs(27.99);
  const visit = await context.newPage();
  await visit.goto(PRODUCT);
  await expect.poll(prices).toEqual([32.5, 27.99]);
  const popup = await extension.popup();
  await expect(popup.locator('.states')).toContainText('$32.50 when you asked, now $27.99: $4.51 less');

  priceIs(35);
  await visit.bringToFront();
  await visit.goto('https://www.amazon.com/gp/cart/view.html');
  await expect.poll(prices).toEqual([32.5, 27.99, 35]);
  await expect(popup.locator('.states')).toContainText('$32.50 when you asked, now $35.00: $2.50 more');
  await visit.goto(`chrome-extension://${extension.id}/activity.html`);
  await expect(visit.getByText('now $35.00, $2.50 more')).toBeVisible();
});
