/** How long after a click the shopper still expects its effect, and how long an answer of the background is valid. */
export const GOOD_FOR_MS = 8_000;

/** An act that the shopper has confirmed, by a click, a key or the browser's menu. */
export interface Confirmation {
  /**
   * Whether the act is recent enough. Checked right before each step: minutes later nobody expects a reply to be sent.
   */
  isGood(): boolean;
}

/**
 * Records that the shopper confirms an act now.
 * @param goodFor less than `GOOD_FOR_MS` for an act that was confirmed a while ago, in another page
 */
export function confirmNow(goodFor = GOOD_FOR_MS): Confirmation {
  const wall = Date.now();
  const page = performance.now();
  return {
    isGood: () =>
      performance.now() - page < goodFor &&
      // On some systems `performance.now()` stops while the computer sleeps; the system clock can be changed. Both
      // must agree.
      Math.abs(Date.now() - wall) < goodFor,
  };
}

/**
 * Counts how often the page was left (`pagehide`) or frozen. Any time may pass before such a page runs again.
 * @returns a function that returns the count
 */
export function countPageHides(signal: AbortSignal): () => number {
  let count = 0;
  const onHide = () => {
    count += 1;
  };
  addEventListener('pagehide', onHide, { signal });
  document.addEventListener('freeze', onHide, { signal });
  return () => count;
}
