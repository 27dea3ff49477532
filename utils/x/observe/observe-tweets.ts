import { log } from '../../common/log.ts';
import type { XCommand } from '../../messages/x-commands.ts';
import { isSameHandle, readMention } from '../../x-facts/handle.ts';
import { findHashtag, hashtagFor } from '../../x-facts/hashtag.ts';
import { findServiceAccount } from '../../x-facts/service-accounts.ts';
import { tweetTime } from '../../x-facts/tweet-time.ts';
import { dialectOf } from '../page-dialect.ts';
import { readTweet } from '../tweet.ts';
import { tweetDialectOf } from '../tweet-dialect.ts';
import { OUTBOUND_LINK } from '../tweet-links.ts';
import type { Tweet } from '../tweet-model.ts';

type Observation = Extract<XCommand, { kind: 'own-reply-seen' | 'answer-seen' }>;
type Answered = Extract<Observation, { kind: 'own-reply-seen' }>['answered'];

/** What the observer needs from the content script (observer-loader.ts). */
export interface ObserverHost {
  /** The handles, in lower case, whose tweets are observed: Amazon's and, once it is known, the shopper's. */
  authors: ReadonlySet<string>;
  /** The handle of the signed-in account; null until X has drawn it. */
  handle(): string | null;
  /** Called once per page load for each observation. */
  report(command: Observation): void;
}

/**
 * Observes tweets that say something about a request: the shopper's own replies with the hashtag, and answers of
 * Amazon's accounts.
 * @returns a function that looks at one tweet
 */
export function createTweetObserver({ authors, handle, report }: ObserverHost): (article: Element) => void {
  const reported = new Set<string>();
  /** Own replies whose answered tweet is not known yet: X may draw the tweets above them later. */
  const unplaced = new Set<Element>();

  function observe(article: Element): void {
    if (unplaced.size > 0) observeUnplacedAgain(article);
    try {
      if (!authors.has(dialectOf(article).peekAuthor(article).toLowerCase())) return;
      const observation = readObservation(article, handle());
      if (!observation) return;
      const id = observation.kind === 'answer-seen' ? observation.answerId : observation.replyId;
      // What a reply answers may be seen later than the reply itself, and is then reported as well.
      const key = observation.kind === 'own-reply-seen' && observation.answered ? `${id} answered` : id;
      if (observation.kind === 'own-reply-seen' && !observation.answered) unplaced.add(article);
      if (reported.has(key) || !isWorthReporting(observation)) return;
      reported.add(key);
      report(observation);
    } catch (error) {
      log('a tweet could not be read', error);
    }
  }

  function observeUnplacedAgain(article: Element): void {
    const { mayDecideAnswered } = tweetDialectOf(article);
    // Loop over a copy: `observe` puts back a reply whose answered tweet is still unknown, so the loop would never end.
    for (const reply of [...unplaced]) {
      if (reply.isConnected && (reply === article || !mayDecideAnswered(article, reply))) continue;
      unplaced.delete(reply);
      if (reply.isConnected) observe(reply);
    }
  }
  return observe;
}

/**
 * Reads the shopper's own reply with the hashtag, or a tweet by one of Amazon's two service accounts. The author is
 * taken from the permalink, so that a display name or a quoted tweet cannot pass for it.
 * @param ownHandle the signed-in account; null when unknown
 * @returns null for every other tweet
 */
export function readObservation(article: Element, ownHandle: string | null): Observation | null {
  const tweet = readTweet(article);
  if (!tweet) return null;
  const handle = tweet.author.handle;
  const dialect = tweetDialectOf(article);
  const body = dialect.findText(article);
  const text = (body?.textContent ?? '').trim();
  const idsAbove = dialect.readIdsAbove(article);

  if (ownHandle && isSameHandle(handle, ownHandle)) {
    const hashtag = findHashtag(text);
    if (!hashtag) return null;
    const answered = readAnswered(article, tweet, hashtag);
    const seen = { replyId: tweet.id, handle, text: text.slice(0, 300), idsAbove };
    return { kind: 'own-reply-seen', ...seen, ...(answered && { answered }) };
  }
  if (!findServiceAccount(handle)) return null;
  const links = [...(body?.querySelectorAll(OUTBOUND_LINK) ?? [])].map((link) =>
    (link.textContent ?? '').replace(/…$/, '').slice(0, 2000),
  );
  return {
    kind: 'answer-seen',
    answerId: tweet.id,
    by: handle,
    text: text.slice(0, 1000),
    links: links.slice(0, 10),
    addressees: readAddressees(article, handle).slice(0, 20),
    idsAbove,
    at: tweetTime(tweet.id),
  };
}

/** A reply is worth reporting only if the page shows what it may answer. */
function isWorthReporting(observation: Observation): boolean {
  return (
    observation.kind === 'answer-seen' ||
    observation.idsAbove.length > 0 ||
    observation.answered !== undefined
  );
}

/**
 * The tweet with a product link that the shopper's reply provably answers; of several links the one that the reply's
 * hashtag fits, else the first.
 */
function readAnswered(article: Element, reply: Tweet, hashtag: string): Answered {
  const above = tweetDialectOf(article).findAnsweredArticle(article);
  const tweet = above ? readTweet(above) : null;
  const link = tweet?.links.find((one) => hashtagFor(one) === hashtag) ?? tweet?.links[0];
  // X's ids grow with time, so an answer's is greater than its question's.
  if (!tweet || !link || BigInt(tweet.id) >= BigInt(reply.id)) return undefined;
  const names = tweetDialectOf(article).readReplyingTo(article);
  if (names.length > 0 && !names.includes(tweet.author.handle.toLowerCase())) return undefined;
  const { id, url, author } = tweet;
  return { tweet: { id, url, author }, link };
}

/** The handles that a tweet addresses: its "Replying to" line and its mentions are links whose text is @handle. */
function readAddressees(article: Element, author: string): string[] {
  const handles = new Set<string>();
  for (const link of tweetDialectOf(article).queryOwn(article, 'a[href^="/"]')) {
    const handle = readMention(link.textContent);
    if (handle && !isSameHandle(handle, author)) handles.add(handle);
  }
  return [...handles];
}
