import { log } from './log.ts';

/**
 * Does something that is not the purpose of a step: notify, count on the badge, tell other pages, tidy up.
 * Where the browser refuses it, that is logged and the step goes on.
 * @param what names it in the log
 * @returns whether it was done; never rejects
 */
export async function bestEffort(what: string, work: () => unknown): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    log(`${what}: that did not work`, error);
    return false;
  }
}
