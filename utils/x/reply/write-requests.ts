/** X's own write request, short posts and long ones (docs/facts/x.md 2.3). */
const WRITE_REQUEST = /\/Create(?:Note)?Tweet(?:\?|$)/;
/** How long after X's page has shown an answer the browser may take to tell of the request. */
const TOLD_WITHIN_MS = 2_000;

/**
 * Follows X's write requests, without listening in on what is said: the browser's own timing record
 * tells. It is observed, because what it keeps to be looked up later is full after 250 requests of a page.
 * @param since which requests count, by the page's own clock: those that began then or later
 */
export function watchWriteRequests(since: number) {
  /** 0: the answer broke off. */
  let last: number | null = null;
  let heard = () => {};
  const take = (entries: PerformanceEntryList) => {
    for (const entry of entries as PerformanceResourceTiming[])
      if (entry.startTime >= since && WRITE_REQUEST.test(entry.name)) last = entry.responseStatus;
    if (last !== null) heard();
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'resource', buffered: true });

  return {
    /** Has a write request come to its end, answered or broken off? */
    hasEnded(): boolean {
      take(observer.takeRecords());
      return last !== null;
    },

    /** The HTTP status with which X's server answered the latest one; null when it did not, or the answer broke off. */
    async status(): Promise<number | null> {
      if (!this.hasEnded())
        await new Promise<void>((resolve) => {
          heard = resolve;
          setTimeout(resolve, TOLD_WITHIN_MS);
        });
      return last || null;
    },

    end: () => observer.disconnect(),
  };
}
