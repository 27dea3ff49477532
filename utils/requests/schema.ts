import * as z from 'zod/mini';
import { findMarketplace } from '../amazon/marketplaces.ts';
import { isHandle } from '../x-facts/handle.ts';
import { TWEET_ID } from '../x-facts/permalink.ts';

/**
 * The small pieces of which events and messages are made. Whatever kind of schema is used anywhere comes
 * into the background's script, which is read at every wake: so few kinds are used, and what they do not
 * say is said by `refine` (ARCHITECTURE.md, "Budget").
 */

export const text = (max: number) => z.string().check(z.maxLength(max));
export const matching = (pattern: RegExp) => z.string().check(z.refine((value) => pattern.test(value)));
/** A whole number, as far as a number can be trusted to be one. */
export const Int = z.number().check(z.refine(Number.isSafeInteger));
export const Id = matching(/^[\w:.-]{1,100}$/);
export const Handle = z.string().check(z.refine(isHandle));
export const TweetId = matching(new RegExp(`^${TWEET_ID}$`));
/** Milliseconds since the epoch, within what a date can be. */
export const Time = Int.check(z.refine((ms) => ms >= 0 && ms <= 8.64e15));
export const Href = matching(/^https?:\/\//i).check(z.maxLength(4096));
/** Addresses are made of it: a store of the table, and nothing else. */
export const MarketplaceSchema = z.string().check(z.refine((id) => findMarketplace(id) !== null));
export const AsinSchema = matching(/^[0-9A-Z]{10}$/);
/** What every event has: an id made by its sender, and when it happened. */
export const base = { id: Id, at: Time };
