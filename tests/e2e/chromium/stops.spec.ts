import { PRIVATELY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { eachRow } from '../support/rows.ts';
import {
  allowStores,
  askForTweet,
  buttonOf,
  openWithLinks,
  presses,
  startOver,
  storeOf,
  storePages,
} from '../support/stores.ts';

/**
 * The last of the twenty points at which the background is stopped in a real browser: when the shopper is needed
 * and finishes by hand. Sixteen more are in background.spec.ts (nine), cart-lane.spec.ts (six) and cart.spec.ts (one).
 */

type Moment =
  | 'as "needs you" is written'
  | 'as the notification is shown'
  | 'in the middle of "Finish on Amazon"'
  | 'as the tab that needed the shopper is closed';
const STOPS: [Moment, Moment][] = [
  ['as "needs you" is written', 'as the tab that needed the shopper is closed'],
  ['as the notification is shown', 'in the middle of "Finish on Amazon"'],
];
test('points 17 to 20 of 20: wherever the background stops, the shopper is notified, finishes by hand, and it is added once', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const ids = await openWithLinks(
    x,
    world,
    STOPS.map(() => 'https://www.amazon.com/dp/B0QUIETEAR'),
  );
  await eachRow(
    STOPS,
    (moments) => `the background stopped ${moments.join(' and ')}`,
    async (moments, row) => {
      const id = ids[row] ?? '';
      await startOver(extension, world, { robotCheck: 'on-open' });
      const now = async (moment: Moment) => {
        if (moments.includes(moment)) await internals.stopBackground();
      };
      await askForTweet(x, sheet, id, PRIVATELY);
      await expect.poll(() => internals.history(), { intervals: [20] }).toContain('cart/needs-you');
      await now('as "needs you" is written');
      await expect.poll(() => internals.notifications(), { intervals: [20] }).toHaveLength(1);
      await now('as the notification is shown');
      await expect(buttonOf(x, id)).toHaveText('Needs you');
      world.amazon.faults.robotCheck = 'never';
      await storePages(extension)[0]?.close();
      await now('as the tab that needed the shopper is closed');
      const popup = await extension.popup();
      const opening = extension.context.waitForEvent('page');
      await popup.getByRole('button', { name: 'Finish on Amazon' }).click();
      await now('in the middle of "Finish on Amazon"');
      await (await opening).locator('#add-to-cart-button').click();
      await popup.close();
      await x.page.bringToFront();
      await expect(buttonOf(x, id)).toHaveText('In your cart');
      expect(presses(storeOf(world, 'com'))).toEqual(['B0QUIETEAR']);
      expect((await internals.history()).filter((kind) => kind === 'asked')).toHaveLength(1);
    },
  );
});
