import type { Ledger } from '../ledger/ledger.ts';
import { type ButtonState, buttonState } from '../requests/fold.ts';

/** The button states of these tweets; a tweet without a request is left out. */
export async function readButtonStates(
  ledger: Ledger,
  tweetIds: Iterable<string>,
): Promise<Record<string, ButtonState>> {
  const states: Record<string, ButtonState> = {};
  for (const tweetId of tweetIds) {
    const [newest] = await ledger.byTweet(tweetId);
    if (newest) states[tweetId] = buttonState(newest);
  }
  return states;
}
