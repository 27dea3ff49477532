/**
 * Waits until the page shows something: looks at once, then after every batch of changes.
 * @param find returns what was found, or null
 * @param attributes false where only coming and going nodes matter: cheaper on a busy page
 * @param within milliseconds until it gives up
 * @returns what `find` found, or null when the time is over or the signal aborts
 */
export function waitFor<T>(
  find: () => T | null,
  { within, signal, attributes = true }: { within: number; signal: AbortSignal; attributes?: boolean },
): Promise<T | null> {
  const found = find();
  if (found !== null || signal.aborted) return Promise.resolve(found);
  return new Promise((resolve) => {
    const finish = (value: T | null) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      resolve(value);
    };
    const giveUp = () => finish(null);
    const observer = new MutationObserver(() => {
      const value = find();
      if (value !== null) finish(value);
    });
    // Attributes too: X shows readiness by `disabled` and `aria-disabled`.
    observer.observe(document, { childList: true, subtree: true, attributes, characterData: attributes });
    const timer = setTimeout(() => finish(find()), within);
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
