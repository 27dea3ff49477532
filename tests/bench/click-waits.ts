import type { Page } from '@playwright/test';
import { sampleId } from '../playground/sample.ts';
import type { Stage } from './stage.ts';

/** What a shopper waits for, in milliseconds of wall-clock time. */
export interface Waits {
  /** The pointer arrives and clicks at once, before the sheet's script is in the page. */
  firstClickToSheet: number;
  laterClickToSheet: number;
  clickToFilledBox: number;
  popupFirstPaint: number;
  backgroundWakeToAnswer: number;
}

interface Extension {
  chrome: {
    storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } };
    runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

const SHEET = ':popover-open';
const FILLED = '[role="dialog"] [data-testid="tweetButton"]:not([aria-disabled="true"], [disabled])';

/** @param id the extension's id */
export async function measureWaits({ context, page }: Stage, id: string): Promise<Waits> {
  const button = `article:has(a[href$="/status/${sampleId('us-product')}"]) [data-amazoncart]`;
  await page.goto('https://x.com/home');
  await page.locator(button).first().waitFor();
  const firstClickToSheet = await clickUntil(page, button, SHEET);
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  const laterClickToSheet = await clickUntil(page, button, SHEET);
  await page.keyboard.press('Escape');

  const ours = await context.newPage();
  await ours.goto(`chrome-extension://${id}/popup.html`);
  await ours.getByRole('heading', { name: '#AmazonCart' }).waitFor();
  const popupFirstPaint = await ours.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // Reported only after the paint: the page may answer before it paints.
        const observer = new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
  const settings = { warn: false, act: 'edit' };
  await ours.evaluate((all) => (globalThis as unknown as Extension).chrome.storage.local.set(all), {
    settings,
  });
  await page.bringToFront();
  await page.reload();
  await page.locator(button).first().waitFor();
  await page.locator(button).first().hover();
  const clickToFilledBox = await clickUntil(page, button, FILLED);
  await page.goto('about:blank');

  const cdp = await context.newCDPSession(ours);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  const backgroundWakeToAnswer = await ours.evaluate(async () => {
    const { chrome } = globalThis as unknown as Extension;
    const from = performance.now();
    await chrome.runtime.sendMessage({ kind: 'finish', requestId: 'none' });
    return performance.now() - from;
  });
  await ours.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.clear());
  await ours.close();
  return { firstClickToSheet, laterClickToSheet, clickToFilledBox, popupFirstPaint, backgroundWakeToAnswer };
}

/** The time from releasing the mouse button until the page has painted the expected element. */
async function clickUntil(page: Page, button: string, sign: string): Promise<number> {
  const seen = page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector(selector) ? resolve(Date.now()) : requestAnimationFrame(look);
        look();
      }),
    sign,
  );
  const box = await page.locator(button).first().boundingBox();
  if (!box) throw new Error('The button is not on the page.');
  await page.mouse.move(box.x + 10, box.y + 10);
  await page.mouse.down();
  const from = Date.now();
  await page.mouse.up();
  return (await seen) - from;
}
