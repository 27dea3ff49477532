import * as z from 'zod/mini';
import type { ImportCounts } from '../archive/apply-import.ts';
import { Id } from '../requests/events.ts';
import { Finish } from './x-commands.ts';

/** What a page of our own may ask of the background; what it only reads, it reads itself. */

/** "Add to cart": these requests, tagged elsewhere, are to go into the cart, one after the other. */
const Add = z.object({
  kind: z.literal('add'),
  requestIds: z.array(Id).check(
    z.maxLength(500),
    z.refine((ids) => ids.length > 0),
  ),
});

/** "Remove from this list", once the time to undo it is over. */
const Remove = z.object({ kind: z.literal('remove'), requestId: Id });
/** "I have deleted this reply": the shopper's own word that it is gone from X. */
const ReplyGone = z.object({ kind: z.literal('mark-reply-deleted'), requestId: Id });
/** Move what this page has staged into the ledger, all or none. */
const TakeIn = z.object({ kind: z.literal('apply-import'), importId: Id });
/** Delete everything that is kept, and on wish the settings too. */
const DeleteAll = z.object({ kind: z.literal('delete-all'), settings: z.boolean() });

export const PageCommand = z.discriminatedUnion('kind', [Finish, Add, Remove, ReplyGone, TakeIn, DeleteAll]);
export type PageCommand = z.infer<typeof PageCommand>;
export type PageCommandOf<K extends PageCommand['kind']> = Extract<PageCommand, { kind: K }>;

/** What the background answers to each. */
export interface PageAnswers {
  finish: null;
  add: null;
  remove: null;
  'mark-reply-deleted': null;
  /** Null when it was taken in before. */
  'apply-import': ImportCounts | null;
  'delete-all': null;
}
