import type { BrowserContext, Page } from '@playwright/test';
import { cpu, type Opening, openUntil, painted, type Watched, withPage } from './open-pages.ts';
import { median } from './report.ts';

/** The activity page's first row. */
const FIRST_ROW = '.entry .product-title';

export interface ActivityOpening extends Opening {
  allRead: number;
  allReadCpu: number;
  /** The page's longest task in wall-clock time, which a busy machine makes longer than its CPU time. */
  longestTask: number;
}

/** The popup, opened as a page, until its first heading is painted. */
export function openPopup(context: BrowserContext, id: string): Promise<Opening> {
  return openUntil(context, id, '/popup.html', '.popup h2');
}

export async function openActivity(context: BrowserContext, id: string): Promise<ActivityOpening> {
  return withPage(context, FIRST_ROW, async (page, cdp) => {
    await page.goto(`chrome-extension://${id}/activity.html`, { waitUntil: 'commit' });
    const firstContent = await painted(page);
    const firstContentCpu = await cpu(cdp);
    const allRead = await isRead(page);
    const longestTask = await page.evaluate(
      () => (globalThis as unknown as { bench: Watched }).bench.longest,
    );
    return { firstContent, firstContentCpu, allRead, allReadCpu: await cpu(cdp), longestTask };
  });
}

async function isRead(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => {
      const countText = document.querySelector('.count')?.textContent;
      return countText && !countText.includes('…') ? performance.now() : null;
    },
    null,
    { timeout: 180_000, polling: 'raf' },
  );
  return (await handle.jsonValue()) ?? Number.NaN;
}

/** The time from each key to the frame that shows its results, and the frames while scrolling through the list. */
export async function useActivity(context: BrowserContext, id: string) {
  return withPage(context, FIRST_ROW, async (page, cdp) => {
    await page.goto(`chrome-extension://${id}/activity.html`);
    await isRead(page);
    const search = page.getByRole('searchbox');
    await search.focus();
    await page.evaluate(watchKeys);
    const before = await cpu(cdp);
    const word = 'noise model 12';
    await page.keyboard.type(word);
    const keys = await page.evaluate(() => (globalThis as unknown as { keys: number[] }).keys);
    const keyCpu = ((await cpu(cdp)) - before) / word.length;
    await search.fill('');
    await page.mouse.move(600, 500);
    const scrolledFrom = await cpu(cdp);
    await page.evaluate(watchFrames);
    for (let i = 0; i < 20; i++) await page.mouse.wheel(0, 900);
    const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
    return {
      keyToFrame: median(keys),
      keyCpu,
      scrollFrame: median(frames),
      longestFrame: Math.max(...frames),
      scrollCpuAFrame: ((await cpu(cdp)) - scrolledFrom) / Math.max(1, frames.length),
    };
  });
}

function watchKeys(): void {
  const keys: number[] = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => keys.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    true,
  );
  Object.assign(globalThis, { keys });
}

function watchFrames(): void {
  const frames: number[] = [];
  let last = performance.now();
  const look = (now: number) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(globalThis, { frames });
}
