import { type AmazonWorld, makeAmazonWorld } from './amazon/world.ts';
import { fillSampleWorld } from './sample.ts';
import { snowflake } from './snowflake.ts';

export interface Account {
  handle: string;
  name: string;
  protected: boolean;
  bio?: string;
  /** The profile's website; it may look like a product link, but is not part of a tweet. */
  website?: { tco: string; expanded: string };
}

export type TextPart =
  | { kind: 'text'; text: string }
  | { kind: 'newline' }
  /** `shown` is what stays visible; the rest of `expanded` goes into X's hidden spans (docs/facts/x.md 1.3). */
  | { kind: 'link'; tco: string; expanded: string; shown?: string }
  | { kind: 'mention'; handle: string }
  | { kind: 'hashtag'; tag: string }
  | { kind: 'emoji'; alt: string; code: string };

export interface Card {
  layout: 'large' | 'small' | 'player';
  tco: string;
  domain: string;
  title: string;
  /** Where the card's t.co leads; left out for cards that only ever show their domain. */
  expanded?: string;
  /** Promoted website cards link straight to the advertiser (docs/facts/x.md 1.4). */
  promotedDirectUrl?: string;
}

export interface WorldTweet {
  /** Snowflake-like, increasing. */
  id: string;
  /** A handle, without @. */
  author: string;
  /** Milliseconds since 1970. */
  at: number;
  parts: TextPart[];
  card?: Card;
  /** Id of the quoted tweet, or 'unavailable'. */
  quote?: string;
  inReplyTo?: string;
  photos?: number;
  video?: boolean;
  repostedBy?: string;
  promoted?: boolean;
  restrictedReplies?: boolean;
  edited?: boolean;
  /** The rest of a long tweet: not in the page until "Show more" is pressed. */
  longCut?: TextPart[];
  /** An article: its own page has two action bars. */
  longForm?: boolean;
}

export type CreateTweetFault =
  | 'ok'
  /** Accepted, answered after `createDelayMs`. */
  | 'slow'
  /** 200 with an empty result: X accepted the tweet and withholds it from everybody. */
  | 'withheld'
  | 'duplicate'
  | 'rate-limit'
  | 'restricted'
  | 'automated'
  /** The request never reaches X. */
  | 'offline'
  /** Posted, but the answer never comes: X's page waits and says nothing. */
  | 'lost'
  /** Posted, but the connection breaks: X's page says that something went wrong. */
  | 'cut';

export interface Faults {
  /** -1: the reply box never opens. */
  composerDelayMs: number;
  editorIgnoresInsert: boolean;
  buttonStaysDisabled: boolean;
  /** The reply box opens for a different tweet than the one clicked. */
  wrongTarget: boolean;
  /** The time of the replied-to tweet in the reply box has no link. */
  modalHidesPermalink: boolean;
  /** The reply box shows no replied-to tweet at all. */
  modalTargetMissing: boolean;
  createTweet: CreateTweetFault;
  createDelayMs: number;
  toast: 'link' | 'none' | 'no-link';
  /** Where tweets' pictures come from: X's own host, or another one, marked for other pages' use or not. */
  pictures: 'same-host' | 'other-host' | 'other-host-cors';
  /** Deleting in a tweet's menu: done, refused with HTTP 200, or the server fails. */
  deleteTweet: 'ok' | 'refused' | 'broken';
  /** A tweet's own page: shown, or X says that something went wrong (with HTTP 200, or not). */
  tweetDetail: 'ok' | 'refused' | 'broken';
  composerStaysOpen: boolean;
  /** On a tweet's own page its reply button focuses the box below the tweet and opens no other box. */
  inlineReply: boolean;
  /** How many milliseconds X holds a post back after the press ("Undo post"); 0: not at all. */
  undoPostMs: number;
  /** The notice shown meanwhile: a toast with controls, or an element without any distinguishing mark. */
  undoNotice: 'toast' | 'plain';
  /** What the reply box contains besides text when it opens. */
  attachment: 'none' | 'photo' | 'gif' | 'poll' | 'schedule' | 'place';
  /** How many requests the page makes right after its load; the browser's resource timing buffer is full at 250. */
  requestsAtStart: number;
  initialState: 'full' | 'missing' | 'broken';
  /** The account switcher (and the profile tab) is shown. */
  switcher: boolean;
  /** Another account shows at once in pages that are open, without a load. What X does is unknown (x.md 1.8). */
  switchInPlace: boolean;
  /** How often React re-renders mounted articles and swaps the nodes of their action bars, in ms; 0: never. */
  rerenderEveryMs: number;
  /** The reply box opens with this text already in it. */
  draftRestored: string;
  intentBroken: boolean;
  /** Changed markup: the action bar is no longer a role=group. */
  groupChanged: boolean;
  /** Changed markup: the marks of tweets have other names, in both clients. */
  marksRenamed: boolean;
  /** X lets other pages put it into a frame, as the real one never does. */
  framable: boolean;
  /** How many milliseconds pass before React hydrates the second client's page. */
  hydrateAfterMs: number;
  /** React hydrates the second client's tweet of a page, a boundary of its own, only once the page's `hydrateFocal` is called. */
  focalWaits: boolean;
  /** The second client's tweets get ids from React in the browser; on phones they have none. */
  browserIds: boolean;
  /** The second client's timeline measures new rows only after they were drawn, and so draws what comes into view twice. */
  rowsInTwoSteps: boolean;
  /** The second client's reply box: with the first client's test ids, a form, nothing that names it, or one text box too many. */
  secondComposer: 'known' | 'form' | 'plain' | 'two-editors';
}

export interface MyAmazon {
  on: boolean;
  mode: 'added' | 'not-linked' | 'refused' | 'odd';
  delayMs: number;
  account: 'MyAmazon' | 'MyAmazonUK' | 'by-hashtag';
}

/** The playground's whole state, as plain data in this process; tests change it directly. */
export interface World {
  /** null: logged out. Pages read it when they load, as X's do. */
  viewer: Account | null;
  accounts: Map<string, Account>;
  tweets: Map<string, WorldTweet>;
  /** Tweet ids, top first. */
  home: string[];
  bookmarks: string[];
  /** Ids of what X recommends below the conversation on a tweet's own page. */
  recommended: string[];
  /** Which of X's two web clients serves the pages (docs/facts/x-web.md 2). */
  client: 'first' | 'second';
  theme: 'light' | 'dark' | 'contrast';
  dir: 'ltr' | 'rtl';
  lang: string;
  faults: Faults;
  myAmazon: MyAmazon;
  /** Short links (`amzn.to/3abc` → where they lead). */
  shortLinks: Map<string, string>;
  /** The stores: their products, carts and faults (README.md, "The stores"). */
  amazon: AmazonWorld;
  /** The viewer's replies that X accepted, in order. */
  posted: WorldTweet[];
  /** Counters and other noise that X makes all the time. */
  noise: boolean;
  /** Increase it after changing a tweet in place; open pages notice all other changes by themselves. */
  revision: number;
  /** A page of X that asks what has changed is answered when something has; false: at once, and it asks twice a second. */
  holdsPolls: boolean;
  /** While this is pending, X's server takes posts and does not answer: for tests of what is shown meanwhile. */
  held: Promise<void> | null;
}

export const VIEWER = 'shopper_one';

/** Creates a tweet in the world, with sensible defaults for omitted fields. It is not in any timeline yet. */
export function addTweet(
  world: World,
  partial: Partial<WorldTweet> & Pick<WorldTweet, 'author' | 'parts'>,
): WorldTweet {
  const at = partial.at ?? Date.now();
  const tweet: WorldTweet = { at, id: partial.id ?? snowflake(at), ...partial };
  world.tweets.set(tweet.id, tweet);
  if (!world.accounts.has(tweet.author)) {
    world.accounts.set(tweet.author, { handle: tweet.author, name: tweet.author, protected: false });
  }
  world.revision += 1;
  return tweet;
}

export function makeFaults(): Faults {
  return {
    composerDelayMs: 0,
    editorIgnoresInsert: false,
    buttonStaysDisabled: false,
    wrongTarget: false,
    modalHidesPermalink: false,
    modalTargetMissing: false,
    createTweet: 'ok',
    createDelayMs: 20_000,
    toast: 'link',
    pictures: 'same-host',
    deleteTweet: 'ok',
    tweetDetail: 'ok',
    composerStaysOpen: false,
    inlineReply: false,
    undoPostMs: 0,
    undoNotice: 'toast',
    attachment: 'none',
    requestsAtStart: 0,
    initialState: 'full',
    switcher: true,
    switchInPlace: false,
    rerenderEveryMs: 0,
    draftRestored: '',
    intentBroken: false,
    groupChanged: false,
    marksRenamed: false,
    framable: false,
    hydrateAfterMs: 0,
    focalWaits: false,
    browserIds: true,
    rowsInTwoSteps: false,
    secondComposer: 'plain',
  };
}

function emptyWorld(): World {
  return {
    viewer: { handle: VIEWER, name: 'Shopper One', protected: false },
    accounts: new Map(),
    tweets: new Map(),
    home: [],
    bookmarks: [],
    recommended: [],
    client: 'first',
    theme: 'light',
    dir: 'ltr',
    lang: 'en',
    faults: makeFaults(),
    myAmazon: { on: false, mode: 'added', delayMs: 1500, account: 'by-hashtag' },
    shortLinks: new Map(),
    amazon: makeAmazonWorld(),
    posted: [],
    noise: true,
    revision: 0,
    holdsPolls: true,
    held: null,
  };
}

/** The default world: a home timeline of about forty tweets, among them every kind of Amazon link. */
export function makeWorld(): World {
  const world = emptyWorld();
  fillSampleWorld(world);
  return world;
}

/** Resets the same world object to its defaults, for tests that share one server and the control page's Reset. */
export function resetWorld(world: World): void {
  Object.assign(world, makeWorld(), { revision: world.revision + 1 });
}
