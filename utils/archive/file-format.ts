import * as z from 'zod/mini';
import { lazy } from '../common/lazy.ts';
import { KeptReply } from '../ledger/kept-reply-row.ts';
import { PictureUrl } from '../ledger/picture-schema.ts';
import { RowSchema } from '../ledger/row.ts';
import { SeenAccount, SeenStore } from '../ledger/seen-rows.ts';
import { TweetId } from '../requests/events.ts';
import { Id, Int } from '../requests/schema.ts';
import { MOST_REPLIES, ReportedReply, TallyBasis } from '../tallies/tally.ts';

/**
 * The JSON file that the activity page exports and imports. It holds everything in the ledger. Its rows are parsed
 * one by one, so that a damaged row does not lose the others.
 */

export const FORMAT = 'amazoncart-companion';
/**
 * The version of the files written today. Files of later versions are refused, because their fields may have another
 * meaning.
 */
export const FORMAT_VERSION = 1;
/** The largest file that is read, in bytes: 50,000 requests and some thousand pictures fit in. */
export const LARGEST_FILE = 128 * 1024 * 1024;

const Rows = lazy(() => z.array(z.unknown()).check(z.maxLength(200_000)));

export const ExportFile = lazy(() =>
  z.object({
    format: z.literal(FORMAT),
    version: Int.check(z.refine((version) => version > 0)),
    /** Milliseconds since the epoch. */
    exportedAt: z.number(),
    /** Rows of the ledger, of any version, without the look-up fields, which every write derives anew. */
    requests: Rows,
    pictures: Rows,
    /** Rows that could not be read when the file was written, as they were. */
    quarantine: Rows,
    /**
     * X accounts and Amazon stores that were seen, traces of removed requests, replies whose request is gone, and tallies
     * of cart replies; files of earlier versions have none.
     */
    accounts: z._default(Rows, []),
    stores: z._default(Rows, []),
    removed: z._default(Rows, []),
    keptReplies: z._default(Rows, []),
    tallies: z._default(Rows, []),
    settings: z.unknown(),
  }),
);
export type ExportFile = z.infer<typeof ExportFile>;

export const ArchivedPicture = lazy(() => z.object({ id: Id, dataUrl: PictureUrl }));
export type ArchivedPicture = z.infer<typeof ArchivedPicture>;

export const ArchivedQuarantine = lazy(() =>
  z.object({
    store: z.string().check(z.maxLength(50)),
    key: z.string().check(z.maxLength(1000)),
    row: z.unknown(),
    why: z.string().check(z.maxLength(500)),
    at: z.number(),
  }),
);
export type ArchivedQuarantine = z.infer<typeof ArchivedQuarantine>;

/** The trace of a removed request (`Removed` in ledger/database.ts). */
export const ArchivedRemoved = lazy(() =>
  z.object({
    id: Id,
    at: z.number(),
    tweetId: TweetId,
    replyId: z.nullable(TweetId),
    unseenReply: z.optional(z.object({ from: z.number(), until: z.number() })),
  }),
);
export type ArchivedRemoved = z.infer<typeof ArchivedRemoved>;

/** A tally with its replies; what is counted of them is counted again when it is imported. */
export const ArchivedTally = lazy(() =>
  z.object({
    ...TallyBasis.shape,
    // Those that were edited are in it under both ids.
    replies: z.array(ReportedReply).check(z.maxLength(2 * MOST_REPLIES)),
  }),
);
export type ArchivedTally = z.infer<typeof ArchivedTally>;

/** Some rows of a file, on their way from the page that read it to the background that writes them. */
export const Chunk = lazy(() =>
  z.object({
    requests: z.array(RowSchema),
    pictures: z.array(ArchivedPicture),
    quarantine: z.array(ArchivedQuarantine),
    accounts: z.array(SeenAccount),
    stores: z.array(SeenStore),
    removed: z.array(ArchivedRemoved),
    /** Absent in what an earlier version has staged. */
    keptReplies: z._default(z.array(KeptReply), []),
    tallies: z._default(z.array(ArchivedTally), []),
  }),
);
export type Chunk = z.infer<typeof Chunk>;
