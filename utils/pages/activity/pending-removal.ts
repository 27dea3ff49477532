/** How long a removal can be undone, in ms. */
export const UNDO_MS = 10_000;

/** A removal that has not been carried out yet. */
interface PendingRemoval {
  id: string;
  title: string;
}

/**
 * Removals that can be undone for a while, one at a time: a second one carries out the first. Nothing is deleted
 * until then. A page that ends carries out its last removal; a page that crashes never does.
 */
export class PendingRemovals {
  pending: PendingRemoval | null = null;
  /** Being carried out, so still hidden. */
  private readonly removing = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly finish: (id: string) => Promise<unknown>;
  private readonly changed: (error: unknown) => void;

  /**
   * @param finish removes for good
   * @param changed called when something is hidden or shown again; with the error, or null
   */
  constructor(finish: (id: string) => Promise<unknown>, changed: (error: unknown) => void) {
    this.finish = finish;
    this.changed = changed;
  }

  remove(pending: PendingRemoval): void {
    this.commit();
    this.pending = pending;
    this.timer = setTimeout(() => this.commit(), UNDO_MS);
    this.changed(null);
  }

  undo(): void {
    clearTimeout(this.timer);
    this.pending = null;
    this.changed(null);
  }

  /** Carries out the pending removal now. */
  commit(): void {
    clearTimeout(this.timer);
    const { pending } = this;
    if (!pending) return;
    this.pending = null;
    this.removing.add(pending.id);
    this.changed(null);
    void this.finish(pending.id).then(
      () => this.changed(null),
      (error) => {
        this.removing.delete(pending.id);
        this.changed(error);
      },
    );
  }

  isHidden(id: string): boolean {
    return this.pending?.id === id || this.removing.has(id);
  }

  /** Whether anything is hidden that is still in the ledger. */
  get hasHidden(): boolean {
    return this.pending !== null || this.removing.size > 0;
  }
}
