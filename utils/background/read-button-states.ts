import type { Ledger } from '../ledger/ledger.ts';
import { type ButtonState, buttonState } from '../requests/button-state.ts';

/**
 * The button states of these tweets. As in the sheet, the newest request that came to something counts, so that a box
 * which was closed again does not hide what is in the cart. 'idle' where there is none, so that nobody asks again.
 */
export async function readButtonStates(
  ledger: Ledger,
  tweetIds: Iterable<string>,
): Promise<Record<string, ButtonState>> {
  const states: Record<string, ButtonState> = {};
  for (const tweetId of tweetIds) {
    const newestFirst = (await ledger.byTweet(tweetId)).map(buttonState);
    states[tweetId] = newestFirst.find((state) => state !== 'idle') ?? 'idle';
  }
  return states;
}
