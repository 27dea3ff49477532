import type { Page } from '@playwright/test';
import { sampleId } from '../playground/sample.ts';
import type { Stage } from './stage.ts';

/** A click on a button until the sheet is painted. */
export interface SheetOpening {
  /** Frames of the page, at 60 a second, up to the one that shows the sheet; 1 is the next. */
  frames: number;
  /** Milliseconds by the wall until that frame was painted. */
  painted: number;
}

const BUTTON = `article:has(a[href$="/status/${sampleId('us-product')}"]) [data-amazoncart]`;
const SHEET = ':popover-open';
/** How long the pointer has been on the button before it clicks, in ms. */
const REST_MS = 400;

/** @returns the page's first click, and the next */
export async function openSheets({ page }: Pick<Stage, 'page'>): Promise<[SheetOpening, SheetOpening]> {
  await page.bringToFront();
  await page.mouse.move(5, 5);
  await page.goto('https://x.com/home');
  await page.locator(BUTTON).first().waitFor();
  // The page's own work of its start must be over: it would be counted as ours.
  await page.waitForTimeout(1500);
  const first = await restAndClick(page);
  await page.keyboard.press('Escape');
  await page.locator(SHEET).waitFor({ state: 'detached' });
  await page.mouse.move(5, 5);
  const later = await restAndClick(page);
  await page.keyboard.press('Escape');
  return [first, later];
}

async function restAndClick(page: Page): Promise<SheetOpening> {
  await page.locator(BUTTON).first().scrollIntoViewIfNeeded();
  const box = await page.locator(BUTTON).first().boundingBox();
  if (!box) throw new Error('The button is not on the page.');
  await page.mouse.move(box.x + 10, box.y + 10);
  await page.waitForTimeout(REST_MS);
  const opening = page.evaluate(watchSheet, SHEET);
  await page.mouse.down();
  await page.mouse.up();
  return opening;
}

/** Runs in the page. X's page gets no click of ours, so a frame loop says when the mouse button was released. */
function watchSheet(sign: string): Promise<SheetOpening> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('The sheet did not open.')), 15_000);
    const { clicks } = globalThis as unknown as { clicks: number[] };
    const before = clicks.length;
    const look = (frame: number) => {
      const at = clicks[before];
      if (at === undefined || !document.querySelector(sign)) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () =>
        resolve({
          // A frame's own time is when it was due. One that is late counts as all that it has cost.
          frames: Math.max(1, Math.ceil((frame - at) / (1000 / 60))),
          painted: performance.now() - at,
        });
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** Notes in each page when something was clicked. The listener comes before ours, which let no click pass. */
export async function noteClicks({ page }: Pick<Stage, 'page'>): Promise<void> {
  await page.addInitScript(() => {
    const clicks: number[] = [];
    addEventListener('click', ({ timeStamp }) => clicks.push(timeStamp), { capture: true });
    Object.assign(globalThis, { clicks });
  });
}
