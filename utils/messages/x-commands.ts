import * as z from 'zod/mini';
import { lazy } from '../common/lazy.ts';
import { MOST_LINKS } from '../common/link-limit.ts';
import { PictureUrl } from '../ledger/picture-schema.ts';
import {
  Abandoned,
  Asked,
  Failed,
  Handle,
  Id,
  Line,
  LinkSchema,
  Posted,
  Pressing,
  TweetId,
  TweetRef,
  Visibility,
} from '../requests/events.ts';
import { byKind, Count } from '../requests/schema.ts';
import { ACTS, FOREIGN_LINKS } from '../settings/settings.ts';
import { ReportedReply } from '../tallies/tally.ts';
import { ClaimPress, OpenIntent } from './reply-window.ts';
import { OpenGrant, Progress } from './sheet-commands.ts';

/**
 * The commands of our content script on X. The page shares a process with that script, so
 * each command is parsed before it is trusted. Commands that write carry ids made by their sender: sent twice, they
 * take effect once.
 */

/** Our script has started in a page of X that loaded at `loadedAt` (ms since the epoch). */
const Hello = lazy(() => z.object({ kind: z.literal('hello'), loadedAt: z.number() }));
/** The account signed in to X, as a page shows it that was loaded at `loadedAt` (ms since the epoch). */
const AccountSeen = lazy(() =>
  z.object({
    kind: z.literal('account-seen'),
    handle: Handle,
    visibility: Visibility,
    loadedAt: z.optional(z.number()),
  }),
);
/** A button is about to be used: inject the sheet's script into this page (utils/x/sheet/sheet-loader.ts). */
const InjectSheet = lazy(() => z.object({ kind: z.literal('inject-sheet') }));
/**
 * A tweet of the shopper's own or of Amazon's shows: inject the script that reads it
 * (utils/x/observe/observer-loader.ts).
 */
const InjectObserver = lazy(() => z.object({ kind: z.literal('inject-observer') }));
/** The page of a tweet with a product link shows: inject the script that counts its cart replies. */
const InjectThread = lazy(() => z.object({ kind: z.literal('inject-thread') }));
/** Why our script asks for a closer look at its page (utils/x/page-check/watch-suspicions.ts). */
const SUSPICIONS = ['unread', 'bar-lost', 'taken-out', 'other-copy'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];
/** The tweets of this page cannot be read, or somebody interferes with our buttons. Null: it is in order again. */
const CheckPage = lazy(() =>
  z.object({ kind: z.literal('check-page'), suspicion: z.nullable(z.literal(SUSPICIONS)) }),
);
/** Asks for the state of the requests for these tweets, for their buttons. */
const States = lazy(() =>
  z.object({
    kind: z.literal('states'),
    tweetIds: z.array(TweetId).check(z.maxLength(200)),
  }),
);
/** The shopper has clicked a button: asks for the settings that apply and for earlier requests. */
const Prepare = lazy(() =>
  z.object({
    kind: z.literal('prepare'),
    tweetId: TweetId,
    links: z.array(LinkSchema).check(z.maxLength(MOST_LINKS)),
  }),
);
/** The shopper has chosen an act, which must be in the ledger before anything happens on the page. */
const Ask = lazy(() =>
  z.object({
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
  }),
);
/** Reports what became of the reply, as the page shows it. */
const Report = lazy(() =>
  z.object({
    kind: z.literal('report'),
    requestId: Id,
    event: z.discriminatedUnion('kind', [Pressing, Posted, Failed, Abandoned]),
  }),
);
/** "Finish on Amazon": bring the request's tab forward, or open its link once more. */
export const Finish = lazy(() => z.object({ kind: z.literal('finish'), requestId: Id }));
/** A reply by the shopper's own account that X shows in a thread. */
const OwnReplySeen = lazy(() =>
  z.object({
    kind: z.literal('own-reply-seen'),
    replyId: TweetId,
    handle: Handle,
    text: z.string().check(z.maxLength(300)),
    /** The tweets it may answer: the focal tweet of its page and the one right above it. */
    idsAbove: z.array(TweetId).check(z.maxLength(2)),
    /** The tweet that it is proved to answer, with a product link of that tweet's; left out when in doubt. */
    answered: z.optional(z.object({ tweet: TweetRef, link: LinkSchema })),
  }),
);
/** A reply by the shopper's own account is gone from X. */
const OwnReplyDeleted = lazy(() =>
  z.object({
    kind: z.literal('own-reply-deleted'),
    replyId: TweetId,
    handle: Handle,
    /** The shopper deleted it in X's menu, or its own page no longer shows it. */
    seenIn: z.literal(['menu', 'page']),
  }),
);
/** A tweet by @MyAmazon or @MyAmazonUK. */
const AnswerSeen = lazy(() =>
  z.object({
    kind: z.literal('answer-seen'),
    answerId: TweetId,
    by: Handle,
    text: z.string().check(z.maxLength(1000)),
    links: z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(10)),
    addressees: z.array(Handle).check(z.maxLength(20)),
    idsAbove: z.array(TweetId).check(z.maxLength(2)),
    at: z.number(),
  }),
);

/**
 * The author has chosen to keep a tally of a tweet of their own, or to stop counting. A tally that was stopped stays
 * until it is deleted on the activity page or forgotten for its age; one without a reply is deleted at once.
 */
const KeepTally = lazy(() =>
  z.object({
    kind: z.literal('keep-tally'),
    tweetId: TweetId,
    /** The tweet's author, who must be the account that this tab has last reported. */
    author: Handle,
    link: LinkSchema,
    /** What X's page calls the product. */
    title: z.optional(Line),
    keep: z.boolean(),
  }),
);
/** Asks whether cart replies to this tweet are counted, for the account that this tab has last reported. */
const TallyState = lazy(() => z.object({ kind: z.literal('tally-state'), tweetId: TweetId }));
/** Cart replies that X shows on the page of a tallied tweet; those that are known already count once, edited or not. */
const CartRepliesSeen = lazy(() =>
  z.object({
    kind: z.literal('cart-replies-seen'),
    tweetId: TweetId,
    replies: z.array(ReportedReply).check(z.maxLength(200)),
    /** How many replies of any kind the page has loaded so far. */
    shown: Count,
  }),
);

export const XCommand = lazy(() =>
  byKind({
    hello: Hello,
    'account-seen': AccountSeen,
    'inject-sheet': InjectSheet,
    'inject-observer': InjectObserver,
    'inject-thread': InjectThread,
    'check-page': CheckPage,
    states: States,
    prepare: Prepare,
    ask: Ask,
    report: Report,
    'open-intent': OpenIntent,
    'claim-press': ClaimPress,
    finish: Finish,
    'open-grant': OpenGrant,
    progress: Progress,
    'own-reply-seen': OwnReplySeen,
    'own-reply-deleted': OwnReplyDeleted,
    'answer-seen': AnswerSeen,
    'keep-tally': KeepTally,
    'tally-state': TallyState,
    'cart-replies-seen': CartRepliesSeen,
  }),
);
export type XCommand = z.infer<typeof XCommand>;
export type XCommandOf<K extends XCommand['kind']> = Extract<XCommand, { kind: K }>;
