import { createTweets, PRIVATELY, REPLY } from '../support/asking.ts';
import { ATTACKS, armHostile, BLOCKS } from '../support/attacks.ts';
import { whileXLivesOn } from '../support/backstage.ts';
import { expect, test } from '../support/extension.ts';

// A click that gets through would open the author's link and stand in the ledger: both are looked at.
const NOTHING_DONE = /nothing was done/;

test.describe('no act on a page that', () => {
  for (const [name, attack] of Object.entries(ATTACKS))
    test(name, async ({ x, face, extension, playground }) => {
      const since = Date.now();
      await x.open();
      await x.page.evaluate(armHostile);
      await x.button('us-product').click();
      await face.shows('Everyone on X');
      // It has stood in plain sight before: only what the page does now is left to be found.
      await face.isSteady();
      await x.page.evaluate(attack);
      const { x: left, y: top } = await face.centre('button', PRIVATELY);
      await x.page.mouse.move(left, top);
      await x.page.mouse.down();
      await x.page.mouse.up();
      await whileXLivesOn(playground);
      expect(await extension.ledger()).toEqual([]);
      expect(createTweets(playground, since)).toBe(0);
      await face.shows(NOTHING_DONE);
    });
});

test.describe('no act and no harm on a page that blocks the sheet with', () => {
  for (const [name, block] of Object.entries(BLOCKS))
    test(name, async ({ x, face, extension, playground }) => {
      await x.open();
      await x.page.evaluate(armHostile);
      await x.button('us-product').click();
      await face.shows('Everyone on X');
      await face.isSteady();
      const { x: left, y: top } = await face.centre('button', REPLY);
      await x.page.evaluate(block);
      await x.page.mouse.click(left, top);
      await x.page.keyboard.press('Enter');
      await whileXLivesOn(playground);
      expect(await extension.ledger()).toEqual([]);
    });
});
