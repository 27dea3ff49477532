import type { RequestState } from '../../requests/fold.ts';
import { requestTitle } from '../../texts/request-texts.ts';

/** How long a removal can be undone, in ms. */
export const UNDO_REMOVAL_MS = 10_000;

/** A removal that has not been carried out yet. */
interface PendingRemoval {
  id: string;
  title: string;
}

/**
 * Removals that can be undone for a while, one at a time: a second one carries out the first. Nothing is deleted
 * until then. A page that ends carries out its last removal; a page that crashes never does. The shopper is asked
 * first when the request's reply is still on X.
 */
export class PendingRemovals {
  pending: PendingRemoval | null = null;
  /** The request whose removal the shopper is to confirm, since its reply is still on X. */
  toConfirm: RequestState | null = null;
  /** Being carried out, so still hidden. */
  private readonly removing = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly removeForGood: (id: string) => Promise<unknown>;
  private readonly onChange: (error: unknown) => void;

  /**
   * @param removeForGood removes for good
   * @param onChange called when something is hidden or shown again; with the error, or null
   */
  constructor(removeForGood: (id: string) => Promise<unknown>, onChange: (error: unknown) => void) {
    this.removeForGood = removeForGood;
    this.onChange = onChange;
  }

  /** Removes a request at once, or asks first. */
  askOrRemove(request: RequestState): void {
    if (request.reply.state !== 'posted') {
      this.remove(request);
      return;
    }
    this.toConfirm = request;
    this.onChange(null);
  }

  closeQuestion(): void {
    this.toConfirm = null;
    this.onChange(null);
  }

  remove(request: RequestState): void {
    this.removeLater(request.id, requestTitle(request));
  }

  /** Hides what has this id, and removes it once that can no longer be undone. */
  removeLater(id: string, title: string): void {
    this.commit();
    this.pending = { id, title };
    this.timer = setTimeout(() => this.commit(), UNDO_REMOVAL_MS);
    this.onChange(null);
  }

  undo(): void {
    clearTimeout(this.timer);
    this.pending = null;
    this.onChange(null);
  }

  /** Carries out the pending removal now. */
  commit(): void {
    clearTimeout(this.timer);
    const { pending } = this;
    if (!pending) return;
    this.pending = null;
    this.removing.add(pending.id);
    this.onChange(null);
    void this.removeForGood(pending.id).then(
      () => this.onChange(null),
      (error) => {
        this.removing.delete(pending.id);
        this.onChange(error);
      },
    );
  }

  /**
   * Stops hiding what has been removed: something of the same id may come again.
   * @param present the ids that are still there
   */
  forgetGone(present: ReadonlySet<string>): void {
    for (const id of this.removing) if (!present.has(id)) this.removing.delete(id);
  }

  isHidden(id: string): boolean {
    return this.pending?.id === id || this.removing.has(id);
  }

  /** Whether anything is hidden that is still in the ledger. */
  get hasHidden(): boolean {
    return this.pending !== null || this.removing.size > 0;
  }
}
