import * as z from 'zod/mini';
import { findMarketplace } from '../amazon/marketplaces.ts';

/** The small pieces of which events and messages are made. */

export const text = (max: number) => z.string().check(z.maxLength(max));
export const Id = z.string().check(z.regex(/^[\w:.-]{1,100}$/));
/** X handles have at most 15 characters today; some old ones have 20 (facts/x.md 1.2). */
export const Handle = z.string().check(z.regex(/^[A-Za-z0-9_]{1,20}$/));
export const TweetId = z.string().check(z.regex(/^\d{1,20}$/));
/** Milliseconds since the epoch, within what a date can be. */
export const Time = z.number().check(z.int(), z.nonnegative(), z.maximum(8.64e15));
export const Href = z.string().check(z.maxLength(4096), z.regex(/^https?:\/\//i));
/** Addresses are made of it: a store of the table, and nothing else. */
export const MarketplaceSchema = z.string().check(z.refine((id) => findMarketplace(id) !== null));
export const AsinSchema = z.string().check(z.regex(/^[0-9A-Z]{10}$/));
/** What every event has: an id made by its sender, and when it happened. */
export const base = { id: Id, at: Time };
