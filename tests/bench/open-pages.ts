import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** Milliseconds: wall-clock time since the navigation started, or CPU time of the main thread. */
export interface Opening {
  firstContent: number;
  /** The main thread's CPU time until then. It includes work done before we read the clock, so the true figure is slightly lower. */
  firstContentCpu: number;
}

export interface Watched {
  painted: Promise<number>;
  longest: number;
}

/**
 * Opens a page of the extension in a tab, and waits until what it is for is painted.
 * @param path the page's file, with a slash before it
 * @param sign a selector of what has to be painted
 * @param throttle how many times slower than it is the processor is made for the page
 */
export function openUntil(context: BrowserContext, id: string, path: string, sign: string, throttle = 1) {
  return withPage(context, sign, async (page, cdp): Promise<Opening> => {
    if (throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.goto(`chrome-extension://${id}${path}`, { waitUntil: 'commit' });
    const firstContent = await painted(page);
    return { firstContent, firstContentCpu: await cpu(cdp) };
  });
}

/** Gives a new page to `work`, and closes it. @param sign a selector of what counts as the page's first content */
export async function withPage<T>(
  context: BrowserContext,
  sign: string,
  work: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // CPU time of the thread: other work on the machine does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watch, sign);
  try {
    return await work(page, cdp);
  } finally {
    await page.close();
  }
}

/** Runs in each page before its own scripts. */
function watch(sign: string): void {
  const state = {
    longest: 0,
    painted: new Promise<number>((resolve) => {
      const look = () => {
        if (!document.querySelector(sign)) return;
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

/** When the page's first content was painted, in ms since the navigation started. */
export function painted(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { bench: Watched }).bench.painted);
}

/** The CPU time that the page's main thread has taken, in ms. */
export async function cpu(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
