import * as z from 'zod/mini';
import { lazy } from '../common/lazy.ts';
import { Handle, Visibility } from '../requests/events.ts';
import { MarketplaceSchema } from '../requests/schema.ts';
import { SERVICE_ACCOUNTS } from '../x-facts/service-accounts.ts';

const Service = lazy(() => z.optional(z.object({ linked: z.boolean(), at: z.number() })));
const [US, UK] = SERVICE_ACCOUNTS;

export const SeenAccount = lazy(() =>
  z.object({
    handle: Handle,
    visibility: Visibility,
    /** Milliseconds since the epoch. */
    seenAt: z.number(),
    /** What the service accounts last said about the link of this account to Amazon, by their handle. */
    services: z.object({ [US]: Service, [UK]: Service }),
  }),
);
/** An X account as it was last seen signed in, in this browser. */
export type SeenAccount = z.infer<typeof SeenAccount>;

export const SeenStore = lazy(() =>
  z.object({
    marketplace: MarketplaceSchema,
    /** Whether the shopper was signed in; null: no page has shown it. */
    signedIn: z.nullable(z.boolean()),
    /** When a page of the store was last seen, in milliseconds since the epoch. */
    seenAt: z.number(),
    /** Since when the same account, or none, has been signed in, as far as the pages show; absent: always. */
    sameSince: z.optional(z.number()),
  }),
);
/** An Amazon store as its pages last showed it, in this browser. */
export type SeenStore = z.infer<typeof SeenStore>;
