import * as z from 'zod/mini';
import type { Imported } from '../archive/apply-import.ts';
import { lazy } from '../common/lazy.ts';
import { Id, TweetId } from '../requests/events.ts';
import { byKind, Int } from '../requests/schema.ts';
import { Finish } from './x-commands.ts';

/** The commands of our own pages. They read the ledger themselves; only changes go through the background. */

/** "Add to cart": adds these requests, which wait for that, one after the other. */
const Add = lazy(() =>
  z.object({
    kind: z.literal('add'),
    requestIds: z.array(Id).check(
      z.maxLength(500),
      z.refine((ids) => ids.length > 0),
    ),
    /** The tab that the products' tabs open beside; left out: the page's own. */
    beside: z.optional(Int),
  }),
);

/** "Remove from this list", sent once it can no longer be undone. */
const Remove = lazy(() => z.object({ kind: z.literal('remove'), requestId: Id }));
/** "I have deleted this reply": the shopper says that it is gone from X. */
const MarkReplyDeleted = lazy(() => z.object({ kind: z.literal('mark-reply-deleted'), requestId: Id }));
/** A reply whose request is gone: the shopper says that it is gone from X, or need not be listed any longer. */
const ForgetReply = lazy(() => z.object({ kind: z.literal('forget-reply'), replyId: TweetId }));
/** Deletes a tally with all its replies. */
const DeleteTally = lazy(() => z.object({ kind: z.literal('delete-tally'), tweetId: TweetId }));
/** Keeps a tally beyond 90 days, or no longer. */
const SetKeepLonger = lazy(() =>
  z.object({
    kind: z.literal('set-keep-longer'),
    tweetId: TweetId,
    keepLonger: z.boolean(),
  }),
);
/** Moves the rows that this page has staged into the ledger, all or none. */
const ApplyImport = lazy(() => z.object({ kind: z.literal('apply-import'), importId: Id }));
/** Deletes everything in the ledger and, if asked, the settings too. */
const DeleteAll = lazy(() => z.object({ kind: z.literal('delete-all'), settings: z.boolean() }));

export const PageCommand = lazy(() =>
  byKind({
    finish: Finish,
    add: Add,
    remove: Remove,
    'mark-reply-deleted': MarkReplyDeleted,
    'forget-reply': ForgetReply,
    'delete-tally': DeleteTally,
    'set-keep-longer': SetKeepLonger,
    'apply-import': ApplyImport,
    'delete-all': DeleteAll,
  }),
);
export type PageCommand = z.infer<typeof PageCommand>;
export type PageCommandOf<K extends PageCommand['kind']> = Extract<PageCommand, { kind: K }>;

/** The background's answer to each command. */
export interface PageAnswers {
  finish: null;
  add: null;
  remove: null;
  'mark-reply-deleted': null;
  'forget-reply': null;
  'delete-tally': null;
  'set-keep-longer': null;
  /** Null when it was imported before. */
  'apply-import': Imported | null;
  'delete-all': null;
}
