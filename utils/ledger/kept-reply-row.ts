import * as z from 'zod/mini';
import { lazy } from '../common/lazy.ts';
import { Handle, TweetId } from '../requests/events.ts';
import { Time } from '../requests/schema.ts';

/**
 * What is kept of a reply whose request is gone from the ledger, as long as it may still stand on X: enough to show and
 * to open it, and nothing of the product or the tweet. Without it the public trail would hide what others still read.
 */
export const KeptReply = lazy(() =>
  z.object({
    replyId: TweetId,
    /** The account that posted it. */
    handle: Handle,
    /** When it was posted, in ms since the epoch. */
    at: Time,
    /** Posted while the account was protected. */
    followersOnly: z.boolean(),
  }),
);
export type KeptReply = z.infer<typeof KeptReply>;
