import * as z from 'zod/mini';
import { lazy } from '../common/lazy.ts';
import { Handle, Line, LinkSchema, TweetId } from '../requests/events.ts';
import { Count, Time } from '../requests/schema.ts';

/**
 * A tally: how often a tweet of the author's own was answered with the hashtag, by whom and when, as far as X has shown
 * its thread in this browser. The author chooses the tweet; no text of a reply is kept.
 */

/** The version of the rows written now. */
export const TALLY_VERSION = 1;
const version = lazy(() => z.literal(TALLY_VERSION));

/** The most tallies that are kept; the author deletes one before another is begun. */
export const MOST_TALLIES = 200;
/** The most replies that are kept of one tweet; later ones are not counted, and the page says so. */
export const MOST_REPLIES = 20_000;
/** A tally is forgotten this long after it was begun, unless the author keeps it longer. */
export const FORGOTTEN_AFTER_MS = 90 * 86_400_000;

/** A visit to the thread: its first and last report (ms since the epoch), and how many replies X had loaded. */
export const Visit = lazy(() => z.object({ from: Time, to: Time, shown: Count }));
export type Visit = z.infer<typeof Visit>;

/** How many replies were posted within an hour, which is counted from the epoch. */
const HourCount = lazy(() => z.object({ hour: Count, replies: Count }));
export type HourCount = z.infer<typeof HourCount>;

/** What the author has chosen and the visits to the thread. Files carry it; the rest of a tally is counted. */
export const TallyBasis = lazy(() =>
  z.object({
    tweetId: TweetId,
    v: version,
    /** The tweet's author, without the @. */
    author: Handle,
    link: LinkSchema,
    /** What X's page called the product; null: nothing. */
    title: z.nullable(Line),
    /** Its 90 days run from then. */
    begunAt: Time,
    /** Whether further replies are counted. */
    isCounting: z.boolean(),
    /** Whether it is kept beyond its 90 days. */
    keepLonger: z.boolean(),
    /** The newest visits, the last one last. */
    visits: z.array(Visit),
    /** How many visits there were in all. */
    visitCount: Count,
  }),
);
export type TallyBasis = z.infer<typeof TallyBasis>;

export const Tally = lazy(() =>
  z.object({
    ...TallyBasis.shape,
    /** How many replies are kept, and of how many people. */
    replies: Count,
    people: Count,
    /** How many of the replies were posted within 24 hours of the tweet. */
    firstDay: Count,
    /** The hours in which there were replies, in order. */
    hours: z.array(HourCount),
  }),
);
export type Tally = z.infer<typeof Tally>;

/** A cart reply as a page reports it, and as files hold it. */
export const ReportedReply = lazy(() =>
  z.object({
    id: TweetId,
    handle: Handle,
    /** Of a reply that was edited: the id under which it was posted. Null: X has shown both, so they are two. */
    editOf: z.optional(z.nullable(TweetId)),
  }),
);
export type ReportedReply = z.infer<typeof ReportedReply>;

/** A cart reply to a tallied tweet. When it was posted is in its id (utils/x-facts/tweet-time.ts). */
export const TallyReply = lazy(() =>
  z.object({
    ...{ tweetId: TweetId, replyId: TweetId, v: version, handle: Handle },
    /**
     * The id under which the reply was posted and is counted. This row, of the id that it got when it was edited, only
     * keeps it from being counted again.
     */
    editOf: z.optional(TweetId),
  }),
);
export type TallyReply = z.infer<typeof TallyReply>;

/** Somebody who replied to tallied tweets: counted from the replies, so that the page need not read them all. */
export const Replier = lazy(() =>
  z.object({
    /** The handle in lower case. */
    person: Handle,
    v: version,
    handle: Handle,
    /** How often they replied to each tweet. */
    tweets: z.array(z.object({ id: TweetId, replies: Count })),
  }),
);
export type Replier = z.infer<typeof Replier>;
