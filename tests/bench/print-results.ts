import type { Waits } from './click-waits.ts';
import type { LateButtons } from './late-buttons.ts';
import type { Weight } from './memory.ts';
import type { PageLoad } from './page-load.ts';
import type { compareScroll } from './report.ts';

interface Results {
  scroll: {
    against: Record<
      string,
      ReturnType<typeof compareScroll> & { microsecondsByKind?: Record<string, number> }
    >;
  };
  late: LateButtons;
  start: Record<string, PageLoad>;
  bytes: { content: Record<string, number> };
  memory: Record<string, Weight[]>;
  waits: Waits;
  links: Record<string, Record<string, number>>;
}

/** The goals that do not depend on the machine, with each one's upper limit. */
export const GOALS = {
  scriptOfPagePercent: 0.5,
  plainMicroseconds: 15,
  productMicroseconds: 100,
  contentBytes: 16_000,
};

/**
 * Prints the results as readable tables.
 * @param busy why no goal is judged; null when the machine was quiet
 */
export function printResults(
  { scroll, late, start, bytes, memory, waits, links }: Results,
  busy: string | null,
): void {
  console.log('\nScrolling, medians of the rounds');
  console.table(
    Object.fromEntries(
      Object.entries(scroll.against).map(
        ([name, { addedPer100Tweets: added, microsecondsByKind, ...rest }]) => [
          name,
          { ...rest, ...prefixed('µs: ', microsecondsByKind), ...prefixed('+/100: ', added) },
        ],
      ),
    ),
  );
  console.log(
    `\nFrames in which a product's tweet stood without its button: ${late.late} of ${late.products} tweets`,
  );
  console.log('\nLoading a page');
  console.table(start);
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
  if (busy) console.log(busy);
  else
    for (const miss of misses(scroll.against.ours, late, bytes.content.ours))
      console.log(`Goal missed: ${miss}`);
}

function misses(
  ours: Results['scroll']['against'][string] | undefined,
  late: LateButtons,
  content: number | undefined,
): string[] {
  if (!ours) return [];
  const { plain = 0, links = 0, products = 0 } = ours.microsecondsByKind ?? {};
  return [
    ours.scriptOfPagePercent > GOALS.scriptOfPagePercent &&
      `script is ${ours.scriptOfPagePercent} % of the page's own, not ${GOALS.scriptOfPagePercent}`,
    Math.max(plain, links) > GOALS.plainMicroseconds &&
      `a tweet without a product costs ${plain} µs, with another link ${links} µs, not ${GOALS.plainMicroseconds}`,
    products > GOALS.productMicroseconds &&
      `a tweet with a product costs ${products} µs, not ${GOALS.productMicroseconds}`,
    ours.longTasksOfExtension > 0 && `${ours.longTasksOfExtension} long tasks`,
    ours.forcedLayouts > 0 && `${ours.forcedLayouts} forced layouts`,
    late.late > 0 && `${late.late} buttons came late, by ${late.mostFrames} frames at most`,
    (content ?? 0) > GOALS.contentBytes && `${content} bytes for every reader of X`,
  ].filter((miss) => typeof miss === 'string');
}

function prefixed(prefix: string, values: Record<string, number> = {}): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
}
