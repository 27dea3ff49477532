import type { Page } from '@playwright/test';
import { threadStrings } from '../../utils/i18n/en/thread.ts';
import { SheetDriver } from '../e2e/support/sheet.ts';
import { threadLine } from '../e2e/support/thread-line.ts';
import { XPage } from '../e2e/support/x-page.ts';
import { fillThread, THREAD, threadPath } from '../playground/thread.ts';
import { resetWorld, type World } from '../playground/world.ts';

interface Way {
  theme: 'light' | 'dark';
  width: number;
  isPhone: boolean;
  /** Saves the page as it stands under this name. */
  save(name: string): Promise<void>;
}

/**
 * What X's pages show that the other pictures leave out: the line below a tweet with cart replies and its panel, as a
 * reader and as the tweet's author sees them, and the sheet of a tweet with a picture.
 */
export async function takeThread(page: Page, world: World, { theme, width, isPhone, save }: Way) {
  resetWorld(world);
  world.theme = theme;
  const x = new XPage(page);
  const sheet = await SheetDriver.of(page);
  const host = isPhone ? 'mobile.x.com' : 'x.com';
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height: 840 });
  await x.open('/home', host);
  await x.scrollTo('photo-product');
  await x.button('photo-product').click();
  await sheet.shows('Thornproof Garden Gloves');
  await save('sheet-with-picture');
  await page.keyboard.press('Escape');

  fillThread(world);
  const openPanel = async () => {
    await x.open(threadPath(), host);
    await threadLine(page).waitFor();
    await save(world.viewer?.handle === THREAD.author ? 'thread-own' : 'thread');
    await threadLine(page).click();
  };
  await openPanel();
  await sheet.shows(threadStrings.anyoneCanSee);
  await save('thread-panel');
  world.viewer = { handle: THREAD.author, name: 'Daily Reader', protected: false };
  await openPanel();
  await sheet.shows(threadStrings.keepTally);
  await save('thread-panel-own');
}
