import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** From this share on a machine counts as busy: times are then still comparable within a run, but miss goals by chance. */
export const BUSY = 0.1;

/** Runs in a worker: counts for a while, and says how much of that time the processor was its own. */
const SPIN = `
  const { parentPort } = require('node:worker_threads');
  const cpu = process.threadCpuUsage();
  const from = performance.now();
  while (performance.now() - from < 400);
  const { user, system } = process.threadCpuUsage(cpu);
  parentPort.postMessage((user + system) / 1000 / (performance.now() - from));
`;

/**
 * The share of the processor's time that other programs take now, from 0 to 1, measured by a loop on each core.
 * Times of script do not tell it: they are CPU time, which a busy machine makes longer by its caches only.
 */
export async function measureBusyShare(): Promise<number> {
  const own = await Promise.all(Array.from({ length: availableParallelism() }, spin));
  return Math.max(0, 1 - own.reduce((sum, share) => sum + share, 0) / own.length);
}

function spin(): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(SPIN, { eval: true });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** What to say of a run's goals; null when the machine was quiet before and after. */
export function busyNote(before: number, after: number): string | null {
  if (Math.max(before, after) < BUSY) return null;
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  return `The machine was busy (others took ${percent(before)} of it before the run and ${percent(after)} after), so no goal is judged.`;
}
