import type { Stage } from './stage.ts';
import { weigh } from './start.ts';

/** What is kept for a moment, as of tweets that have just come, is not what stays. */
const AT_REST_MS = 2000;

/** The page after so many tweets have come by, garbage collected. */
export interface Weight {
  tweets: number;
  heapKB: number;
  nodes: number;
  /** Trees of nodes that are in no document and that script still holds. */
  detached: number;
}

/**
 * Goes down the timeline as fast as it can be drawn, and weighs the page at each mark.
 * @param until when it ends, as `performance.now()` counts: a busy machine gets as far as it gets, and `tweets`
 *   says how far
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
    const weight = await weigh({ cdp });
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
 * Runs in the page: almost all that is mounted goes and as much comes, each frame, until that many rows have come
 * or there are no more. X's timeline reaches a window's height beyond the window, above and below.
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
