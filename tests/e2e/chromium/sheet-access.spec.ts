import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { build, type Rolldown } from 'vite';
import { expect, test } from '../support/extension.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
/** The sheet on a separate page, because axe cannot look into the closed root that it has on X. */
const STAGE = join(PROJECT, 'tests/e2e/support/sheet-stage.tsx');

let script = '';
let style = '';
test.beforeAll(async () => {
  const built = (await build({
    configFile: false,
    root: PROJECT,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, lib: { entry: STAGE, formats: ['iife'], name: 'stage' } },
  })) as Rolldown.RolldownOutput[];
  script = built[0]?.output[0].code ?? '';
  const sheets = ['assets/tokens.css', 'assets/product.css', 'entrypoints/x-sheet/sheet.css'];
  style = (await Promise.all(sheets.map((file) => readFile(join(PROJECT, file), 'utf8')))).join('\n');
});

for (const theme of ['light', 'dark'] as const)
  test(`axe finds no problems in the sheet, with everything it can show (${theme})`, async ({ context }) => {
    const page = await context.newPage();
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>The sheet</title><style>${style}</style></head><body>` +
        `<main class="ac-root asking" data-theme="${theme}"></main></body></html>`,
    );
    for (const kind of ['plain', 'several', 'restricted', 'own-store'] as const) {
      await page.evaluate(`globalThis.kind = ${JSON.stringify(kind)}; ${script}`);
      await expect(page.getByRole('dialog')).toBeVisible();
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
    }
  });
