import type { Page } from '@playwright/test';
import type { Catalogue } from '../../../utils/i18n/catalogue.ts';
import { directionOf, type Language, type Translation } from '../../../utils/settings/languages.ts';
import { TRANSLATIONS } from '../../fixtures/strings.ts';
import { resetWorld } from '../../playground/world.ts';
import { fillActivity } from '../support/activity.ts';
import { createTweets } from '../support/asking.ts';
import { axe } from '../support/axe.ts';
import { fillCampaigns } from '../support/campaigns.ts';
import { type Extension, expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { openSheetStage } from '../support/open-sheet-stage.ts';
import { pastRequest } from '../support/past-requests.ts';
import { speakPseudo } from '../support/pseudo-language.ts';
import { eachRow } from '../support/rows.ts';
import { unfitTexts } from '../support/unfit-texts.ts';

/**
 * The sheet and every page use the chosen language; the posted reply is the same in all languages. In sync.spec.ts nothing
 * is chosen, and a browser speaks German.
 */

async function open({ context, id }: Extension, page: string): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(`chrome-extension://${id}/${page}`);
  return opened;
}

async function expectAccessible(page: Page, only?: 'colours'): Promise<void> {
  const { violations } = await axe(page, only);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** The elements that overflow a page's width. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('a language chosen in the options applies at once in every open page, and “Undo” restores English', async ({
  x,
  extension,
}) => {
  await x.open();
  const button = x.button('us-product');
  await expect(button).toHaveAttribute('title', '#AmazonCart: add this product to your Amazon cart');
  const popup = await extension.popup();
  const activity = await extension.activity();
  const page = await open(extension, 'options.html');
  await page.getByRole('combobox', { name: /^Language/ }).selectOption('de');

  const { de } = TRANSLATIONS;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('#AmazonCart-Einstellungen');
  await expect(page.getByRole('status')).toHaveText('Gespeichert. Die Sprache ist Deutsch.');
  await expect(page.locator('html[lang="de"]')).toHaveCount(1);
  await expect(page).toHaveTitle('#AmazonCart-Einstellungen');
  await expect(page.getByRole('combobox', { name: /^Mein Shop/ })).toContainText('Deutschland');
  await expect(popup.getByRole('heading', { name: de.popup.latest })).toBeVisible();
  await expect(activity.getByRole('heading', { name: 'Aktivität' })).toBeVisible();
  await expect(button).toHaveAttribute('title', `#AmazonCart: ${de.button.add}`);
  await expect(button).toHaveText('#AmazonCart');

  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Undone\. The language is the same as the browser’s\.$/);
  await expect(popup.getByRole('heading', { name: 'Latest requests' })).toBeVisible();
  await expect(activity.getByRole('heading', { name: 'Activity' })).toBeVisible();
  await expect(button).toHaveAttribute('title', '#AmazonCart: add this product to your Amazon cart');
});

/** Some words of the sheet and of each page. */
function wordsOf({
  access,
  activity,
  button,
  common,
  options,
  popup,
  privacy,
  reply,
  request,
  sheet,
  welcome,
}: Catalogue) {
  return {
    label: button.labels.replied,
    popup: popup.latest,
    latest: request.replyPosted,
    activity: activity.title,
    welcome: welcome.title,
    privacy: privacy.title,
    grant: access.allow('amazon.de'),
    options: options.title,
    sheet: sheet.headlines.idle,
    cancel: common.cancel,
    more: sheet.moreOptions,
    who: sheet.seenBy.public('daily_reader'),
    reply: sheet.reply('#AmazonCart'),
    posted: reply.posted,
  };
}

/** Languages that stand for all: of long words, of another script, from right to left. Unit tests hold them all. */
const LANGUAGES = (['de', 'ja', 'ar'] as const).map(
  (language) => [language, wordsOf(TRANSLATIONS[language])] as const,
);

test('a sheet that was open when the language changed uses the new one when reopened, and then English again', async ({
  x,
  sheet,
  extension,
}) => {
  await x.open();
  const button = x.button('us-product');
  const opens = async (title: string, name: RegExp) => {
    await x.page.bringToFront();
    // The button follows the setting, and the sheet uses the button's language.
    await expect(button).toHaveAttribute('title', name);
    await button.click();
    await sheet.shows(title);
    await x.page.keyboard.press('Escape');
    await sheet.isGone();
  };
  await opens('Add to your Amazon cart', /add this product/);
  await extension.set({ language: 'fr' });
  await opens('Ajouter à votre panier Amazon', /ajouter ce produit/);
  await extension.set({ language: 'ja' });
  await opens('Amazonのカートに入れる', /この商品を/);
  await extension.set({ language: 'en' });
  await opens('Add to your Amazon cart', /add this product/);
});

test('our entry in a link’s menu follows the language', async ({ extension }) => {
  await extension.popup();
  await expect.poll(() => extension.context.serviceWorkers().length).toBeGreaterThan(0);
  const [background] = extension.context.serviceWorkers();
  await background?.evaluate(() => {
    const heard = globalThis as unknown as Heard;
    const { contextMenus } = heard.chrome;
    const create = contextMenus.create.bind(contextMenus);
    heard.titles = [];
    contextMenus.create = (entry, done) => {
      heard.titles.push(entry.title);
      return create(entry, done);
    };
  });
  const titles = () => background?.evaluate(() => (globalThis as unknown as Heard).titles);
  await extension.set({ language: 'es' });
  await expect.poll(titles).toEqual(['Añadir en privado al carrito de Amazon']);
  await extension.set({ language: 'en' });
  await expect.poll(async () => (await titles())?.at(-1)).toBe('Add to Amazon cart privately');
});
interface Heard {
  titles: string[];
  chrome: { contextMenus: { create(entry: { title: string }, done: () => void): void } };
}

test.describe('any language', () => {
  test.use({ settings: { addAfterReply: false } });

  test('the sheet uses it on pages of either direction, and the reply is the same as in English', async ({
    x,
    sheet,
    world,
    playground,
    extension,
  }) => {
    const popup = await extension.popup();
    const button = x.button('us-product');
    const opens = async ([language, words]: (typeof LANGUAGES)[number]) => {
      await extension.set({ language, addAfterReply: false });
      await x.page.bringToFront();
      // The button follows the setting, and the sheet uses the button's language.
      await expect(button).toHaveAttribute('lang', language);
      await button.click();
      await sheet.shows(words.sheet);
    };
    Object.assign(world, { dir: 'rtl', lang: 'ar' });
    await x.open();
    await eachRow(
      LANGUAGES.filter(([language]) => language !== 'ja'),
      ([language]) => `${language}, from right to left`,
      async (row) => {
        await opens(row);
        await sheet.shows(row[1].who);
        expect(await sheet.isWhole()).toBe(true);
        // The page's direction is not ours: the sheet runs as its language does.
        const cancel = await sheet.centre('button', row[1].cancel);
        const more = await sheet.centre('button', row[1].more);
        expect(more.x < cancel.x).toBe(directionOf(row[0]) === 'rtl');
        await x.page.keyboard.press('Escape');
        await sheet.isGone();
      },
    );
    await test.step('ar, from left to right', async () => {
      const language = 'ar';
      const words = wordsOf(TRANSLATIONS[language]);
      const since = Date.now();
      await popup.goto('about:blank');
      resetWorld(world);
      world.noise = false;
      await x.open();
      await opens([language, words]);
      await sheet.click('button', words.reply);
      await sheet.shows(words.posted);
      expect(createTweets(playground, since)).toBe(1);
      const [request] = await extension.ledger();
      expect(request?.events[0]).toMatchObject({ kind: 'asked', text: '#AmazonCart' });
      await expect(button).toHaveText(words.label);
      await expect(button).toHaveAttribute('lang', language);
      await popup.goto(`chrome-extension://${extension.id}/popup.html`);
      await expect(popup.getByText(words.latest)).toBeVisible();
    });
  });

  test('every page uses it without overflow and passes axe', async ({ extension }) => {
    const internals = await ExtensionInternals.of(extension);
    await internals.put(pastRequest('r1', {}));
    const page = await extension.context.newPage();
    await eachRow(
      [
        ['popup', 360],
        ['activity', 1280, 480],
        ['welcome', 1280],
        ['privacy', 1280],
        ['grant', 460],
        ['options', 1280],
      ] as const,
      ([name]) => name,
      async ([name, ...widths]) => {
        await page.goto(
          `chrome-extension://${extension.id}/${name}.html${name === 'grant' ? '?store=de' : ''}`,
        );
        /** The open page follows the setting, and fits. */
        const follows = async (language: Language) => {
          await extension.set({ language, addAfterReply: false });
          const dir = directionOf(language);
          await expect(page.locator(`html[lang="${language}"][dir="${dir}"]`)).toHaveCount(1);
          expect(await overflow(page), `${name} in ${language}`).toBe(0);
        };
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          for (const [language, words] of LANGUAGES) {
            await follows(language);
            await expect(page.getByText(words[name]).first()).toBeVisible();
          }
          // The last stands for all here: of another script, from right to left. English has tests of its own.
          if (width === widths.at(-1)) await expectAccessible(page);
          // Where there is little room, in all of them; where there is more, the pseudo-language below is the longest.
          if (width < 500)
            for (const language of Object.keys(TRANSLATIONS) as Translation[]) await follows(language);
        }
      },
    );
  });
});

test('English two fifths longer fits everywhere, on a wide screen, enlarged to 200 %, and on a phone; with the system’s colours axe finds nothing', async ({
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  await fillActivity(internals);
  await fillCampaigns(internals);
  await extension.set({ language: 'de' });
  const ours = await extension.context.newPage();
  await speakPseudo(ours);
  const open = async (path: string) => {
    // Another part of the same page would not load it again.
    await ours.goto('about:blank');
    await ours.goto(`chrome-extension://${extension.id}/${path}`);
    for (const fold of await ours.locator('summary').all()) await fold.click();
    return ours;
  };
  const tabs = ['requests', 'trail', 'campaigns', 'data'].map((tab) => `activity.html#${tab}`);
  await eachRow(
    ['popup.html', ...tabs, 'options.html', 'welcome.html', 'privacy.html', 'grant.html?store=de', 'sheet'],
    (path) => path,
    async (path) => {
      const page = path === 'sheet' ? await openWholeStage(extension) : await open(path);
      await expect(page.getByText('⟦').first()).toBeVisible();
      for (const [width, height] of [
        [1280, 900],
        [640, 450],
        [320, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        await expect.poll(() => unfitTexts(page), `${path}, ${width} px`).toEqual([]);
      }
      await page.emulateMedia({ forcedColors: 'active' });
      await expectAccessible(page, 'colours');
      await page.emulateMedia({ forcedColors: null });
    },
  );
});

/** The sheet, the panel and the notices in all states, with all that they can show, in the pseudo-language. */
async function openWholeStage({ context }: Extension): Promise<Page> {
  const page = await context.newPage();
  const { kinds, show } = await openSheetStage(page, 'light', 'pseudo');
  await show(kinds);
  for (const more of await page.locator('.more').all()) await more.click();
  return page;
}
