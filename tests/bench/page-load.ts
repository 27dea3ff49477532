import { costOf } from './cost.ts';
import type { ScriptOwners } from './script-owners.ts';
import type { Stage } from './stage.ts';
import { record, type TraceEvent } from './trace.ts';

/** What an extension adds to the load of a page; milliseconds of the main thread's CPU time. */
export interface PageLoad {
  /** Compiling and running its scripts. */
  evaluateMs: number;
  /**
   * That, and everything else it ran until X's first tweet was in the page. An evaluation counts whenever it comes:
   * here tweets are there much sooner than on X, and an extension that reads its settings first would pay nothing.
   */
  untilTweetMs: number;
  /** Everything it ran until half a second after that: its first buttons, its messages. */
  scriptMs: number;
  heapKB: number;
  nodes: number;
}

const FIRST_TWEET = 'first-tweet';
const isEvaluation = ({ name }: TraceEvent) => name === 'EvaluateScript';

/**
 * Loads X's home timeline, and adds up what the extension ran until half a second after its first tweet.
 * @param restMs how long the page is left alone before its heap is measured: with buttons, half a second's work comes
 *   twice after the first
 */
export async function measureLoad(
  { page, cdp, contender }: Stage,
  owners: ScriptOwners,
  restMs = 0,
): Promise<PageLoad> {
  await cdp.send('Page.enable');
  const { identifier } = await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${markFirstTweet})('${FIRST_TWEET}')`,
  });
  const events = await record(cdp, async () => {
    await page.goto('https://x.com/home');
    await page.locator('article').first().waitFor();
    await page.waitForTimeout(500);
  });
  await cdp.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
  if (!contender.dir) owners.learn(events);
  await page.waitForTimeout(restMs);
  const first = events.find(({ name }) => name === FIRST_TWEET)?.ts ?? Number.NaN;
  const costOfThose = (counts: (event: TraceEvent) => boolean) =>
    costOf(events, 'https://x.com', owners, counts).extensionMs;
  return {
    evaluateMs: costOfThose(isEvaluation),
    untilTweetMs: costOfThose((event) => isEvaluation(event) || event.ts < first),
    scriptMs: costOfThose(() => true),
    ...(await measureMemory({ cdp })),
  };
}

/** Runs in the page. */
function markFirstTweet(mark: string): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('article')) return;
    observer.disconnect();
    performance.mark(mark);
  }).observe(document, { childList: true, subtree: true });
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
