import { tweetTime } from '../../x-facts/tweet-time.ts';

/** A reply with #AmazonCart or #AmazonBasket that X has shown on the page of the tweet that it belongs to. */
export interface CartReply {
  id: string;
  /** Without the @. */
  handle: string;
  /** By the tweet's own author, who asks for nothing with it. */
  isByAuthor: boolean;
  /** Shown to this reader, but not to everyone. */
  isProtected: boolean;
}

/** A cart reply, and where it was seen last, which tells an edited reply from another one. */
interface Standing {
  reply: CartReply;
  article: WeakRef<Element>;
  /** The id of the tweet right above it; null when there is none. */
  idAbove: string | null;
}

/** For how long a tweet can be edited, in ms. An edited tweet has a new id (docs/facts/x.md 1.2). */
const EDITABLE_MS = 60 * 60_000;

/**
 * The replies that X has shown of one thread. Each is counted once, by its id, and stays counted when X unmounts it:
 * a row that has left the page was scrolled away, or its reply was deleted, and the page does not tell which. Counting
 * one more costs the same however many there are.
 */
export class SeenReplies {
  /** How many cart replies are by others than the tweet's author. */
  countedReplies = 0;
  private readonly ids = new Set<string>();
  private readonly cart = new Map<string, Standing>();
  /** The ids of each person's cart replies, by handle in lower case. */
  private readonly byHandle = new Map<string, string[]>();
  private readonly inOrder: CartReply[] = [];

  /** How many replies of any kind X has shown. */
  get shown(): number {
    return this.ids.size;
  }

  /** Counts a reply of any kind; returns whether it is new. */
  add(id: string): boolean {
    const before = this.ids.size;
    return this.ids.add(id).size > before;
  }

  hasCartReply(id: string): boolean {
    return this.cart.has(id);
  }

  /** Notes where X shows a cart reply now that was counted before: it has drawn it anew, or put another tweet above. */
  moveCartReply(id: string, article: Element, idAbove: string | null): void {
    const known = this.cart.get(id);
    if (known) this.cart.set(id, { ...known, article: new WeakRef(article), idAbove });
  }

  /** Counts a cart reply, in place of the same one before it was edited, where the page shows that it is the same. */
  addCartReply(reply: CartReply, article: Element, idAbove: string | null): void {
    const handle = reply.handle.toLowerCase();
    const ids = this.byHandle.get(handle) ?? [];
    const stays = ids.filter((id) => !this.dropIfEdited(id, reply, article, idAbove));
    this.byHandle.set(handle, [...stays, reply.id]);
    this.cart.set(reply.id, { reply, article: new WeakRef(article), idAbove });
    this.inOrder.push(reply);
    if (!reply.isByAuthor) this.countedReplies += 1;
  }

  private dropIfEdited(id: string, later: CartReply, article: Element, idAbove: string | null): boolean {
    const earlier = this.cart.get(id);
    if (!earlier || !isEdited(earlier, later, article, idAbove)) return false;
    this.cart.delete(id);
    this.ids.delete(id);
    if (!earlier.reply.isByAuthor) this.countedReplies -= 1;
    return true;
  }

  /** All cart replies, the newest first. */
  cartReplies(): CartReply[] {
    return this.since(0, Number.POSITIVE_INFINITY)
      .map((reply) => ({ reply, at: tweetTime(reply.id) }))
      .sort((one, other) => other.at - one.at)
      .map(({ reply }) => reply);
  }

  /** How many cart replies were ever added: the end of `since`. */
  get end(): number {
    return this.inOrder.length;
  }

  /** The cart replies in the order in which they were seen, from a place in it up to another. */
  since(from: number, to: number): CartReply[] {
    // A reply that was taken for an edited one, and has come back, is in it twice.
    return this.inOrder.slice(from, to).filter((reply) => this.cart.get(reply.id)?.reply === reply);
  }
}

/**
 * Is the later reply the earlier one after an edit? Both are the same person's. It is if it stands in the same place,
 * the earlier one is gone, and it came within the time for editing.
 */
function isEdited(earlier: Standing, later: CartReply, article: Element, idAbove: string | null): boolean {
  if (earlier.idAbove !== idAbove || BigInt(later.id) <= BigInt(earlier.reply.id)) return false;
  if (tweetTime(later.id) - tweetTime(earlier.reply.id) > EDITABLE_MS) return false;
  const before = earlier.article.deref();
  return before === article || !before?.isConnected;
}

/** Cart replies of others than the tweet's author. */
export function byOthers(replies: readonly CartReply[]): CartReply[] {
  return replies.filter(({ isByAuthor }) => !isByAuthor);
}

/** How many people wrote these replies, without one of them. */
export function countPeople(replies: readonly CartReply[], except?: string | null): number {
  const handles = new Set(replies.map(({ handle }) => handle.toLowerCase()));
  if (except) handles.delete(except.toLowerCase());
  return handles.size;
}
