import * as z from 'zod/mini';
import { cleanText } from '../common/clean-text.ts';
import { lazy } from '../common/lazy.ts';
import { HANDLE } from '../x-facts/handle.ts';
import { TWEET_ID } from '../x-facts/permalink.ts';
import { CART_EVENTS, Notified } from './cart-events.ts';
import {
  AsinSchema,
  base,
  byKind,
  Handle,
  Href,
  Int,
  MarketplaceSchema,
  matching,
  TweetId,
  text,
} from './schema.ts';

export { Handle, Id, TweetId } from './schema.ts';

/**
 * A request is its events, in order, and its state is a pure fold over them (fold.ts). Each event has an id made by
 * its sender, so that an event sent twice counts once. Everything that comes from a page or from the disk is parsed by
 * these schemas.
 */

export const Visibility = lazy(() => z.literal(['public', 'protected', 'unknown']));
/** Who can read what the account posts: everyone, its followers only, or X did not show it. */
export type Visibility = z.infer<typeof Visibility>;

export const LinkSchema = lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('product'),
      href: Href,
      marketplace: MarketplaceSchema,
      asin: AsinSchema,
      affiliateTag: z.nullable(text(4096)),
    }),
    z.object({ kind: z.literal('short'), href: Href, host: text(40) }),
    z.object({ kind: z.literal('card'), href: Href, marketplace: MarketplaceSchema }),
  ]),
);

export const TweetUrl = lazy(() =>
  matching(new RegExp(`^https://(?:x|twitter)\\.com/${HANDLE}/status/${TWEET_ID}$`)).check(z.maxLength(200)),
);

export const TweetRef = lazy(() =>
  z.object({
    id: TweetId,
    url: TweetUrl,
    author: z.object({ handle: Handle, name: text(200), isProtected: z.boolean() }),
  }),
);
/** The tweet that a request answers, as it was when the shopper asked. */
export type TweetRef = z.infer<typeof TweetRef>;

/** Text from a page, as one line of at most 200 UTF-16 code units. */
export const Line = lazy(() => z.string().check(z.overwrite((value) => cleanText(value, 200))));

/** What was known of a product's name when it was asked for; what is left out was not known. */
export const ProductNames = lazy(() =>
  z.object({
    /** As a page of Amazon's had called it for an earlier request. Only the background writes it. */
    amazon: z.optional(Line),
    /** The title on the tweet's card; of a request from another browser, the name that it had there. */
    card: z.optional(Line),
    /** The line of the tweet that the link stands in, or the one before it. Never synced. */
    line: z.optional(Line),
  }),
);
export type ProductNames = z.infer<typeof ProductNames>;

/** Why a reply failed. Each has its sentences under `failures` in utils/i18n/<language>/reply.ts and request.ts. */
export const FailReason = lazy(() =>
  z.literal([
    'logged-out',
    'restricted',
    'wrong-target',
    'draft-in-the-way',
    'refused-by-x',
    'rate-limited',
    'duplicate',
    'unseen',
  ]),
);
export type FailReason = z.infer<typeof FailReason>;

export const AnswerClass = lazy(() => z.literal(['added', 'not-linked', 'refused', 'unrecognised']));
export type AnswerClass = z.infer<typeof AnswerClass>;

export const Asked = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('asked'),
    tweet: TweetRef,
    link: LinkSchema,
    /** The account that asked, without the @; null when X did not show it. */
    account: z.nullable(Handle),
    visibility: Visibility,
    /** The exact reply: '#AmazonCart' or '#AmazonBasket'. */
    text: z.literal(['#AmazonCart', '#AmazonBasket']),
    /** The shopper's own store, chosen in place of the link's: then the author's link is not opened. */
    ownStore: z.optional(MarketplaceSchema),
    /**
     * Left out where it was asked for with our button in this browser. `elsewhere`: the shopper tagged the
     * tweet by hand or from another device, and X showed us the reply. `device`: it was asked for with our
     * button in another browser of the shopper's. Such requests never start anything by themselves.
     */
    origin: z.optional(z.literal(['elsewhere', 'device'])),
    /** Left out by earlier versions, and in requests from elsewhere. */
    named: z.optional(ProductNames),
  }),
);
export type Asked = z.infer<typeof Asked>;

const Composing = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('reply/composing'),
    /**
     * Where X's Reply is pressed, and by whom: in the page by our script (`send`) or by the shopper (`edit`), or in X's
     * own window (`intent`), by the shopper unless `sends` is set.
     */
    by: z.literal(['send', 'edit', 'intent']),
    /** The browser tab that holds the reply box; -1 until it is known. */
    tabId: Int,
    /** In X's own window: the shopper chose to send the reply, so our script may press X's button there, once. */
    sends: z.optional(z.literal(true)),
  }),
);
/** Written before X's Reply is pressed: from here on the reply may be out, even if our script dies. */
export const Pressing = lazy(() => z.object({ ...base, kind: z.literal('reply/pressing') }));
export const Posted = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('reply/posted'),
    replyId: TweetId,
    handle: Handle,
    seenIn: z.literal(['toast', 'thread']),
  }),
);
/** The posted reply is gone from X. Written only when that is certain. */
export const Deleted = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('reply/deleted'),
    replyId: TweetId,
    handle: Handle,
    /** The shopper deleted it in X's menu, its own page no longer shows it, or the shopper says so. */
    seenIn: z.literal(['menu', 'page', 'told']),
  }),
);
export const Failed = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('reply/failed'),
    reason: FailReason,
    /** X's own words where it said any, in the shopper's language. */
    said: text(500),
  }),
);
export const AbandonReason = lazy(() => z.literal(['closed', 'other-words', 'undone']));
/**
 * Why nothing was posted: the box was closed, something else was posted from it, or X's "Undo" was pressed in time.
 */
export type AbandonReason = z.infer<typeof AbandonReason>;
export const Abandoned = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('reply/abandoned'),
    /** Left out by earlier versions, and when the reason is unknown. */
    why: z.optional(AbandonReason),
  }),
);
export const Answered = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('answer'),
    answerId: TweetId,
    by: Handle,
    class: AnswerClass,
    text: text(1000),
    matchedBy: z.literal(['thread', 'addressee']),
  }),
);
export type Answered = z.infer<typeof Answered>;

/** The schema of each event, by kind. */
export const EVENT_SCHEMAS = {
  asked: Asked,
  'reply/composing': Composing,
  'reply/pressing': Pressing,
  'reply/posted': Posted,
  'reply/deleted': Deleted,
  'reply/failed': Failed,
  'reply/abandoned': Abandoned,
  ...CART_EVENTS,
  notified: Notified,
  answer: Answered,
};
export const EventSchema = lazy(() => byKind(EVENT_SCHEMAS));
export type RequestEvent = z.infer<typeof EventSchema>;
