import { log } from './log.ts';

/**
 * Runs a side effect of a step: a notification, the badge, a broadcast, tidying up. A failure is logged, and the step
 * goes on.
 * @param what the name of the side effect in the log
 * @returns whether it succeeded; never rejects
 */
export async function bestEffort(what: string, work: () => unknown): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    log(`${what} failed`, error);
    return false;
  }
}
