import * as z from 'zod/mini';
import { lazy } from '../common/lazy.ts';
import { MOST_LINKS } from '../common/link-limit.ts';
import { Id } from '../requests/events.ts';
import { MarketplaceSchema } from '../requests/schema.ts';

/** Commands of the sheet about the requests that one act in it has made. */

/** The requests that one act in the sheet has made. */
const RequestIds = lazy(() => z.array(Id).check(z.maxLength(MOST_LINKS)));
/** "Allow amazon.de": open our page that asks the browser for the store, and then adds these requests to the cart. */
export const OpenGrant = lazy(() =>
  z.object({
    kind: z.literal('open-grant'),
    marketplace: MarketplaceSchema,
    requestIds: z.optional(RequestIds),
  }),
);
/** Asks how these requests stand, for the notice that follows them. */
export const Progress = lazy(() => z.object({ kind: z.literal('progress'), requestIds: RequestIds }));
