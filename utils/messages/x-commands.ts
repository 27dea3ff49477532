import * as z from 'zod/mini';
import { MOST_LINKS } from '../common/link-limit.ts';
import type { Refusal } from '../common/refusal.ts';
import { PictureUrl } from '../ledger/pictures.ts';
import {
  Abandoned,
  Asked,
  Failed,
  type FailReason,
  Handle,
  Id,
  LinkSchema,
  Posted,
  Pressing,
  TweetId,
  TweetRef,
  Visibility,
} from '../requests/events.ts';
import type { ButtonState } from '../requests/fold.ts';
import { MarketplaceSchema } from '../requests/schema.ts';
import { ACTS, type Act, type Settings } from '../settings/settings.ts';

/**
 * Everything our script on X may ask of the background. The
 * page shares a process with that script, so each message is parsed here before it is believed.
 * Commands that write carry ids made by their sender: said twice, they count once.
 */

/** A page of X has loaded and has our script in it, since `loadedAt` (ms since the epoch). */
const Hello = z.object({ kind: z.literal('hello'), loadedAt: z.number() });
/** The account signed in to X, as the page shows it. */
const AccountSeen = z.object({
  kind: z.literal('account-seen'),
  handle: Handle,
  visibility: Visibility,
});
/** A button is about to be used: bring the script with the sheet into this page (utils/x/sheet/sheet-loader.ts). */
const BringFace = z.object({ kind: z.literal('inject-sheet') });
/** How the requests for these tweets stand, for their buttons. */
const States = z.object({
  kind: z.literal('states'),
  tweetIds: z.array(TweetId).check(z.maxLength(200)),
});
/** The shopper has clicked a button: what applies, and what became of earlier requests? */
const Prepare = z.object({
  kind: z.literal('prepare'),
  tweetId: TweetId,
  links: z.array(LinkSchema).check(z.maxLength(MOST_LINKS)),
});
/** The shopper has chosen an act; it must be in the ledger before anything happens on the page. */
const Ask = z.object({
  kind: z.literal('ask'),
  requestId: Id,
  asked: Asked,
  act: z.literal(ACTS),
  /** "Don't ask again": the warning goes off and this act becomes the one-click act. */
  remember: z.boolean(),
  /** A small copy of the tweet's picture, where X's page gave one out. */
  picture: z.optional(PictureUrl),
});
/** What became of the reply, as the page shows it. */
const Report = z.object({
  kind: z.literal('report'),
  requestId: Id,
  event: z.discriminatedUnion('kind', [Pressing, Posted, Failed, Abandoned]),
});
/** X's own box did not come up: open X's web intent for this request in a window. */
const OpenIntent = z.object({ kind: z.literal('open-intent'), requestId: Id });
/** "Finish on Amazon": bring the request's tab forward, or open its link once more. */
export const Finish = z.object({ kind: z.literal('finish'), requestId: Id });
/** "Allow amazon.de": open the page of ours that asks the browser for the store. */
const OpenGrant = z.object({ kind: z.literal('open-grant'), marketplace: MarketplaceSchema });
/** Replies of the shopper's own account that X shows below a tweet. */
const OwnReplySeen = z.object({
  kind: z.literal('own-reply-seen'),
  replyId: TweetId,
  handle: Handle,
  text: z.string().check(z.maxLength(300)),
  /** The tweets it may answer: the focal tweet of its page and the one right above it. */
  above: z.array(TweetId).check(z.maxLength(2)),
  /** The tweet that it is proved to answer, with a product link of that tweet's; left out in every doubt. */
  answered: z.optional(z.object({ tweet: TweetRef, link: LinkSchema })),
});
/** A tweet of the shopper's own account was seen to be gone from X. */
const OwnReplyGone = z.object({
  kind: z.literal('own-reply-deleted'),
  replyId: TweetId,
  handle: Handle,
  /** Deleted in X's menu before our eyes, or no more on its own page. */
  seenIn: z.literal(['menu', 'page']),
});
/** A tweet by @MyAmazon or @MyAmazonUK. */
const AnswerSeen = z.object({
  kind: z.literal('answer-seen'),
  answerId: TweetId,
  by: Handle,
  text: z.string().check(z.maxLength(1000)),
  links: z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(10)),
  addressees: z.array(Handle).check(z.maxLength(20)),
  above: z.array(TweetId).check(z.maxLength(2)),
  at: z.number(),
});

export const XCommand = z.discriminatedUnion('kind', [
  Hello,
  AccountSeen,
  BringFace,
  States,
  Prepare,
  Ask,
  Report,
  OpenIntent,
  Finish,
  OpenGrant,
  OwnReplySeen,
  OwnReplyGone,
  AnswerSeen,
]);
export type XCommand = z.infer<typeof XCommand>;
export type XCommandOf<K extends XCommand['kind']> = Extract<XCommand, { kind: K }>;

/** An earlier request for the same tweet or product, for the sheet to tell of. */
export interface EarlierRequest {
  requestId: string;
  askedAt: number;
  sameTweet: boolean;
  state: ButtonState;
  /** The public reply, where one stands. */
  replyUrl: string | null;
  /** Who posted it, and what it says. */
  reply: { handle: string; text: string } | null;
}

/** What applies to a click on a button. */
export interface Prepared {
  warn: boolean;
  act: Act;
  addAfterReply: boolean;
  /** The shopper's own store; null until it is chosen. */
  ownStore: string | null;
  /** The stores that the shopper has allowed. */
  allowed: string[];
  earlier: EarlierRequest[];
  /** The X account that was seen last, in whichever tab; null: none. */
  account?: { handle: string; visibility: Visibility } | null;
}

/** The settings that a page of X needs before anything is clicked. */
export type PageSettings = Pick<Settings, 'warn' | 'buttonStyle' | 'language'>;

/** What the background answers to each command. */
export interface XAnswers {
  hello: PageSettings & { resume: { requestId: string; tweetId: string } | null };
  'account-seen': null;
  'inject-sheet': null;
  states: Record<string, ButtonState>;
  prepare: Prepared;
  /** How the request stands now: a private one is on its way to the cart, or its link was just opened. */
  ask: ButtonState;
  /** Why the reply failed, as the ledger knows it; null when it did not. */
  report: FailReason | null;
  'open-intent': null;
  finish: null;
  'open-grant': null;
  'own-reply-seen': null;
  'own-reply-deleted': null;
  'answer-seen': null;
}

/** How every answer travels. */
export type Reply<T> = { ok: true; value: T } | { ok: false; why: Refusal };

/** What the background tells all X pages: how these tweets' requests stand now. */
export interface StatesChanged {
  kind: 'states-changed';
  states: Record<string, ButtonState>;
}
/**
 * What the background tells all pages of X, and all of Amazon's in which our script is: the shopper has allowed or
 * withdrawn stores; these are allowed now.
 */
export interface StoresChanged {
  kind: 'stores-changed';
  allowed: string[];
}
/** What the background tells all X pages: the shopper has changed settings; these hold now. */
export interface SettingsChanged extends PageSettings {
  kind: 'settings-changed';
}
/**
 * What the background asks of one X page: the shopper pressed a key of ours, or chose our entry in a
 * link's menu. It opens the sheet or adds privately; it never posts.
 */
export interface ShortcutPressed {
  kind: 'shortcut-pressed';
  act: 'sheet' | 'private';
  /** The link whose menu it was; null for a key: then the tweet at hand is meant. */
  href: string | null;
}
/** What the background tells our own open pages: the ledger has changed, look again. */
export interface LedgerChanged {
  kind: 'ledger-changed';
  /** The tweets whose requests have changed; null: any may have. */
  tweetIds: string[] | null;
}
