import type { TraceEvent } from './trace.ts';

/** What one recorded period cost on the page's main thread; times in milliseconds of CPU time. */
export interface Cost {
  /** Script of extensions, by the URL of its outermost frame. */
  extensionMs: number;
  /** The page's own script. */
  pageMs: number;
  /** Calls into the extension: how many, and the longest. */
  calls: number;
  longestCallMs: number;
  /** Tasks longer than 50 ms; `longOfExtension`: those in which the extension alone took more than 50 ms. */
  longTasks: number;
  longOfExtension: number;
  /** Layouts and style recalculations; `forced`: those that the extension's script forced and waited for. */
  layouts: number;
  styles: number;
  styleMs: number;
  forced: number;
  frames: number;
  droppedFrames: number;
}

const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.run']);
const LONG_MS = 50;

/** Adds up a trace. The page's main thread is the one on which the page's own script ran most. */
export function costOf(events: readonly TraceEvent[], pageOrigin: string): Cost {
  const thread = busiest(events, pageOrigin);
  const own = events.filter((event) => threadOf(event) === thread);
  const complete = own
    .filter(({ ph }) => ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const cost = { ...NOTHING };
  let script: { end: number; isExtension: boolean } | null = null;
  let task: { end: number; ms: number; extensionMs: number } | null = null;
  for (const event of complete) {
    const end = event.ts + (event.dur ?? 0);
    if (script && event.ts >= script.end) script = null;
    if (event.name === 'RunTask') {
      task = { end, ms: cpuMs(event), extensionMs: 0 };
      if (task.ms > LONG_MS) cost.longTasks++;
    } else if (SCRIPT.has(event.name) && (!script || (!script.isExtension && isExtension(event)))) {
      const ms = cpuMs(event);
      if (isExtension(event)) {
        // A call of ours nested in the page's call, such as a mutation observer: it does not count as the page's time.
        if (script) cost.pageMs -= ms;
        cost.extensionMs += ms;
        cost.calls++;
        cost.longestCallMs = Math.max(cost.longestCallMs, ms);
        if (task && end <= task.end) {
          const before = task.extensionMs;
          task.extensionMs += ms;
          if (before <= LONG_MS && task.extensionMs > LONG_MS) cost.longOfExtension++;
        }
      } else cost.pageMs += ms;
      script = { end, isExtension: isExtension(event) };
    } else if (event.name === 'Layout' || event.name === 'UpdateLayoutTree') {
      if (event.name === 'Layout') cost.layouts++;
      else {
        cost.styles++;
        cost.styleMs += cpuMs(event);
      }
      if (script?.isExtension) cost.forced++;
    }
  }
  const named = (name: string) => events.filter((event) => event.name === name && event.pid === own[0]?.pid);
  cost.frames = named('DrawFrame').length;
  cost.droppedFrames = named('DroppedFrame').length;
  return cost;
}

const NOTHING: Cost = {
  ...{ extensionMs: 0, pageMs: 0, calls: 0, longestCallMs: 0, longTasks: 0, longOfExtension: 0 },
  ...{ layouts: 0, styles: 0, styleMs: 0, forced: 0, frames: 0, droppedFrames: 0 },
};

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
const urlOf = (event: TraceEvent) => event.args?.data?.url ?? '';
const isExtension = (event: TraceEvent) => urlOf(event).startsWith('chrome-extension://');
const cpuMs = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;

function busiest(events: readonly TraceEvent[], pageOrigin: string): string {
  const byThread = new Map<string, number>();
  for (const event of events)
    if (SCRIPT.has(event.name) && urlOf(event).startsWith(pageOrigin)) {
      const thread = threadOf(event);
      byThread.set(thread, (byThread.get(thread) ?? 0) + (event.dur ?? 0));
    }
  const [first] = [...byThread].sort((a, b) => b[1] - a[1]);
  if (!first) throw new Error(`No script of ${pageOrigin} is in the trace.`);
  return first[0];
}
