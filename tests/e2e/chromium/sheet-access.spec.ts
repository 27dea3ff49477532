import { buttonStrings } from '../../../utils/i18n/en/button.ts';
import { contrast } from '../../unit/assets/contrast.ts';
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

/** Our buttons' names and colours, which axe does not find because their words are generated, and the page's colour. */
function readButtons() {
  const buttons = [...document.querySelectorAll('.amazoncart')].flatMap(
    ({ shadowRoot }) => shadowRoot?.querySelector('button') ?? [],
  );
  return {
    ground: getComputedStyle(document.body).backgroundColor,
    colours: buttons.map((button) => getComputedStyle(button).color),
    names: buttons.map((button) => button.ariaLabel ?? ''),
  };
}

// On a page of its own, because axe cannot look into the closed roots that all this has on X.
test('axe finds no problems in the sheet, its notices, our button and our line, in every state and theme', async ({
  context,
}) => {
  const page = await context.newPage();
  for (const [theme, only, forcedColors] of [
    ['light', undefined, null],
    ['dark', 'colours', null],
    ['dark', 'colours', 'active'],
  ] as const)
    await test.step(`${theme}${forcedColors ? ', forced colours' : ''}`, async () => {
      const stage = await openSheetStage(page, theme);
      await page.emulateMedia({ forcedColors });
      await stage.show(stage.kinds);
      await expect(page.locator('main > .ac-root')).toHaveCount(stage.kinds.length);
      // With what is folded away: then each holds all that it can.
      for (const more of await page.locator('.more').all()) await more.click();
      await page.evaluate(tellIdsApart);
      const { violations, passes } = await axe(page, only);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(only ? 0 : 20);
      const { ground, colours, names } = await page.evaluate(readButtons);
      for (const colour of colours) expect(contrast(colour, ground), colour).toBeGreaterThan(4.5);
      // Each state has a name of its own, which has what is seen on the button in it.
      const labels = Object.values(buttonStrings.labels);
      expect(new Set(names).size).toBe(labels.length + 2);
      for (const label of labels) expect(names.join()).toContain(label);
    });
  await page.emulateMedia({ forcedColors: null });
});
