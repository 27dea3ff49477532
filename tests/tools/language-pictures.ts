import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { directionOf, LANGUAGE_CHOICES, type Language } from '../../utils/settings/languages.ts';
import { fillActivity } from '../e2e/support/activity.ts';
import { fillCampaigns } from '../e2e/support/campaigns.ts';
import type { Extension } from '../e2e/support/extension.ts';
import { ExtensionInternals } from '../e2e/support/internals.ts';
import { openSheetStage } from '../e2e/support/open-sheet-stage.ts';
import { expect } from '../e2e/support/our-button.ts';
import { allowStores } from '../e2e/support/stores.ts';
import { STATES_FOLDER, THEMES } from './state-pictures.ts';
import { PROJECT } from './tool-path.ts';

const FOLDER = join(STATES_FOLDER, 'languages');
const WIDTHS = { wide: 1280, narrow: 360 } as const;
/** Of long words, of another script, and from right to left. */
const USUAL: readonly Language[] = ['en', 'de', 'ja', 'ar'];
/** States of the sheet, a panel and a notice: the most words, and every kind of control. */
const SHEETS = [
  'not-allowed',
  'in-cart',
  'needs-you',
  'own-store',
  'several',
  'thread-tally',
  'notice-several',
];

/** The languages that follow `--languages` on the command line ("da,sv"); some that stand for all when none do. */
export function chosenLanguages(args: readonly string[]): readonly Language[] {
  const named = args[args.indexOf('--languages') + 1];
  if (!named || named.startsWith('--')) return USUAL;
  const known: readonly string[] = LANGUAGE_CHOICES.filter((choice) => choice !== 'auto');
  const unknown = named.split(',').filter((language) => !known.includes(language));
  if (unknown.length > 0) throw new Error(`There is no language ${unknown.join()}, only ${known.join()}.`);
  return named.split(',') as Language[];
}

/**
 * Takes sheet, popup, activity and welcome page in these languages, light and dark, wide and narrow, and one picture for
 * each language that shows all of them side by side.
 */
export async function takeLanguages(extension: Extension, languages: readonly Language[]): Promise<void> {
  await allowStores(extension, 'com', 'co.uk');
  const internals = await ExtensionInternals.of(extension);
  await fillActivity(internals);
  await fillCampaigns(internals);
  const page = await extension.context.newPage();
  for (const language of languages) {
    await extension.set({ language });
    const taken: string[] = [];
    for (const theme of THEMES)
      for (const [kind, width] of Object.entries(WIDTHS)) {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: 900 });
        const save = async (name: string, fullPage = true) => {
          const path = join(FOLDER, `${language}-${name}-${kind}-${theme}.png`);
          await page.screenshot({ path, fullPage });
          taken.push(path);
        };
        for (const path of [
          'popup.html',
          'welcome.html',
          'activity.html#requests',
          'activity.html#campaigns',
        ]) {
          if (path === 'popup.html' && kind === 'wide') continue;
          await open(page, extension, path, language);
          await save(path.replace(/\.html#?/, '-').replace(/-$/, ''), !path.includes('#'));
        }
        await page.goto('about:blank');
        const { show } = await openSheetStage(page, theme, language);
        await show(SHEETS);
        for (const more of await page.locator('.more').all()) await more.click();
        await save('sheet');
      }
    await saveTogether(page, taken, join(FOLDER, `all-${language}.png`));
  }
  await page.close();
}

async function open(page: Page, { id }: Extension, path: string, language: Language): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${id}/${path}`);
  await expect(page.locator(`html[lang="${language}"][dir="${directionOf(language)}"]`)).toHaveCount(1);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // The sheet on the welcome page.
  if (path.startsWith('welcome')) await page.locator('.tweet > button').click();
}

/** Puts pictures side by side into one. */
async function saveTogether(page: Page, pictures: readonly string[], path: string): Promise<void> {
  const images = await Promise.all(
    pictures.map(async (picture) => {
      const data = (await readFile(picture)).toString('base64');
      return `<img src="data:image/png;base64,${data}">`;
    }),
  );
  await page.setViewportSize({ width: 2400, height: 900 });
  await page.setContent(
    `<style>body { margin: 8px; background: gray; display: flex; flex-wrap: wrap; gap: 8px; align-items: flex-start }
    img { max-height: 760px }</style>${images.join('')}`,
  );
  await page.screenshot({ path, fullPage: true });
  console.log(relative(PROJECT, path));
}
