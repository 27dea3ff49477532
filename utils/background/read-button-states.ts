import type { Ledger } from '../ledger/ledger.ts';
import { type ButtonState, buttonState } from '../requests/button-state.ts';

/** The button states of these tweets; 'idle' for a tweet without a request, so that nobody asks about it again. */
export async function readButtonStates(
  ledger: Ledger,
  tweetIds: Iterable<string>,
): Promise<Record<string, ButtonState>> {
  const states: Record<string, ButtonState> = {};
  for (const tweetId of tweetIds) {
    const [newest] = await ledger.byTweet(tweetId);
    states[tweetId] = newest ? buttonState(newest) : 'idle';
  }
  return states;
}
