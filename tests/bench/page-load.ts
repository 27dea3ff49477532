import { costOf } from './cost.ts';
import type { Stage } from './stage.ts';
import { record } from './trace.ts';

/** What an extension adds to the load of a page; milliseconds of the main thread's CPU time. */
export interface PageLoad {
  evaluateMs: number;
  /** Evaluation, and everything else it ran until the timeline had been there for half a second. */
  scriptMs: number;
  heapKB: number;
  nodes: number;
}

/** Loads X's home timeline, and adds up what the extension ran until half a second after its first tweet. */
export async function measureLoad({ page, cdp }: Stage): Promise<PageLoad> {
  const events = await record(cdp, async () => {
    await page.goto('https://x.com/home');
    await page.locator('article').first().waitFor();
    await page.waitForTimeout(500);
  });
  const evaluated = events.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith('chrome-extension:'),
  );
  const evaluateMs = evaluated.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0) / 1000, 0);
  const { extensionMs } = costOf(events, 'https://x.com');
  return { evaluateMs, scriptMs: extensionMs, ...(await measureMemory({ cdp })) };
}

/** The page's heap and its nodes after garbage collection. */
export async function measureMemory({ cdp }: Pick<Stage, 'cdp'>): Promise<{ heapKB: number; nodes: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heapKB: Math.round(of('JSHeapUsedSize') / 1024), nodes: of('Nodes') };
}
