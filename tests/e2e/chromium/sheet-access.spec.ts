import { axe } from '../support/axe.ts';
import { expect, test } from '../support/extension.ts';
import { openSheetStage } from '../support/open-sheet-stage.ts';

/** Runs in the page: on X each of the boxes is alone in a root, and what it refers to must be in it. */
function tellIdsApart(): void {
  for (const [at, root] of document.querySelectorAll('.ac-root').entries()) {
    for (const node of root.querySelectorAll('[id]')) node.id += `-${at}`;
    for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'])
      for (const node of root.querySelectorAll(`[${name}]`))
        node.setAttribute(name, (node.getAttribute(name) ?? '').replace(/\S+/g, `$&-${at}`));
  }
}

// On a page of its own, because axe cannot look into the closed root that the sheet has on X.
test('axe finds no problems in the sheet and its notices, in every state and theme', async ({ context }) => {
  const page = await context.newPage();
  for (const [theme, only] of [['light'], ['dark', 'colours']] as const)
    await test.step(theme, async () => {
      const stage = await openSheetStage(page, theme);
      await stage.show(stage.kinds);
      await expect(page.locator('.ac-root > section')).toHaveCount(stage.kinds.length);
      // With what is folded away: then each holds all that it can.
      for (const more of await page.locator('.more').all()) await more.click();
      await page.evaluate(tellIdsApart);
      const { violations, passes } = await axe(page, only);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(only ? 0 : 20);
    });
});
