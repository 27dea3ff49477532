/**
 * How often a tab may ask in a minute. No shopper comes near these numbers; a page whose process is taken over
 * speaks as our script in it, and would. Counted in memory, by a time that no change of the clock moves.
 */

const MINUTE_MS = 60_000;

/** What leads to something that a shopper sees, or tells of what they did: at most so often a minute and tab. */
const MOST: Record<string, number> = {
  // A reply or a product for the cart: one every three seconds, for a whole minute.
  ask: 20,
  'open-intent': 10,
  'open-grant': 10,
  finish: 20,
  // Each says what became of requests for one tweet and up to 20 products.
  prepare: 40,
  // Our script asks twice a second at most while its reader scrolls.
  states: 150,
};
/** All that a tab may say: a page of a store that never rests, or a thread full of own replies, stays below. */
const MOST_IN_ALL = 1000;

interface Minute {
  begun: number;
  counts: Map<string, number>;
}

/**
 * Counts what tabs ask.
 * @returns may this tab ask this now?
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
