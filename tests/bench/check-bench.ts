import type { Playground } from '../playground/server.ts';
import { costOf } from './cost.ts';
import type { ScriptOwners } from './script-owners.ts';
import { KNOWN_COST, openStage } from './stage.ts';
import { record, type TraceEvent } from './trace.ts';

/**
 * What that extension spends: five times the same, each in another way (peers/known-cost). A sixth way is not among them:
 * what follows a promise that the browser itself has fulfilled shows in no event of the trace.
 */
const SPENT_MS = 100;
/** One of the five ways is not seen when less than this is found. */
const LEAST_MS = 90;

/**
 * Checks that the bench finds all that an extension runs, in the page's own world, too.
 * @param owners must have seen the page without any extension
 * @returns how many of 100 milliseconds it found
 * @throws when it misses one of the ways in which an extension can run script
 */
export async function checkBench(playground: Playground, owners: ScriptOwners): Promise<number> {
  const stage = await openStage(playground, KNOWN_COST);
  const events = await record(stage.cdp, async () => {
    await stage.page.goto('https://x.com/home');
    await stage.page.locator('article').first().waitFor();
    await stage.page.waitForFunction(() => performance.getEntriesByName('spent').length === 5);
  });
  await stage.close();
  // By the wall's clock, by which they are spent: on a busy machine their CPU time is shorter.
  const { extensionMs } = costOf(events.map(byWall), 'https://x.com', owners);
  if (extensionMs < LEAST_MS)
    throw new Error(`The bench found only ${extensionMs} of ${SPENT_MS} ms that an extension spent.`);
  return extensionMs;
}

function byWall(event: TraceEvent): TraceEvent {
  return { ...event, tdur: event.dur };
}
