import type { Waits } from './click-waits.ts';
import type { Goal } from './goals.ts';
import type { LateButtons } from './late-buttons.ts';
import type { Weight } from './memory.ts';
import type { PageLoad } from './page-load.ts';
import type { compareScroll } from './report.ts';

interface Results {
  throttle: number;
  scroll: { against: Record<string, ReturnType<typeof compareScroll>> };
  late: LateButtons;
  start: Record<string, PageLoad>;
  startWithButtons: Record<string, PageLoad>;
  addedHeapKB: Record<string, number>;
  bytes: { content: Record<string, number> };
  memory: Record<string, Weight[]>;
  waits: Waits;
  links: Record<string, Record<string, number>>;
}

/**
 * Prints the results as readable tables.
 * @param busy why no goal is judged; null when the machine was quiet
 */
export function printResults(
  { throttle, scroll, late, start, startWithButtons, addedHeapKB, bytes, memory, waits, links }: Results,
  goals: readonly Goal[],
  busy: string | null,
): void {
  if (throttle > 1) console.log(`\nThe processor was made ${throttle} times slower for the page.`);
  console.log('\nScrolling, medians of the rounds');
  console.table(
    Object.fromEntries(
      Object.entries(scroll.against).map(([name, { addedPer100Tweets: added, ...rest }]) => [
        name,
        { ...rest, ...prefixed('+/100: ', added) },
      ]),
    ),
  );
  console.log(
    `\nFrames in which a product's tweet stood without its button: ${late.late} of ${late.products} tweets`,
  );
  console.log('\nLoading a page without a product, milliseconds of script');
  console.table(start);
  console.log('\nThe same of a page that shows products at once');
  console.table(startWithButtons);
  console.log('\nHeap added to a page, KB, medians of the rounds’ differences');
  console.table(addedHeapKB);
  console.log('\nContent scripts and styles, bytes gzipped');
  console.table(bytes.content);
  console.log('\nMemory');
  const rows = Object.entries(memory).flatMap(([name, weights]) =>
    weights.map((weight) => ({ name, ...weight })),
  );
  console.table(rows);
  console.log('\nWaits, ms');
  console.table(waits);
  console.log('\nReading one link');
  console.table(links);
  console.log('\nGoals');
  console.table(
    Object.fromEntries(
      goals.map(({ goal, measured, limit, isMet, to }) => [
        goal,
        { measured, limit, beside: to, verdict: verdictOf(isMet, measured, busy) },
      ]),
    ),
  );
  if (busy) console.log(busy);
}

function verdictOf(isMet: boolean, measured: number, busy: string | null): string {
  if (Number.isNaN(measured)) return 'not measured';
  if (isMet) return 'met';
  return busy ? 'not judged' : 'MISSED';
}

function prefixed(prefix: string, values: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
}
