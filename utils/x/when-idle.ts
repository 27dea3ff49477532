/**
 * Calls back in an idle moment of the page, in any case after `within` ms where that is given. Safari has no idle
 * callbacks (docs/facts/browsers.md 8): there the call comes in the next turn.
 */
export function whenIdle(call: () => void, within?: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(call, { timeout: within });
  else setTimeout(call);
}
