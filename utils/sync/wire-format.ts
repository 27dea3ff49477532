import * as z from 'zod/mini';
import { findMarketplace } from '../amazon/marketplaces.ts';
import type { ProductLink } from '../amazon/product-link.ts';
import { lazy } from '../common/lazy.ts';
import { CartRefusal, DEVICE_PAGE } from '../requests/cart-events.ts';
import type { CartLane } from '../requests/cart-lane.ts';
import type { RequestEvent } from '../requests/events.ts';
import { LinkSchema } from '../requests/events.ts';
import type { RequestState } from '../requests/fold.ts';
import { knownNames, productName } from '../requests/product-name.ts';
import {
  AsinSchema,
  Handle,
  Id,
  Int,
  MarketplaceSchema,
  matching,
  Time,
  TweetId,
  text,
} from '../requests/schema.ts';
import { tweetUrl } from '../x-facts/permalink.ts';

/**
 * A request as it is synced to the shopper's other browsers: what was asked for, and its final outcome. Work that is
 * under way or needs the shopper is not synced: a synced request never starts anything. Field names are one letter,
 * because sync storage holds 100 KB in all.
 */

const Cart = lazy(() =>
  z.discriminatedUnion('s', [
    /** In the cart since `a`: which product, under what title. */
    z.object({
      s: z.literal('i'),
      a: Time,
      m: MarketplaceSchema,
      p: AsinSchema,
      q: z.optional(Int),
      n: z.optional(text(60)),
    }),
    z.object({ s: z.literal('l'), a: Time, m: MarketplaceSchema, p: AsinSchema, n: z.optional(text(60)) }),
    z.object({ s: z.literal('r'), a: Time, w: CartRefusal }),
    z.object({ s: z.literal('o'), a: Time }),
  ]),
);

export const WireEntry = lazy(() =>
  z.object({
    /** Its id, shorter than other ids, because the ids of its events begin with it. */
    i: Id.check(z.maxLength(60)),
    /** When it was asked for. */
    a: Time,
    /** The tweet and its author's handle. */
    t: TweetId,
    h: Handle,
    /** The product's store and ASIN, for a link that names them; else see `l`. */
    p: z.optional(matching(/^[a-z.]{2,6}\/[0-9A-Z]{10}$/)),
    /** The author's own link, where a browser may still open it or where it names no product. */
    l: z.optional(LinkSchema),
    /** The account, without the @. */
    u: z.optional(Handle),
    /** 1: #AmazonBasket. */
    b: z.optional(z.literal(1)),
    /** 1: tagged elsewhere; X showed the reply. */
    e: z.optional(z.literal(1)),
    /** The posted reply's id, and when. */
    r: z.optional(z.object({ i: TweetId, a: Time })),
    /** When that reply was seen to be gone from X again. */
    d: z.optional(Time),
    c: z.optional(Cart),
    /** What the product is called, where `c` does not say it. */
    n: z.optional(text(60)),
  }),
);
export type WireEntry = z.infer<typeof WireEntry>;

/** Titles are cut to this length: they only help to recognise the product. */
const TITLE = 48;
/** A request with a longer link is not synced. */
const LONGEST_LINK = 600;

/** @returns null for a request that came from another browser, or that does not fit */
export function encodeWireEntry(state: RequestState): WireEntry | null {
  const { id, askedAt, tweet, link, account, origin, reply, cart } = state;
  if (origin === 'device') return null;
  const isElsewhere = origin === 'elsewhere';
  const product = link.kind === 'product' ? `${link.marketplace}/${link.asin}` : null;
  // A request that may still be added needs the author's own link, which is then opened.
  const whole = product === null || (isElsewhere && cart.state === 'none') ? link : null;
  if (whole && whole.href.length > LONGEST_LINK) return null;
  const done = encodeCart(cart);
  // Words of somebody's tweet do not leave this browser.
  const { line: _, ...names } = knownNames(state);
  const name = done && 'n' in done ? null : productName(link, names);
  return {
    i: id,
    a: askedAt,
    t: tweet.id,
    h: tweet.author.handle,
    ...(product && { p: product }),
    ...(whole && { l: whole }),
    ...(account && { u: account }),
    ...(state.text === '#AmazonBasket' && { b: 1 as const }),
    ...(isElsewhere && { e: 1 as const }),
    ...(reply.state === 'posted' && { r: { i: reply.replyId, a: reply.at } }),
    ...(reply.state === 'deleted' && { r: { i: reply.replyId, a: reply.postedAt ?? reply.at }, d: reply.at }),
    ...(done && { c: done }),
    ...(name && { n: cut(name.text) }),
  };
}

function encodeCart(cart: CartLane): WireEntry['c'] {
  switch (cart.state) {
    case 'in-cart':
    case 'left': {
      const { marketplace: m, asin: p, title } = cart.product;
      const n = cut(title);
      const seen = { a: cart.at, m, p, ...(n && { n }) };
      if (cart.state === 'left') return { s: 'l', ...seen };
      return { s: 'i', ...seen, ...(cart.quantity && { q: cart.quantity }) };
    }
    case 'refused':
      return { s: 'r', a: cart.at, w: cart.why };
    case 'opened':
      return { s: 'o', a: cart.at };
    default:
      return undefined;
  }
}

function cut(title: string): string {
  return [...title].slice(0, TITLE).join('');
}

/**
 * The events of an entry. Their ids are derived from its content, so that reading it again, or from two browsers,
 * changes nothing.
 * @returns null when the entry names no product and no link
 */
export function decodeWireEntry(entry: WireEntry): RequestEvent[] | null {
  const { i: id, a: at, t, h, u, r } = entry;
  const link = entry.l ?? linkOf(entry.p);
  if (!link) return null;
  const events: RequestEvent[] = [
    {
      id: `${id}:asked`,
      at,
      kind: 'asked',
      tweet: {
        id: t,
        url: tweetUrl(h, t),
        author: { handle: h, name: h, isProtected: false },
      },
      link,
      account: u ?? null,
      visibility: 'unknown',
      text: entry.b ? '#AmazonBasket' : '#AmazonCart',
      origin: entry.e ? 'elsewhere' : 'device',
      ...(entry.n && { named: { card: entry.n } }),
    },
  ];
  if (r && u)
    events.push({
      ...{ id: `${id}:device:posted:${r.i}`, at: r.a, kind: 'reply/posted', replyId: r.i, handle: u },
      seenIn: 'thread',
    });
  if (r && u && entry.d !== undefined)
    events.push({
      ...{ id: `${id}:device:deleted:${r.i}`, at: entry.d, kind: 'reply/deleted', replyId: r.i, handle: u },
      seenIn: 'told',
    });
  return entry.c ? [...events, ...cartEvents(id, entry.c)] : events;
}

function linkOf(product: string | undefined): ProductLink | null {
  const [marketplace = '', asin = ''] = product?.split('/') ?? [];
  if (!findMarketplace(marketplace)) return null;
  return {
    ...{ kind: 'product', href: `https://www.amazon.${marketplace}/dp/${asin}`, marketplace, asin },
    affiliateTag: null,
  };
}

function cartEvents(id: string, cart: NonNullable<WireEntry['c']>): RequestEvent[] {
  const { a: at } = cart;
  const base = (name: string) => ({ id: `${id}:device:${name}:${at}`, at });
  // The browser where it happened has notified the shopper.
  const told = (of: 'in-cart' | 'refused'): RequestEvent => ({ ...base(`told-${of}`), kind: 'notified', of });
  if (cart.s === 'o') return [{ ...base('opened'), kind: 'cart/opened' }];
  if (cart.s === 'r') return [{ ...base('refused'), kind: 'cart/refused', why: cart.w }, told('refused')];
  const { m: marketplace, p: asin, n: title = '' } = cart;
  const quantity = cart.s === 'i' ? (cart.q ?? null) : null;
  const seen = { marketplace, asin, quantity, via: 'cart', pageId: DEVICE_PAGE, title, price: null } as const;
  // What left the cart was in it before; when it was added is not known.
  const since = cart.s === 'l' ? Math.max(0, at - 1) : at;
  const inCart: RequestEvent = { ...base('in-cart'), at: since, kind: 'cart/in-cart', ...seen };
  const events = [inCart, told('in-cart')];
  return cart.s === 'l' ? [...events, { ...base('left'), kind: 'cart/left' }] : events;
}
