import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Scrolled } from './scroll.ts';

/** The median; for an even number of values the upper of the two middle ones. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/** The median of several rounds for each field, to three decimal places. */
export function medians<T extends { [K in keyof T]: number }>(rounds: readonly T[]): T {
  const [first] = rounds;
  if (!first) throw new Error('No round was run.');
  const names = Object.keys(first) as (keyof T)[];
  const entries = names.map((name) => [name, round(median(rounds.map((each) => each[name])))]);
  return Object.fromEntries(entries) as T;
}

export const round = (value: number, digits = 3): number => Number(value.toFixed(digits));

/** A contender's scrolling compared with the page alone: ratios within each round, then medians over the rounds. */
export function compareScroll(ours: readonly Scrolled[], alone: readonly Scrolled[]) {
  const perTweet = (pick: (run: Scrolled) => number) =>
    median(ours.map((run, i) => pick(run) / run.tweets - pick(alone[i] ?? run) / (alone[i] ?? run).tweets));
  return {
    scriptOfPagePercent: round(median(ours.map((run) => (100 * run.extensionMs) / run.pageMs))),
    microsecondsATweet: round(median(ours.map((run) => (1000 * run.extensionMs) / run.tweets)), 1),
    longTasksOfExtension: Math.max(...ours.map((run) => run.longOfExtension)),
    forcedLayouts: Math.max(...ours.map((run) => run.forced)),
    longestCallMs: round(median(ours.map((run) => run.longestCallMs))),
    addedPer100Tweets: {
      longTasks: round(100 * perTweet((run) => run.longTasks), 2),
      layouts: round(100 * perTweet((run) => run.layouts), 2),
      styles: round(100 * perTweet((run) => run.styles), 2),
      styleMs: round(100 * perTweet((run) => run.styleMs), 2),
      droppedFrames: round(100 * perTweet((run) => run.droppedFrames), 2),
    },
  };
}

/** Gzipped bytes of an unpacked extension's manifest scripts and styles: what each page loads with it. */
export function contentBytes(dir: string): number {
  const { content_scripts: lists = [] }: { content_scripts?: { js?: string[]; css?: string[] }[] } =
    JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  const files = new Set(lists.flatMap(({ js = [], css = [] }) => [...js, ...css]));
  return [...files].reduce((sum, file) => sum + gzipped(join(dir, file)), 0);
}

/** Every script, style and page of an extension, gzipped, in bytes. */
export function allBytes(dir: string): Record<string, number> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => /\.(?:js|css|html)$/.test(file)).sort();
  return Object.fromEntries(code.map((file) => [file, gzipped(join(dir, file))]));
}

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** The machine and browser that the figures come from. */
export function machine(browser: string) {
  const [cpu] = cpus();
  return {
    at: new Date().toISOString(),
    browser,
    node: process.version,
    system: `${process.platform} ${release()}`,
    cpu: cpu?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: round(totalmem() / 2 ** 30, 1),
    load: loadavg().map((load) => round(load, 1)),
  };
}
