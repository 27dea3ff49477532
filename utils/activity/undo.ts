/** How long a removal can be taken back. */
export const UNDO_MS = 10_000;

/** Something that was removed from sight, and is not removed yet. */
export interface Pending {
  id: string;
  title: string;
}

/**
 * Removals that can be taken back for a while, one at a time: a second one makes the first final. Until then
 * nothing is deleted; a page that ends makes its last one final, a page that crashes leaves it undone.
 */
export class Undo {
  pending: Pending | null = null;
  /** Made final, and not heard of yet: out of sight as well. */
  private readonly going = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly finish: (id: string) => Promise<unknown>;
  private readonly changed: (error: unknown) => void;

  /**
   * @param finish removes for good
   * @param changed called when something is out of sight or back in it; with what went wrong, or null
   */
  constructor(finish: (id: string) => Promise<unknown>, changed: (error: unknown) => void) {
    this.finish = finish;
    this.changed = changed;
  }

  remove(pending: Pending): void {
    this.makeFinal();
    this.pending = pending;
    this.timer = setTimeout(() => this.makeFinal(), UNDO_MS);
    this.changed(null);
  }

  undo(): void {
    clearTimeout(this.timer);
    this.pending = null;
    this.changed(null);
  }

  /** The time to undo is over. */
  makeFinal(): void {
    clearTimeout(this.timer);
    const { pending } = this;
    if (!pending) return;
    this.pending = null;
    this.going.add(pending.id);
    this.changed(null);
    void this.finish(pending.id).then(
      () => this.changed(null),
      (error) => {
        this.going.delete(pending.id);
        this.changed(error);
      },
    );
  }

  isGone(id: string): boolean {
    return this.pending?.id === id || this.going.has(id);
  }

  /** Is anything out of sight that is still in the ledger? */
  get hidesAny(): boolean {
    return this.pending !== null || this.going.size > 0;
  }
}
