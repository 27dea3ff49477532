import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { Language } from '../../../utils/settings/languages.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const STAGE = join(PROJECT, 'tests/e2e/support/sheet-stage.tsx');
const SHEETS = [
  'assets/tokens.css',
  'assets/product.css',
  'entrypoints/x-sheet/sheet.css',
  'entrypoints/x.content/button.css',
];
/** On X each box floats over the page; here they stand side by side. */
const SIDE_BY_SIDE = `
  body { margin: 0; background: light-dark(#fff, #000); color-scheme: light dark; }
  header { position: absolute; opacity: 0; }
  main { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 16px; padding: 8px; }
  .ac-root > section { position: static; max-height: none; }
  .ac-root > .bar { width: min(600px, calc(100vw - 48px)); margin: 16px; font-size: 15px; }
  .ac-root > .notice { width: min(340px, calc(100vw - 32px)); }
`;

let parts: Promise<{ script: string; style: string }> | undefined;

async function buildStage(): Promise<{ script: string; style: string }> {
  const built = (await build({
    configFile: false,
    root: PROJECT,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // As it is in the product: light-dark() would be made into something that works nowhere but on a root.
    build: { write: false, cssMinify: false, lib: { entry: STAGE, formats: ['iife'], name: 'stage' } },
  })) as Rolldown.RolldownOutput[];
  const texts = await Promise.all(SHEETS.map((file) => readFile(join(PROJECT, file), 'utf8')));
  return { script: built[0]?.output[0].code ?? '', style: texts.join('\n') + SIDE_BY_SIDE };
}

/** Opens the page with everything that we show on X's pages, outside the closed roots that it has there. */
export async function openSheetStage(
  page: Page,
  theme: 'light' | 'dark',
  language: Language | 'pseudo' = 'en',
) {
  parts ??= buildStage();
  const { script, style } = await parts;
  await page.emulateMedia({ colorScheme: theme });
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>The sheet</title><style>${style}</style></head>` +
      `<body><header><h1>The sheet</h1></header><main></main></body></html>`,
  );
  await page.addScriptTag({ content: script });
  await page.evaluate(`stage.speak('${language}')`);
  return {
    /** The names of all that can be shown. */
    kinds: await page.evaluate<string[]>('stage.kinds'),
    /** Shows these, side by side. */
    show: (kinds: readonly string[]) => page.evaluate(`stage.show(${JSON.stringify(kinds)}, '${theme}')`),
  };
}
