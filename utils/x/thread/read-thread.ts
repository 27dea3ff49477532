import { log } from '../../common/log.ts';
import { isSameHandle } from '../../x-facts/handle.ts';
import { findServiceAccount } from '../../x-facts/service-accounts.ts';
import { readId } from '../page-dialect.ts';
import { readTweet } from '../tweet.ts';
import type { Tweet } from '../tweet-model.ts';
import { hasCartHashtag } from './cart-hashtag.ts';
import { createPlacement, lastTweetIn, type Place } from './place-tweet.ts';
import { SeenReplies } from './seen-replies.ts';
import { threadDialectOf } from './thread-dialect.ts';

/** The most tweets without a known place that are remembered: several times what X keeps mounted. */
const MOST_UNPLACED = 100;

/**
 * Reads the thread of one tweet from its own page, tweet by tweet as X shows them. What a tweet costs does not depend
 * on how many there are: it is read once, and its place is taken from the row above.
 */
export class ThreadReader {
  readonly tweetId: string;
  readonly seen = new SeenReplies();
  /** The page's tweet as it was read last; null until X has shown it. */
  tweet: Tweet | null = null;
  /** Its articles: while a photo is open, or while X draws it anew, there may be two. The first one was there first. */
  private focalArticles: Element[] = [];
  /** The list of rows that the page's tweet was seen in. It stays when X unmounts the tweet. */
  private list: Element | null = null;
  /** Tweets whose place is not known yet. */
  private readonly unplaced = new Set<Element>();
  /** Whether the place of some tweet has just become known. */
  private hasPlaced = false;
  private readonly placeOf = createPlacement();

  constructor(tweetId: string) {
    this.tweetId = tweetId;
  }

  /** The article of the page's tweet; null while X does not show it. */
  get focal(): Element | null {
    return this.focalArticles.find(({ isConnected }) => isConnected) ?? null;
  }

  /**
   * Reads tweets in the order of the page; those that were read before may be among them.
   * @returns whether something has changed that is shown or counted
   */
  read(articles: Iterable<Element>): boolean {
    this.hasPlaced = false;
    const hasChanged = this.readAll(articles);
    const hasMoreChanged = this.hasPlaced && this.readUnplacedAgain();
    if (this.unplaced.size > MOST_UNPLACED) this.unplaced.clear();
    return hasChanged || hasMoreChanged;
  }

  private readAll(articles: Iterable<Element>): boolean {
    let hasChanged = false;
    for (const article of articles) if (this.readOne(article)) hasChanged = true;
    return hasChanged;
  }

  /** From the top of the page down, because the place of one tweet follows from that of the one above. */
  private readUnplacedAgain(): boolean {
    if (this.unplaced.size === 0) return false;
    const again = [...this.unplaced].filter(({ isConnected }) => isConnected);
    again.sort((one, other) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    // What stays unplaced is put back.
    this.unplaced.clear();
    return this.readAll(again);
  }

  private readOne(article: Element): boolean {
    try {
      const id = readId(article);
      // An ad has none.
      if (id === null) return false;
      if (id === this.tweetId) return this.readFocal(article);
      const place = this.findPlace(article, id);
      if (place === null) this.unplaced.add(article);
      else this.hasPlaced = true;
      if (place !== 'reply') return false;
      if (this.seen.hasCartReply(id)) {
        this.seen.moveCartReply(id, article, idAbove(article));
        return false;
      }
      const isNew = this.seen.add(id);
      return this.readCartReply(article) || isNew;
    } catch (error) {
      log('a tweet could not be read', error);
      return false;
    }
  }

  /**
   * Null before the page's tweet has shown: the reader may have just come, and X still show the page before. A reply is
   * placed by the one above, and there the one above may be any tweet.
   */
  private findPlace(article: Element, id: string): Place | null {
    if (!this.list?.isConnected) return null;
    return this.list.contains(article) ? this.placeOf(article, id, this.focal) : 'other';
  }

  private readFocal(article: Element): boolean {
    if (!threadDialectOf(article).isFocal(article) || this.focalArticles.includes(article)) return false;
    this.tweet = readTweet(article) ?? this.tweet;
    this.focalArticles = [...this.focalArticles.filter(({ isConnected }) => isConnected), article];
    this.list = threadDialectOf(article).listOf(this.focal ?? article);
    this.hasPlaced = true;
    return true;
  }

  private readCartReply(article: Element): boolean {
    const reply = hasCartHashtag(article) ? readTweet(article) : null;
    // Ids grow with time. Amazon's own answers say the hashtag, too.
    if (!reply || BigInt(reply.id) < BigInt(this.tweetId) || findServiceAccount(reply.author.handle))
      return false;
    const { id, author } = reply;
    const isByAuthor = isSameHandle(author.handle, this.tweet?.author.handle);
    const { handle, isProtected } = author;
    this.seen.addCartReply({ id, handle, isByAuthor, isProtected }, article, idAbove(article));
    return true;
  }
}

/** The id of the tweet right above this one; null when there is none, or when it is an ad. */
function idAbove(article: Element): string | null {
  const { rowOf, rowAbove } = threadDialectOf(article);
  const row = rowOf(article);
  for (let above = row && rowAbove(row); above; above = rowAbove(above)) {
    const tweet = lastTweetIn(above);
    if (tweet) return readId(tweet);
  }
  return null;
}
