import * as z from 'zod/mini';
import { findMarketplace } from '../amazon/marketplaces.ts';
import { lazy } from '../common/lazy.ts';
import { isHandle } from '../x-facts/handle.ts';
import { TWEET_ID } from '../x-facts/permalink.ts';

/**
 * The building blocks of the schemas of events and messages. Each kind of schema that is used adds to the
 * background's script, which the browser parses at every wake. So few kinds are used; `refine` checks the rest
 * (docs/performance.md).
 */

// Without this zod tries `new Function`, which our pages' policy forbids and the browser reports.
z.config({ jitless: true });

/**
 * A union of schemas, told apart by `kind`. Only the schema of the kind that a value has is made: zod's own union makes
 * all of them, which takes longer than all else that the background does for one message.
 * @param schemas by kind
 */
export function byKind<Schemas extends { [Kind in keyof Schemas]: z.ZodMiniType<{ kind: Kind }> }>(
  schemas: Schemas,
): z.ZodMiniType<z.infer<Schemas[keyof Schemas]>> {
  const known = new Map<unknown, z.ZodMiniType>(Object.entries(schemas));
  return z.transform((value: unknown, { issues }) => {
    const parsed = known.get(Object(value).kind)?.safeParse(value);
    if (parsed?.success) return parsed.data as z.infer<Schemas[keyof Schemas]>;
    const why = parsed?.error.issues ?? [{ path: ['kind'], message: 'Unknown kind' }];
    for (const { path, message } of why) issues.push({ code: 'custom', path, message, input: value });
    return z.NEVER;
  });
}

export const text = (max: number) => z.string().check(z.maxLength(max));
export const matching = (pattern: RegExp) => z.string().check(z.refine((value) => pattern.test(value)));
/** An integer that a number represents exactly. */
export const Int = lazy(() => z.number().check(z.refine(Number.isSafeInteger)));
/** A number of things. */
export const Count = lazy(() => Int.check(z.refine((count) => count >= 0)));
export const Id = lazy(() => matching(/^[\w:.-]{1,100}$/));
export const Handle = lazy(() => z.string().check(z.refine(isHandle)));
export const TweetId = lazy(() => matching(new RegExp(`^${TWEET_ID}$`)));
/** Milliseconds since the epoch, within what a date can be. */
export const Time = lazy(() => Int.check(z.refine((ms) => ms >= 0 && ms <= 8.64e15)));
export const Href = lazy(() => matching(/^https?:\/\//i).check(z.maxLength(4096)));
/** A known store's id. Addresses are made from it, so nothing else is accepted. */
export const MarketplaceSchema = lazy(() => z.string().check(z.refine((id) => findMarketplace(id) !== null)));
export const AsinSchema = lazy(() => matching(/^[0-9A-Z]{10}$/));
/** What every event has: an id made by its sender, and when it happened. */
export const base = { id: Id, at: Time };
