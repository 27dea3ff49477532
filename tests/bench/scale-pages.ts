import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { median } from './report.ts';

/** Milliseconds: wall-clock time since the navigation started, or CPU time of the main thread. */
export interface Opening {
  firstContent: number;
  /** The main thread's CPU time until then. It includes work done before we read the clock, so the true figure is slightly lower. */
  firstContentCpu: number;
}
export interface ActivityOpening extends Opening {
  allRead: number;
  allReadCpu: number;
  /** The page's longest task in wall-clock time, which a busy machine makes longer than its CPU time. */
  longestTask: number;
}

interface Watched {
  painted: Promise<number>;
  longest: number;
}
const SIGNS = { popup: '.popup h2', activity: '.entry .product-title' };

/** Opens the popup as a page; the browser itself reports the first contentful paint. */
export async function openPopup(context: BrowserContext, id: string): Promise<Opening> {
  return withPage(context, async (page, cdp) => {
    await page.goto(`chrome-extension://${id}/popup.html`, { waitUntil: 'commit' });
    const firstContent = await painted(page);
    return { firstContent, firstContentCpu: await cpu(cdp) };
  });
}

export async function openActivity(context: BrowserContext, id: string): Promise<ActivityOpening> {
  return withPage(context, async (page, cdp) => {
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
  return withPage(context, async (page, cdp) => {
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

export async function withPage<T>(
  context: BrowserContext,
  work: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // CPU time of the thread: other work on the machine does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watch, SIGNS);
  try {
    return await work(page, cdp);
  } finally {
    await page.close();
  }
}

/** Runs in each page before its own scripts. */
function watch(signs: Record<string, string>): void {
  const state = {
    longest: 0,
    painted: new Promise<number>((resolve) => {
      const look = () => {
        if (!Object.values(signs).some((sign) => document.querySelector(sign))) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          // The first task after a frame runs once the frame is painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
    }),
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
  }).observe({ type: 'longtask' });
  Object.assign(globalThis, { bench: state });
}

function painted(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { bench: Watched }).bench.painted);
}

async function cpu(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
