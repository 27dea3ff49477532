import type { LateButtons } from './late-buttons.ts';
import type { PageLoad } from './page-load.ts';
import { median, round } from './report.ts';
import type { Scrolled } from './scroll.ts';
import { EMPTY, NONE, OURS, SIGNED_OUT } from './stage.ts';

/** What a run must reach: ratios within it, and numbers that do not depend on the machine. */
const LIMITS = {
  'a tweet while scrolling, as a ratio to the cheapest peer': 0.25,
  '… to an observer that does nothing': 2.5,
  '… signed out, to signed in': 1.1,
  'frames in which a tweet stood without its button': 0,
  'long tasks': 0,
  'forced layouts': 0,
  'script until X’s first tweet, as a ratio to the cheapest peer': 0.5,
  'kilobytes of heap added to a page without a product': 250,
  'gzipped bytes for every reader of X': 15_900,
} as const;

export interface Goal {
  goal: string;
  measured: number;
  limit: number;
  isMet: boolean;
  /** What the ratio is to. */
  to: string;
}

interface Measured {
  /** By contender, a value a round. */
  scrolls: ReadonlyMap<string, readonly Scrolled[]>;
  /** Of pages without a product. */
  starts: ReadonlyMap<string, readonly PageLoad[]>;
  late: LateButtons;
  bytes: number;
  peers: readonly string[];
  /** The peers are whole extensions. Those of the bench have next to nothing to start. */
  areReal: boolean;
}

/** Judges a run by the project's goals. Ratios are taken round by round; their median counts. */
export function judge({ scrolls, starts, late, bytes, peers, areReal }: Measured): Goal[] {
  const aTweet = (name: string) =>
    (scrolls.get(name) ?? []).map(({ extensionMs, tweets }) => extensionMs / tweets);
  const untilTweet = (name: string) => (starts.get(name) ?? []).map((load) => load.untilTweetMs);
  const cheapest = (values: (name: string) => number[]) =>
    peers.toSorted((one, other) => median(values(one)) - median(values(other)))[0] ?? '';
  const ours = scrolls.get(OURS.name) ?? [];
  const scroller = cheapest(aTweet);
  const starter = cheapest(untilTweet);
  const measured: Record<keyof typeof LIMITS, [value: number, to?: string]> = {
    'a tweet while scrolling, as a ratio to the cheapest peer': [
      ratio(aTweet(OURS.name), aTweet(scroller)),
      scroller,
    ],
    '… to an observer that does nothing': [ratio(aTweet(OURS.name), aTweet(EMPTY.name)), EMPTY.name],
    '… signed out, to signed in': [ratio(aTweet(SIGNED_OUT.name), aTweet(OURS.name)), OURS.name],
    'frames in which a tweet stood without its button': [late.late],
    'long tasks': [Math.max(...ours.map((run) => run.longOfExtension))],
    'forced layouts': [Math.max(...ours.map((run) => run.forced))],
    'script until X’s first tweet, as a ratio to the cheapest peer': [
      areReal ? ratio(untilTweet(OURS.name), untilTweet(starter)) : Number.NaN,
      areReal ? starter : 'only judged beside real peers: --peer',
    ],
    'kilobytes of heap added to a page without a product': [addedHeap(starts, OURS.name)],
    'gzipped bytes for every reader of X': [bytes],
  };
  return Object.entries(LIMITS).map(([goal, limit]) => {
    const [value, to = ''] = measured[goal as keyof typeof LIMITS];
    return { goal, measured: round(value, 2), limit, isMet: !(value > limit), to };
  });
}

function ratio(ones: readonly number[], others: readonly number[]): number {
  return median(ones.map((one, turn) => one / (others[turn] ?? Number.NaN)));
}

/**
 * What a contender adds to the heap of the page alone, in KB: the median of the rounds' differences, because the page
 * itself is another one in each round.
 */
export function addedHeap(starts: ReadonlyMap<string, readonly PageLoad[]>, name: string): number {
  const alone = starts.get(NONE.name) ?? [];
  return median(
    (starts.get(name) ?? []).map(({ heapKB }, turn) => heapKB - (alone[turn]?.heapKB ?? Number.NaN)),
  );
}
