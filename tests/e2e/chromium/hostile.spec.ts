import { sampleId } from '../../playground/sample.ts';
import { PRIVATELY, REPLY } from '../support/asking.ts';
import { ATTACKS, armHostile, BLOCKS, type Hostile, ONLY_IN_THE_PAINT } from '../support/attacks.ts';
import { expect, test } from '../support/extension.ts';
import { annotateHostilePage, expectNoAct } from '../support/hostile-report.ts';
import { waitForXPolls } from '../support/internals.ts';
import { IsolatedWorld } from '../support/isolated.ts';

// A click that got through would open the author's link and be in the ledger: the tests check both.
const NOTHING_DONE = /nothing was done/;

/**
 * Whether the browser of each run tells what it has painted. A click is refused where our own checks object or the
 * browser says that it has not painted the sheet. So each attack that our checks must find is tried in a browser that does not
 * tell, and the first of each kind also in one that does.
 */
function browsersFor(attack: string, isFirst: boolean): boolean[] {
  if (ONLY_IN_THE_PAINT.includes(attack)) return [true];
  return isFirst ? [false, true] : [false];
}

for (const [kind, attacks] of Object.entries(ATTACKS))
  test(`no act on a page that shows our sheet and ${kind}`, async ({
    x,
    sheet,
    extension,
    playground,
    world,
  }) => {
    test.setTimeout(120_000);
    // A page with one tweet is drawn in less time.
    world.home = [sampleId('us-product')];
    const since = Date.now();
    const ours = await IsolatedWorld.of(x.page, extension.id);
    for (const [index, [name, attack]] of Object.entries<() => unknown>(attacks).entries())
      for (const tellsPaint of browsersFor(name, index === 0))
        await test.step(`${name}${tellsPaint ? '' : ', and the browser does not say what it has painted'}`, async () => {
          annotateHostilePage(name);
          await x.open();
          if (!tellsPaint)
            expect(await ours.run('delete IntersectionObserverEntry.prototype.isVisible')).toBe(true);
          await x.page.evaluate(armHostile);
          await x.button('us-product').click();
          await sheet.shows('Everyone on X');
          // The sheet was fully visible before, so only what the page does now can block the click.
          await sheet.waitUntilStable();
          const target = await sheet.centre('button', PRIVATELY);
          await x.page.evaluate((at) => {
            (globalThis as unknown as { hostile: Hostile }).hostile.target = at;
          }, target);
          await x.page.evaluate(attack);
          // The browser tells what it has painted a tenth of a second later. No shopper reacts sooner to what they see.
          if (ONLY_IN_THE_PAINT.includes(name)) await expect.poll(() => sheet.acceptsClicks()).toBe(false);
          const { x: left, y: top } = await sheet.centre('button', PRIVATELY);
          await x.page.mouse.move(left, top);
          await x.page.mouse.down();
          await x.page.mouse.up();
          await sheet.shows(NOTHING_DONE);
        });
    await waitForXPolls(playground);
    await expectNoAct(extension, playground, since);
  });

test('no act and no harm on a page that keeps clicks from our sheet', async ({
  x,
  sheet,
  extension,
  playground,
  world,
}) => {
  const since = Date.now();
  world.home = [sampleId('us-product')];
  for (const [name, block] of Object.entries(BLOCKS))
    await test.step(name, async () => {
      annotateHostilePage(name);
      await x.open();
      await x.page.evaluate(armHostile);
      await x.button('us-product').click();
      await sheet.shows('Everyone on X');
      await sheet.waitUntilStable();
      const { x: left, y: top } = await sheet.centre('button', REPLY);
      await x.page.evaluate(block);
      await x.page.mouse.click(left, top);
      await x.page.keyboard.press('Enter');
      await waitForXPolls(playground, 1);
    });
  await expectNoAct(extension, playground, since);
});
