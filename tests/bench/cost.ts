import { isScript, type Owner, ScriptOwners } from './script-owners.ts';
import type { TraceEvent } from './trace.ts';

/** What one recorded period cost on the page's main thread; times in milliseconds of CPU time. */
export interface Cost {
  /** Script of extensions, in whichever world it runs, without the page's script that it sets off. */
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

const LONG_MS = 50;

/** A run of script, with what it calls. */
interface Run {
  owner: Owner | null;
  end: number;
  /** Without the runs that are nested in it. */
  selfMs: number;
  ms: number;
  /** The one that it is nested in. */
  caller: Run | null;
  task: Task | null;
}

interface Task {
  end: number;
  extensionMs: number;
}

/**
 * Adds up a trace. The page's main thread is the one on which the page's own script ran most.
 * @param counts which of its events count; all when not given
 */
export function costOf(
  events: readonly TraceEvent[],
  pageOrigin: string,
  owners = new ScriptOwners(),
  counts: (event: TraceEvent) => boolean = () => true,
): Cost {
  const thread = busiest(events, pageOrigin);
  const own = events.filter((event) => threadOf(event) === thread && counts(event));
  const complete = own
    .filter(({ ph }) => ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const cost = { ...NOTHING };
  const runs: Run[] = [];
  let current: Run | null = null;
  let task: Task | null = null;
  for (const event of complete) {
    const end = event.ts + (event.dur ?? 0);
    while (current && event.ts >= current.end) current = current.caller;
    if (event.name === 'RunTask') {
      task = { end, extensionMs: 0 };
      if (cpuMs(event) > LONG_MS) cost.longTasks++;
    } else if (isScript(event)) {
      const ms = cpuMs(event);
      const owner = owners.ownerOf(event);
      if (current) {
        current.selfMs -= ms;
        for (let outer: Run | null = current; outer && !outer.owner; outer = outer.caller)
          outer.owner = owner;
      }
      current = { owner, end, selfMs: ms, ms, caller: current, task: task && end <= task.end ? task : null };
      runs.push(current);
    } else if (event.name === 'Layout' || event.name === 'UpdateLayoutTree') {
      if (event.name === 'Layout') cost.layouts++;
      else {
        cost.styles++;
        cost.styleMs += cpuMs(event);
      }
      if (current?.owner === 'extension') cost.forced++;
    }
  }
  for (const run of runs) addRun(cost, run);
  const named = (name: string) => events.filter((event) => event.name === name && event.pid === own[0]?.pid);
  cost.frames = named('DrawFrame').length;
  cost.droppedFrames = named('DroppedFrame').length;
  return cost;
}

function addRun(cost: Cost, { owner, selfMs, ms, caller, task }: Run): void {
  if (owner !== 'extension') {
    cost.pageMs += selfMs;
    return;
  }
  cost.extensionMs += selfMs;
  if (caller?.owner !== 'extension') {
    cost.calls++;
    cost.longestCallMs = Math.max(cost.longestCallMs, ms);
  }
  if (!task) return;
  const before = task.extensionMs;
  task.extensionMs += selfMs;
  if (before <= LONG_MS && task.extensionMs > LONG_MS) cost.longOfExtension++;
}

const NOTHING: Cost = {
  ...{ extensionMs: 0, pageMs: 0, calls: 0, longestCallMs: 0, longTasks: 0, longOfExtension: 0 },
  ...{ layouts: 0, styles: 0, styleMs: 0, forced: 0, frames: 0, droppedFrames: 0 },
};

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
const cpuMs = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;

function busiest(events: readonly TraceEvent[], pageOrigin: string): string {
  const byThread = new Map<string, number>();
  for (const event of events)
    if (isScript(event) && event.args?.data?.url?.startsWith(pageOrigin)) {
      const thread = threadOf(event);
      byThread.set(thread, (byThread.get(thread) ?? 0) + (event.dur ?? 0));
    }
  const [first] = [...byThread].sort((a, b) => b[1] - a[1]);
  if (!first) throw new Error(`No script of ${pageOrigin} is in the trace.`);
  return first[0];
}
