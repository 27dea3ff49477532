import { axe } from '../support/axe.ts';
import { expect, test } from '../support/extension.ts';
import { openSheetStage } from '../support/open-sheet-stage.ts';

// On a page of its own, because axe cannot look into the closed root that the sheet has on X.
test('axe finds no problems in the sheet and its notices, in every state and theme', async ({ context }) => {
  const page = await context.newPage();
  for (const [theme, only] of [['light'], ['dark', 'colours']] as const)
    await test.step(theme, async () => {
      const stage = await openSheetStage(page, theme);
      for (const kind of stage.kinds) {
        await stage.show([kind]);
        await expect(page.locator('section')).toBeVisible();
        // With what is folded away: then it holds all that it can.
        const more = page.locator('.more');
        if ((await more.count()) > 0) await more.click();
        const { violations, passes } = await axe(page, only);
        const found = violations.map(({ id, nodes }) => `${kind}: ${id}: ${nodes[0]?.html}`);
        expect(found).toEqual([]);
        expect(passes.length).toBeGreaterThan(only ? 0 : 5);
      }
    });
});
