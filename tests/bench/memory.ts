import { measureMemory } from './page-load.ts';
import type { Stage } from './stage.ts';

/** Waits until short-lived data, such as that of new tweets, is released: only lasting memory is measured. */
const AT_REST_MS = 2000;

/** The page's memory after this many tweets have been shown and garbage was collected. */
export interface Weight {
  tweets: number;
  heapKB: number;
  nodes: number;
  /** Detached node trees: in no document, but still referenced by script. */
  detached: number;
}

/**
 * Scrolls down the timeline as fast as it renders, and measures the page's memory at each mark.
 * @param until when to stop, in `performance.now()` time: a busy machine may not reach the end, and `tweets`
 *   says how far it came
 */
export async function weighAt(
  { page, cdp }: Stage,
  marks: readonly number[],
  until: number,
): Promise<Weight[]> {
  await page.goto('https://x.com/home');
  await page.locator('article').first().waitFor();
  await page.evaluate(countRows);
  const weights: Weight[] = [];
  for (const mark of marks) {
    const tweets = await page.evaluate(goOn, { mark, withinMs: until - performance.now() });
    await page.waitForTimeout(AT_REST_MS);
    await cdp.send('DOM.enable');
    const weight = await measureMemory({ cdp });
    const { detachedNodes } = await cdp.send('DOM.getDetachedDomNodes');
    await cdp.send('DOM.disable');
    weights.push({ tweets, ...weight, detached: detachedNodes.length });
  }
  return weights;
}

interface Rows {
  rowsSeen: number;
}

/** Runs in the page. */
function countRows(): void {
  const rows = document.querySelector('article')?.closest('[data-testid="cellInnerDiv"]')?.parentElement;
  const count = { rowsSeen: rows?.children.length ?? 0 };
  Object.assign(window, { count });
  if (rows)
    new MutationObserver((all) => {
      for (const { addedNodes } of all) count.rowsSeen += addedNodes.length;
    }).observe(rows, { childList: true });
}

/**
 * Runs in the page: each frame replaces almost all mounted rows, until this many rows have been mounted
 * or the timeline ends. X mounts rows up to one window's height above and below the window.
 */
function goOn({ mark, withinMs }: { mark: number; withinMs: number }): Promise<number> {
  const { count } = window as unknown as { count: Rows };
  const last = performance.now() + withinMs;
  return new Promise((resolve) => {
    const step = () => {
      const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      if (count.rowsSeen >= mark || atEnd || performance.now() > last) return resolve(count.rowsSeen);
      scrollBy(0, 2.7 * innerHeight);
      requestAnimationFrame(step);
    };
    step();
  });
}
