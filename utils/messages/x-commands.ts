import * as z from 'zod/mini';
import { MOST_LINKS } from '../common/link-limit.ts';
import type { Refusal } from '../common/refusal.ts';
import { PictureUrl } from '../ledger/picture-schema.ts';
import type { ButtonState } from '../requests/button-state.ts';
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
import type { EarlierRequest, RequestProgress } from '../requests/request-progress.ts';
import { ACTS, type Act, FOREIGN_LINKS, type Settings } from '../settings/settings.ts';
import { ClaimPress, type HeldReply, OpenIntent } from './reply-window.ts';
import { OpenGrant, Progress } from './sheet-commands.ts';

/**
 * The commands of our content script on X, and the messages to it. The page shares a process with that script, so
 * each command is parsed before it is trusted. Commands that write carry ids made by their sender: sent twice, they
 * take effect once.
 */

/** Our script has started in a page of X that loaded at `loadedAt` (ms since the epoch). */
const Hello = z.object({ kind: z.literal('hello'), loadedAt: z.number() });
/** The account signed in to X, as the page shows it. */
const AccountSeen = z.object({
  kind: z.literal('account-seen'),
  handle: Handle,
  visibility: Visibility,
});
/** A button is about to be used: inject the sheet's script into this page (utils/x/sheet/sheet-loader.ts). */
const InjectSheet = z.object({ kind: z.literal('inject-sheet') });
/** A tweet of the shopper's own or of Amazon's shows: inject the script that reads it (utils/x/observe/observer-loader.ts). */
const InjectObserver = z.object({ kind: z.literal('inject-observer') });
/** Why our script asks for a closer look at its page (utils/x/page-check/watch-suspicions.ts). */
const SUSPICIONS = ['unread', 'bar-lost', 'taken-out', 'other-copy'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];
/** The tweets of this page cannot be read, or somebody interferes with our buttons. Null: it is in order again. */
const CheckPage = z.object({ kind: z.literal('check-page'), suspicion: z.nullable(z.literal(SUSPICIONS)) });
/** Asks for the state of the requests for these tweets, for their buttons. */
const States = z.object({
  kind: z.literal('states'),
  tweetIds: z.array(TweetId).check(z.maxLength(200)),
});
/** The shopper has clicked a button: asks for the settings that apply and for earlier requests. */
const Prepare = z.object({
  kind: z.literal('prepare'),
  tweetId: TweetId,
  links: z.array(LinkSchema).check(z.maxLength(MOST_LINKS)),
});
/** The shopper has chosen an act, which must be in the ledger before anything happens on the page. */
const Ask = z.object({
  kind: z.literal('ask'),
  requestId: Id,
  asked: Asked,
  act: z.literal(ACTS),
  /** "Don't ask again": the warning goes off and this act becomes the one-click act. */
  remember: z.boolean(),
  /** What the shopper has just picked for links to other stores. */
  foreignLinks: z.optional(z.literal(FOREIGN_LINKS)),
  /** "Allow amazon.com and add privately": only write it down; the page that `open-grant` opens goes on. */
  afterGrant: z.optional(z.literal(true)),
  /** A small copy of the tweet's picture, where X's page lets us read one. */
  picture: z.optional(PictureUrl),
});
/** Reports what became of the reply, as the page shows it. */
const Report = z.object({
  kind: z.literal('report'),
  requestId: Id,
  event: z.discriminatedUnion('kind', [Pressing, Posted, Failed, Abandoned]),
});
/** "Finish on Amazon": bring the request's tab forward, or open its link once more. */
export const Finish = z.object({ kind: z.literal('finish'), requestId: Id });
/** A reply by the shopper's own account that X shows in a thread. */
const OwnReplySeen = z.object({
  kind: z.literal('own-reply-seen'),
  replyId: TweetId,
  handle: Handle,
  text: z.string().check(z.maxLength(300)),
  /** The tweets it may answer: the focal tweet of its page and the one right above it. */
  idsAbove: z.array(TweetId).check(z.maxLength(2)),
  /** The tweet that it is proved to answer, with a product link of that tweet's; left out when in doubt. */
  answered: z.optional(z.object({ tweet: TweetRef, link: LinkSchema })),
});
/** A reply by the shopper's own account is gone from X. */
const OwnReplyDeleted = z.object({
  kind: z.literal('own-reply-deleted'),
  replyId: TweetId,
  handle: Handle,
  /** The shopper deleted it in X's menu, or its own page no longer shows it. */
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
  idsAbove: z.array(TweetId).check(z.maxLength(2)),
  at: z.number(),
});

export const XCommand = z.discriminatedUnion('kind', [
  Hello,
  AccountSeen,
  InjectSheet,
  InjectObserver,
  CheckPage,
  States,
  Prepare,
  Ask,
  Report,
  OpenIntent,
  ClaimPress,
  Finish,
  OpenGrant,
  Progress,
  OwnReplySeen,
  OwnReplyDeleted,
  AnswerSeen,
]);
export type XCommand = z.infer<typeof XCommand>;
export type XCommandOf<K extends XCommand['kind']> = Extract<XCommand, { kind: K }>;

/** What applies to a click on a button. */
export interface Prepared {
  warn: boolean;
  act: Act;
  addAfterReply: boolean;
  /** The shopper's own store; null until it is chosen. */
  ownStore: string | null;
  /** What the shopper chose last for links to other stores than their own; null: nothing yet. */
  foreignLinks: Settings['foreignLinks'];
  /** The stores that the shopper has allowed. */
  allowed: string[];
  earlier: EarlierRequest[];
  /** What a page of Amazon's has called the product of each link, in their order; null where none has. */
  titles?: (string | null)[];
  /** The X account that was last seen in any tab; null: none. */
  account?: { handle: string; visibility: Visibility } | null;
}

/** The settings that a page of X needs before anything is clicked. */
export type PageSettings = Pick<Settings, 'warn' | 'act' | 'buttonStyle' | 'language'>;

/** The background's answer to each command. */
export interface XAnswers {
  hello: PageSettings & { resume: HeldReply | null };
  'account-seen': null;
  'inject-sheet': null;
  'inject-observer': null;
  'check-page': null;
  states: Record<string, ButtonState>;
  prepare: Prepared;
  /** The request's new state: a private one is on its way to the cart, or its link was just opened. */
  ask: ButtonState;
  /** Why the reply failed, as the ledger knows it; null when it did not. */
  report: FailReason | null;
  'open-intent': null;
  /** True: it is written that X's button may have been pressed, and this script alone may press it. */
  'claim-press': boolean;
  finish: null;
  'open-grant': null;
  /** In the order of the command; a request that is gone is left out. */
  progress: RequestProgress[];
  'own-reply-seen': null;
  'own-reply-deleted': null;
  'answer-seen': null;
}

/** The envelope of every answer. */
export type Reply<T> = { ok: true; value: T } | { ok: false; why: Refusal };

/** To all pages of X: the new states of these tweets' requests. */
export interface StatesChanged {
  kind: 'states-changed';
  states: Record<string, ButtonState>;
}
/**
 * To all pages of X, and to all store pages with our script: the shopper has allowed or withdrawn stores. `allowed`
 * lists those that are allowed now.
 */
export interface StoresChanged {
  kind: 'stores-changed';
  allowed: string[];
}
/** To all pages of X: the shopper has changed settings; these are the current ones. */
export interface SettingsChanged extends PageSettings {
  kind: 'settings-changed';
}
/**
 * To one page of X: the shopper pressed one of our keyboard shortcuts, or chose our entry in a link's context menu.
 * It opens the sheet or adds privately. It never posts.
 */
export interface ShortcutPressed {
  kind: 'shortcut-pressed';
  act: 'sheet' | 'private';
  /** The link whose menu it was; null for a keyboard shortcut, which is about the tweet in focus (utils/x/button/shortcut-target.ts). */
  href: string | null;
}
/** To our own open pages: the ledger has changed, read it again. */
export interface LedgerChanged {
  kind: 'ledger-changed';
  /** The tweets whose requests have changed; null: any may have. */
  tweetIds: string[] | null;
}
