/** X's own write request, short posts and long ones (docs/facts/x.md 2.3). */
const WRITE_REQUEST = /\/Create(?:Note)?Tweet(?:\?|$)/;
/** How long after X's page has shown an answer the browser may take to report the request. */
const REPORTED_WITHIN_MS = 2_000;

/**
 * Follows X's write requests through the browser's resource timing, which shows status and time but no content. It is
 * observed because the browser's buffer is full after a page's first 250 requests.
 * @param since which requests count, by the page's own clock: those that began then or later
 */
export function watchWriteRequests(since: number) {
  /** HTTP status of the latest one that ended; 0 when the connection broke. */
  let last: number | null = null;
  let onEnd = () => {};
  const take = (entries: PerformanceEntryList) => {
    for (const entry of entries as PerformanceResourceTiming[])
      if (entry.startTime >= since && WRITE_REQUEST.test(entry.name)) last = entry.responseStatus;
    if (last !== null) onEnd();
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'resource', buffered: true });

  return {
    /** Has a write request ended, with or without an answer? */
    hasEnded(): boolean {
      take(observer.takeRecords());
      return last !== null;
    },

    /** The HTTP status of the latest one; null when X's server did not answer or the connection broke. */
    async status(): Promise<number | null> {
      if (!this.hasEnded())
        await new Promise<void>((resolve) => {
          onEnd = resolve;
          setTimeout(resolve, REPORTED_WITHIN_MS);
        });
      return last || null;
    },

    end: () => observer.disconnect(),
  };
}
