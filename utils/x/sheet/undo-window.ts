/** How long a reply that one click has asked for can be taken back before anything is sent, in ms. */
export const UNDO_REPLY_MS = 5_000;

/** The part of that time that passes after everything that came before it was handled, in ms. */
const LAST_MS = 100;

/**
 * Waits so that the shopper can take back what one click has asked for.
 * @param onOpen called with the function that takes it back
 * @returns 'over': the time passed in plain sight; 'undone': it was taken back; 'left': the page was left or hidden
 *   meanwhile, so that nobody could have seen the offer to undo
 */
export function waitForUndo(
  ms: number,
  onOpen: (undo: () => void) => void,
  signal: AbortSignal,
): Promise<'over' | 'undone' | 'left'> {
  if (document.hidden || signal.aborted) return Promise.resolve('left');
  const { promise, resolve } = Promise.withResolvers<'over' | 'undone' | 'left'>();
  const ending = new AbortController();
  const leave = () => resolve('left');
  // On a busy page a click on "Undo" may wait to be handled when the time is up: the last part begins only then.
  let timer = setTimeout(() => {
    timer = setTimeout(() => resolve('over'), LAST_MS);
  }, ms - LAST_MS);
  for (const type of ['visibilitychange', 'freeze'])
    document.addEventListener(type, leave, { signal: ending.signal });
  addEventListener('pagehide', leave, { signal: ending.signal });
  signal.addEventListener('abort', leave, { signal: ending.signal });
  onOpen(() => resolve('undone'));
  return promise.finally(() => {
    clearTimeout(timer);
    ending.abort();
  });
}
