import * as z from 'zod/mini';
import { lazy } from '../common/lazy.ts';
import { Id } from '../requests/events.ts';

/** What is said about X's own reply window, which the background opens for a request. */

/** X's reply box did not serve: open X's own reply window for this request. */
export const OpenIntent = lazy(() =>
  z.object({
    kind: z.literal('open-intent'),
    requestId: Id,
    /** The shopper chose to send the reply and was told of the window: our script may press X's button in it. */
    sends: z.optional(z.literal(true)),
  }),
);
/**
 * Our script is about to press X's button in X's own reply window: may it? Said again with the same `pressId`, it is
 * the same press.
 */
export const ClaimPress = lazy(() =>
  z.object({ kind: z.literal('claim-press'), requestId: Id, pressId: Id }),
);
/** The request that X's own reply window was opened for. */
export interface ReplyWindowRequest {
  requestId: string;
  tweetId: string;
  text: string;
  /** The account that asked; null when X did not show it. */
  account: string | null;
  /** X's button was pressed for it, or may have been. */
  pressed: boolean;
  /** For how many more milliseconds our script may press X's button; 0: no longer; null: only the shopper presses. */
  mayPressForMs: number | null;
}
