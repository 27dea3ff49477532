import { describe, expect, it } from 'vitest';
import { busyNote, measureBusyShare } from '../bench/busy-share.ts';
import { costOf } from '../bench/cost.ts';
import { judge } from '../bench/goals.ts';
import type { PageLoad } from '../bench/page-load.ts';
import { median, medians } from '../bench/report.ts';
import { ScriptOwners } from '../bench/script-owners.ts';
import type { Scrolled } from '../bench/scroll.ts';
import { EMPTY, NONE, OURS, SIGNED_OUT } from '../bench/stage.ts';
import type { TraceEvent } from '../bench/trace.ts';

const X = 'https://x.com/main.js';
const OUR_SCRIPT = 'chrome-extension://abc/content-scripts/x.js';

function at(name: string, from: number, ms: number, url?: string): TraceEvent {
  const args = url ? { data: { url } } : {};
  return { name, ph: 'X', pid: 1, tid: 1, ts: from * 1000, dur: ms * 1000, tdur: ms * 1000, args };
}

describe('what a trace says an extension costs', () => {
  it('is its own script, also where it runs within the page’s, and never the page’s', () => {
    const cost = costOf(
      [
        at('RunTask', 0, 20),
        at('FunctionCall', 0, 10, X),
        at('FunctionCall', 4, 3, OUR_SCRIPT),
        // Within a call of ours: it is in that call's time already.
        at('FunctionCall', 5, 1, OUR_SCRIPT),
        at('FunctionCall', 12, 2, OUR_SCRIPT),
        at('FunctionCall', 15, 1, X),
      ],
      'https://x.com',
    );
    expect(cost).toMatchObject({ extensionMs: 5, pageMs: 8, calls: 2, longestCallMs: 3 });
  });

  it('counts as long of the extension’s only what it took itself, and as forced what it waited for', () => {
    const cost = costOf(
      [
        at('RunTask', 0, 90),
        at('FunctionCall', 0, 80, X),
        at('FunctionCall', 81, 5, OUR_SCRIPT),
        at('RunTask', 100, 70),
        at('FunctionCall', 100, 60, OUR_SCRIPT),
        at('Layout', 110, 1),
        at('Layout', 165, 1),
        at('UpdateLayoutTree', 168, 1),
      ],
      'https://x.com',
    );
    expect(cost).toMatchObject({ longTasks: 2, longOfExtension: 1, layouts: 2, styles: 1, forced: 1 });
  });

  it('is what it runs after a promise, in a world of its own, but not what the page runs there', () => {
    const cost = costOf(
      [
        at('FunctionCall', 0, 1, X),
        // A timer of the extension's: its call, the page's observer of what it changed, and what follows its promise.
        { ...at('v8.callFunction', 10, 20), args: { worldId: 5, worldName: 'a peer' } },
        at('FunctionCall', 10, 3, OUR_SCRIPT),
        at('FunctionCall', 14, 4, X),
        // The world of the browser's driver.
        { ...at('v8.callFunction', 40, 9), args: { worldId: 6, worldName: '__playwright_utility_world_1' } },
      ],
      'https://x.com',
    );
    expect(cost).toMatchObject({ extensionMs: 16, pageMs: 14, calls: 1 });
  });

  it('is its script in the page’s own world, too, be it a file of its own or code that only its page has', () => {
    const page = (name: string, from: number, ms: number, url: string, functionName: string): TraceEvent => ({
      ...at(name, from, ms),
      args: { data: { url, functionName, lineNumber: 1, columnNumber: 9 } },
    });
    const owners = new ScriptOwners();
    owners.learn([
      page('FunctionCall', 0, 5, X, 'render'),
      page('FunctionCall', 6, 1, 'https://x.com/home', 'start'),
    ]);
    const events = [
      page('FunctionCall', 0, 5, X, 'neverSeenBefore'),
      page('FunctionCall', 6, 1, 'https://x.com/home', 'start'),
      // A file of the extension; the entry into script says only in its call whose it is.
      at('v8.callFunction', 10, 4),
      page('FunctionCall', 10, 3, 'chrome-extension://abc/page.js', 'look'),
      // Code that its content script has put into the page.
      page('FunctionCall', 20, 2, 'https://x.com/home', 'look'),
    ];
    expect(costOf(events, 'https://x.com', owners)).toMatchObject({ extensionMs: 6, pageMs: 6, calls: 2 });
  });

  it('is nothing that other threads or pages do', () => {
    const elsewhere = { ...at('FunctionCall', 1, 9, OUR_SCRIPT), tid: 2 };
    const cost = costOf([at('FunctionCall', 0, 5, X), elsewhere], 'https://x.com');
    expect(cost.extensionMs).toBe(0);
    expect(() => costOf([elsewhere], 'https://x.com')).toThrow('No script');
  });
});

it('rounds are told by their medians, field by field', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(
    medians([
      { a: 1, b: 9 },
      { a: 3, b: 7 },
      { a: 2, b: 8 },
    ]),
  ).toEqual({ a: 2, b: 8 });
  expect(() => medians([])).toThrow();
});

describe('the goals', () => {
  const scrolled = (...ms: number[]) =>
    ms.map((extensionMs) => ({ extensionMs, tweets: 10, longOfExtension: 0, forced: 0 }) as Scrolled);
  const loaded = (untilTweetMs: number, ...heaps: number[]) =>
    heaps.map((heapKB) => ({ untilTweetMs, heapKB }) as PageLoad);
  const late = { products: 9, late: 0, mostFrames: 0, frames: 99 };
  const run = (areReal: boolean) =>
    judge({
      scrolls: new Map([
        // The machine was slower in the second round, for everybody.
        [OURS.name, scrolled(10, 40, 11)],
        [SIGNED_OUT.name, scrolled(10, 48, 11)],
        [EMPTY.name, scrolled(5, 20, 5)],
        ['cheap', scrolled(40, 160, 44)],
        ['dear', scrolled(90, 300, 99)],
      ]),
      starts: new Map([
        // Each round has a page of its own.
        [NONE.name, loaded(0, 4000, 5000, 4500)],
        [OURS.name, loaded(6, 4260, 5250, 4790)],
        ['cheap', loaded(20, 4200, 5200, 4700)],
        ['dear', loaded(10, 4900, 5900, 5400)],
      ]),
      ...{ late, bytes: 15_000, peers: ['dear', 'cheap'], areReal },
    });
  const measured = (areReal: boolean) => run(areReal).map(({ measured, isMet, to }) => [measured, isMet, to]);

  it('are ratios of the same round, beside the cheapest peer for each', () => {
    expect(measured(true)).toEqual([
      [0.25, true, 'cheap'],
      [2, true, EMPTY.name],
      [1, true, OURS.name],
      [0, true, ''],
      [0, true, ''],
      [0, true, ''],
      [0.6, false, 'dear'],
      [260, false, ''],
      [15_000, true, ''],
    ]);
  });

  it('say nothing of a page’s start beside peers that have nothing to start', () => {
    expect(measured(false)[6]).toEqual([Number.NaN, true, expect.stringContaining('--peer')]);
  });
});

describe('a busy machine', () => {
  it('is named, with what others took, and misses no goal', () => {
    expect(busyNote(0, 0.09)).toBeNull();
    expect(busyNote(0.02, 0.4)).toMatch(/busy.* 2 %.* 40 %.*no goal is judged/);
  });

  it('is measured by a loop on each core', async () => {
    const share = await measureBusyShare();
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThan(1);
  });
});
