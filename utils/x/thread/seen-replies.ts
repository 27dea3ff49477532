import { canBeEditOf } from '../../x-facts/tweet-time.ts';

/** A reply with #AmazonCart or #AmazonBasket that X has shown on the page of the tweet that it belongs to. */
export interface CartReply {
  id: string;
  /** Without the @. */
  handle: string;
  /** By the tweet's own author, who asks for nothing with it. */
  isByAuthor: boolean;
  /** Shown to this reader, but not to everyone. */
  isProtected: boolean;
  /**
   * The id under which the reply was posted, if it has been edited since. Null: X has shown that reply again, so this is
   * another one.
   */
  editOf?: string | null;
}

/** A cart reply, and where it was seen last, which tells an edited reply from another one. */
interface Standing {
  reply: CartReply;
  article: WeakRef<Element>;
  /** The id of the tweet right above it; null when there is none. */
  idAbove: string | null;
}

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
  /** The ids that cart replies had before they were edited, with the ids that they got. */
  private readonly editedInto = new Map<string, string>();

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
    const { id } = reply;
    const handle = reply.handle.toLowerCase();
    const ids = this.byHandle.get(handle) ?? [];
    const earlierId = ids.findLast((each) => this.isEdited(each, reply, article, idAbove));
    const earlier = earlierId && this.cart.get(earlierId)?.reply;
    if (earlier) this.dropEdited(earlier, id);
    this.byHandle.set(handle, [...ids.filter((each) => each !== earlierId), id]);
    const added = earlier ? { ...reply, editOf: firstIdOf(earlier) } : reply;
    this.cart.set(id, { reply: added, article: new WeakRef(article), idAbove });
    this.inOrder.push(added);
    if (!reply.isByAuthor) this.countedReplies += 1;
    this.separateFrom(id);
  }

  private isEdited(id: string, later: CartReply, article: Element, idAbove: string | null): boolean {
    const earlier = this.cart.get(id);
    return earlier !== undefined && isEdited(earlier, later, article, idAbove);
  }

  private dropEdited({ id, isByAuthor }: CartReply, laterId: string): void {
    this.cart.delete(id);
    this.ids.delete(id);
    this.editedInto.set(id, laterId);
    if (!isByAuthor) this.countedReplies -= 1;
  }

  /** A reply is shown that was thought to have become another one: so that one is no edit of it. */
  private separateFrom(id: string): void {
    let laterId = this.editedInto.get(id);
    this.editedInto.delete(id);
    while (laterId && !this.cart.has(laterId)) laterId = this.editedInto.get(laterId);
    const later = laterId && this.cart.get(laterId);
    if (!laterId || !later) return;
    const reply = { ...later.reply, editOf: null };
    this.cart.set(laterId, { ...later, reply });
    this.inOrder.push(reply);
  }

  /** All cart replies, the newest first. */
  cartReplies(): CartReply[] {
    // Ids grow with time, and in length.
    return this.since(0, this.end).sort(
      (one, other) => other.id.length - one.id.length || (one.id < other.id ? 1 : -1),
    );
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
  if (earlier.idAbove !== idAbove || !canBeEditOf(later.id, firstIdOf(earlier.reply))) return false;
  const before = earlier.article.deref();
  return before === article || !before?.isConnected;
}

const firstIdOf = ({ id, editOf }: CartReply) => editOf ?? id;

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
