/** For so long after a click the shopper still expects what they asked for; and so long an answer of the background holds. */
export const GOOD_FOR_MS = 8_000;

/** An act that the shopper has confirmed, by a click, a key or the browser's menu. */
export interface Confirmation {
  /** Was that a few seconds ago at most? Asked right before each step: minutes later nobody expects a reply to go out. */
  isGood(): boolean;
}

/** The act that is confirmed at this moment. */
export function confirmNow(): Confirmation {
  const wall = Date.now();
  const page = performance.now();
  return {
    isGood: () =>
      performance.now() - page < GOOD_FOR_MS &&
      // On some systems the page's clock stands still while the computer sleeps. A clock that was set is no better.
      Math.abs(Date.now() - wall) < GOOD_FOR_MS,
  };
}

/**
 * Notices when the page is left or frozen; it may come back to life at any time later.
 * @returns how often that has happened
 */
export function countPageHides(signal: AbortSignal): () => number {
  let leaves = 0;
  const left = () => {
    leaves += 1;
  };
  addEventListener('pagehide', left, { signal });
  document.addEventListener('freeze', left, { signal });
  return () => leaves;
}
