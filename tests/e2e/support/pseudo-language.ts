import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { ENGLISH } from '../../fixtures/strings.ts';

const SOURCE = fileURLToPath(new URL('../../fixtures/pseudo.ts', import.meta.url));
/** Of the built extension: German, in whose place the pseudo-language comes. */
const GERMAN = /\/chunks\/de-[^/]*\.js$/;

let script: Promise<string> | undefined;

/** The module of a language, as the built extension loads it: each section is an export. */
async function buildPseudo(): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: SOURCE, formats: ['iife'], name: 'pseudo' } },
  })) as Rolldown.RolldownOutput[];
  const sections = Object.keys(ENGLISH).join(', ');
  return `${built[0]?.output[0].code}\nexport const { ${sections} } = pseudo.PSEUDO;`;
}

/** Has a page of the extension show the pseudo-language (tests/fixtures/pseudo.ts) where German is set. */
export async function speakPseudo(page: Page): Promise<void> {
  script ??= buildPseudo();
  const body = await script;
  await page.route(GERMAN, (route) => route.fulfill({ contentType: 'text/javascript', body }));
}
