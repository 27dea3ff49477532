import { UNCHANGED_MARKS } from '../../requests/cart-judge.ts';

/**
 * Decides when a page is due to be reported: when it reads differently from the last report, and when it has read the
 * same for each of the times that the background waits for (`UNCHANGED_MARKS`).
 */
export function createDueReports() {
  /**
   * How the page reads, as JSON, and since when: in ms of the page's monotonic clock, counted once the page is loaded.
   */
  let reading = '';
  let unchangedSince = performance.now();
  let reported = '';
  let pendingMarks: number[] = [];

  return {
    /**
     * Takes note of how the page reads now; returns for how long it has read so, in ms; 0 while the page still loads.
     */
    note(current: string, isLoaded: boolean): number {
      if (current !== reading || !isLoaded) unchangedSince = performance.now();
      if (current !== reading) pendingMarks = [...UNCHANGED_MARKS];
      reading = current;
      return isLoaded ? Math.round(performance.now() - unchangedSince) : 0;
    },
    isDue: (unchangedMs: number) =>
      reading !== reported || (pendingMarks[0] !== undefined && unchangedMs >= pendingMarks[0]),
    /** The reading is being reported. A mark that has passed by then is done. */
    markReported(unchangedMs: number): void {
      reported = reading;
      while (pendingMarks[0] !== undefined && unchangedMs >= pendingMarks[0]) pendingMarks.shift();
    },
    /** The report did not count: report the page again, even if it reads the same. */
    forgetReport(): void {
      reported = '';
    },
    /** Treats the page as never read. */
    startOver(): void {
      reading = reported = '';
    },
    /** Reports the page again only when it reads differently. */
    dropMarks(): void {
      pendingMarks = [];
    },
    /**
     * For how long the page must have read the same when it is due next, in ms; null when only a change makes it due.
     */
    nextMark: () => pendingMarks[0] ?? null,
  };
}
