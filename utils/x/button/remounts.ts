/**
 * If another script keeps removing a tweet's button, we give up after this many mounts in a second, so that the page
 * never loops because of us. X itself renews an action bar far less often.
 */
const MOST_MOUNTS_A_SECOND = 100;

/** Limits how often the button of one tweet is mounted again. */
export class RemountLimit {
  private readonly again = new WeakMap<Element, { since: number; count: number }>();

  /** Counts an article's re-mounts within a second; the first mount is free. */
  mayMount(article: Element, isRemount: boolean): boolean {
    let again = this.again.get(article);
    if (!again && !isRemount) return true;
    const now = performance.now();
    if (!again || now - again.since > 1000) {
      again = { since: now, count: 0 };
      this.again.set(article, again);
    }
    again.count += 1;
    return again.count <= MOST_MOUNTS_A_SECOND;
  }
}
