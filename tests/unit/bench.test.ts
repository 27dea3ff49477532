import { describe, expect, it } from 'vitest';
import { busyNote, measureBusyShare } from '../bench/busy-share.ts';
import { costOf } from '../bench/cost.ts';
import { median, medians } from '../bench/report.ts';
import { ScriptOwners } from '../bench/script-owners.ts';
import type { TraceEvent } from '../bench/trace.ts';

const X = 'https://x.com/main.js';
const OURS = 'chrome-extension://abc/content-scripts/x.js';

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
        at('FunctionCall', 4, 3, OURS),
        // Within a call of ours: it is in that call's time already.
        at('FunctionCall', 5, 1, OURS),
        at('FunctionCall', 12, 2, OURS),
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
        at('FunctionCall', 81, 5, OURS),
        at('RunTask', 100, 70),
        at('FunctionCall', 100, 60, OURS),
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
        at('FunctionCall', 10, 3, OURS),
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
    const elsewhere = { ...at('FunctionCall', 1, 9, OURS), tid: 2 };
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
