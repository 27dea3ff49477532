/**
 * How many commands a tab may send per minute. No shopper comes near these numbers, but a compromised page process,
 * which can speak as our content script, would. Counted in memory, with a clock that clock changes do not move.
 */

const MINUTE_MS = 60_000;

/** Limits per tab and minute for commands whose effects the shopper sees, or whose answers tell what they did. */
const MOST: Record<string, number> = {
  // A reply or a product for the cart: one every three seconds.
  ask: 20,
  'open-intent': 10,
  'open-grant': 10,
  finish: 20,
  // Each answer tells what became of requests for one tweet and up to 20 products.
  prepare: 40,
  // Our script asks at most twice a second while the reader scrolls.
  states: 150,
};
/** The limit for all commands of a tab: a store's page that keeps changing, or a thread full of own replies, stays below. */
const MOST_IN_ALL = 1000;

interface Minute {
  begun: number;
  counts: Map<string, number>;
}

/**
 * Counts the commands of each tab.
 * @returns a function that tells whether this tab may send this command now
 */
export function createRateLimit(
  now: () => number = () => performance.now(),
): (tabId: number, kind: string) => boolean {
  const minutes = new Map<number, Minute>();
  return (tabId, kind) => {
    const time = now();
    for (const [id, { begun }] of minutes) if (time - begun >= MINUTE_MS) minutes.delete(id);
    const minute = minutes.get(tabId) ?? { begun: time, counts: new Map() };
    minutes.set(tabId, minute);
    const count = (name: string) => {
      const next = (minute.counts.get(name) ?? 0) + 1;
      minute.counts.set(name, next);
      return next;
    };
    const isWithin = count('') <= MOST_IN_ALL;
    return count(kind) <= (MOST[kind] ?? MOST_IN_ALL) && isWithin;
  };
}
