/**
 * Another script that takes our button away at once, each time, wins after so many rounds in a second: X
 * must never loop for us. X's own renewing of an action bar, however long a tweet stays open, is slower.
 */
const MOST_MOUNTS_A_SECOND = 100;

/** Counts, for tweets that have lost a button, how often it was mounted anew within a second. */
export class RemountLimit {
  private readonly again = new WeakMap<Element, { since: number; count: number }>();

  /** Counts an article's mounts within a second; the first is free. */
  mayMount(article: Element, isAgain: boolean): boolean {
    let again = this.again.get(article);
    if (!again && !isAgain) return true;
    const now = performance.now();
    if (!again || now - again.since > 1000) {
      again = { since: now, count: 0 };
      this.again.set(article, again);
    }
    again.count += 1;
    return again.count <= MOST_MOUNTS_A_SECOND;
  }
}
