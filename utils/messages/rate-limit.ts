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
  'claim-press': 10,
  'open-grant': 10,
  finish: 20,
  // Our script asks once in five seconds at most, and then ever more rarely.
  'check-page': 12,
  // Each answer tells what became of requests for one tweet and up to 20 products.
  prepare: 40,
  // A notice asks whenever a request has changed, in any tab.
  progress: 200,
  // Our script asks at most twice a second while the reader scrolls.
  states: 150,
  'keep-tally': 20,
  'tally-state': 60,
  // Our script reports at most every two seconds while the author scrolls through the thread.
  'cart-replies-seen': 60,
};
/**
 * The most tweets that a tab may ask about by `states` in a minute. Our script asks about each tweet once, after its
 * button was in view for half a second: about 340 in a minute of scrolling through nothing but products, and more where
 * X shows several columns.
 */
const MOST_TWEETS = 2000;
/**
 * The limit for all commands of a tab: a store's page that keeps changing, or a thread full of own replies, stays
 * below.
 */
const MOST_IN_ALL = 1000;

/** What a tab has sent since its minute began. */
interface Minute {
  begun: number;
  commands: number;
  ofKind: Map<string, number>;
  tweets: number;
}

/**
 * Counts the commands of each tab.
 * @returns a function that tells whether this tab may send this command, which asks about so many tweets, now
 */
export function createRateLimit(
  now: () => number = () => performance.now(),
): (tabId: number, kind: string, tweets?: number) => boolean {
  const minutes = new Map<number, Minute>();
  return (tabId, kind, tweets = 0) => {
    const time = now();
    for (const [id, { begun }] of minutes) if (time - begun >= MINUTE_MS) minutes.delete(id);
    const minute = minutes.get(tabId) ?? { begun: time, commands: 0, ofKind: new Map(), tweets: 0 };
    minutes.set(tabId, minute);
    minute.commands += 1;
    minute.tweets += tweets;
    const ofKind = (minute.ofKind.get(kind) ?? 0) + 1;
    minute.ofKind.set(kind, ofKind);
    if (minute.commands > MOST_IN_ALL || (tweets > 0 && minute.tweets > MOST_TWEETS)) return false;
    return ofKind <= (MOST[kind] ?? MOST_IN_ALL);
  };
}
