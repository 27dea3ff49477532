import * as z from 'zod/mini';
import { SELLER_ID } from '../amazon/links/seller.ts';
import { lazy } from '../common/lazy.ts';
import { OTHER_CARTS, PRODUCT_NEEDS, PriceSchema } from './cart-events.ts';
import { AsinSchema, Int, MarketplaceSchema, matching, text } from './schema.ts';

/**
 * The message from our script on a page of an allowed Amazon store to the background: how the page reads now.
 * The answer says only whether the script may go on reading and, in a tab that was opened for a request, what to
 * press.
 */

const Asins = lazy(() => z.array(AsinSchema).check(z.maxLength(50)));
const Count = lazy(() => z.nullable(Int));

/** What the page is: what `readAmazonPage` reads, without what the background does not need. */
export const PageReading = lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('product'),
      asin: AsinSchema,
      linked: z.nullable(AsinSchema),
      title: text(500),
      price: PriceSchema,
      ownOffer: z.optional(z.boolean()),
      /** Whose offer Amazon's button adds; null where the page does not say. */
      seller: z.optional(z.nullable(matching(SELLER_ID))),
      digital: z.boolean(),
      availability: z.literal(['available', 'unavailable', 'unknown']),
      canAdd: z.boolean(),
      needs: z.literal(['nothing', ...PRODUCT_NEEDS]),
    }),
    z.object({ kind: z.literal('warranty'), asin: z.nullable(AsinSchema) }),
    z.object({
      kind: z.literal('added'),
      asins: Asins,
      quantity: Count,
      via: z.literal(['page', 'side-sheet']),
    }),
    z.object({
      kind: z.literal('cart'),
      active: z
        .array(z.object({ asin: AsinSchema, quantity: Int, title: text(500), price: PriceSchema }))
        .check(z.maxLength(500)),
      /** The cart says that it holds more than these rows. */
      partial: z.optional(z.literal(true)),
    }),
    z.object({ kind: z.literal('other-cart'), cart: z.literal(OTHER_CARTS) }),
    z.object({ kind: z.literal('question'), asks: z.literal(['options', 'confirm']) }),
    z.object({
      kind: z.literal(['sign-in', 'robot-check', 'waf', 'age-check', 'server-error', 'not-found']),
    }),
    /** `linked`: the product that the page's address names, though the page could not be read as one. */
    z.object({ kind: z.literal('other'), linked: z.nullable(AsinSchema) }),
  ]),
);
export type PageReading = z.infer<typeof PageReading>;

export const PageRead = lazy(() =>
  z.object({
    kind: z.literal('page-read'),
    /** Each document makes its own id. */
    pageId: matching(/^[\w-]{1,60}$/),
    /** When the navigation to the document began, in ms since the epoch. */
    loadedAt: z.number(),
    marketplace: MarketplaceSchema,
    page: PageReading,
    signedIn: z.nullable(z.boolean()),
    /** How long the page, loaded in full, has read like this, in ms; 0 while it still loads. */
    unchangedMs: z.number(),
    /** Has our script pressed Amazon's button in this document? */
    pressed: z.boolean(),
  }),
);
export type PageRead = z.infer<typeof PageRead>;
