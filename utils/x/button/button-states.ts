import type { ButtonState } from '../../requests/fold.ts';
import { type MountedButton, showState } from './button.ts';

/** So long a button has to be in sight until its tweet counts as seen. */
const SEEN_MS = 500;

/** The browser's own word on what it has painted (Intersection Observer v2). Chromium has it, Firefox not yet. */
interface PaintedEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}
interface PaintedOptions extends IntersectionObserverInit {
  trackVisibility: true;
  /** In ms; the browser takes no less. */
  delay: 100;
}

/**
 * How the requests for the page's tweets stand, as far as it may be shown: only of tweets that the reader has seen,
 * or whose button they have come to, is the background asked, and only their buttons say it. A page could put any
 * tweet's id into an article that nobody sees. Seen is what stood in the window for half a second, painted,
 * covered by nothing and faded by nothing (where the browser tells that).
 */
export class ButtonStates {
  private readonly known = new Map<string, ButtonState>();
  private readonly seen = new Set<string>();
  /** Buttons in sight, and since when (`performance.now()`). */
  private readonly inSight = new Map<MountedButton, number>();
  private readonly watched = new Map<Element, MountedButton>();
  private readonly observer: IntersectionObserver;
  private readonly busy: () => void;

  /** @param busy told when `count` is to be called in a while */
  constructor(busy: () => void) {
    this.busy = busy;
    const options: PaintedOptions = { trackVisibility: true, delay: 100 };
    this.observer = new IntersectionObserver((entries) => this.hear(entries), options);
  }

  private hear(entries: PaintedEntry[]): void {
    for (const { target, isIntersecting, isVisible = true, time } of entries) {
      const mounted = this.watched.get(target);
      if (!mounted) continue;
      if (!isIntersecting || !isVisible) this.inSight.delete(mounted);
      else if (!this.inSight.has(mounted)) this.inSight.set(mounted, time);
    }
    if (this.inSight.size > 0) this.busy();
  }

  /** Notices from now on when the reader sees this button. */
  watch(mounted: MountedButton): void {
    if (this.seen.has(mounted.tweetId)) return;
    this.watched.set(mounted.host, mounted);
    this.observer.observe(mounted.host);
  }

  /** The button has left its tweet, or need not be watched any more. */
  drop(mounted: MountedButton): void {
    if (!this.watched.delete(mounted.host)) return;
    this.observer.unobserve(mounted.host);
    this.inSight.delete(mounted);
  }

  /** Counts what has been in sight for long enough as seen. */
  count(): void {
    const now = performance.now();
    for (const [mounted, since] of this.inSight) if (now - since >= SEEN_MS) this.see(mounted);
    if (this.inSight.size > 0) this.busy();
  }

  /** The shopper has seen this button, or come to it: from now on it shows how its tweet's request stands. */
  see(mounted: MountedButton): void {
    this.drop(mounted);
    this.seen.add(mounted.tweetId);
    this.show(mounted);
    if (!this.known.has(mounted.tweetId)) this.busy();
  }

  /** Shows what is known, if its tweet was seen. */
  show(mounted: MountedButton): void {
    const state = this.seen.has(mounted.tweetId) && this.known.get(mounted.tweetId);
    if (state) showState(mounted, state);
  }

  /** Takes in what the background says, for tweets that are not on the page as well. */
  learn(states: Record<string, ButtonState>): void {
    for (const [tweetId, state] of Object.entries(states)) this.known.set(tweetId, state);
  }

  /** Of these tweets' ids, those whose state is to be asked for. */
  unknown(tweetIds: string[]): string[] {
    return tweetIds.filter((id) => this.seen.has(id) && !this.known.has(id));
  }

  /** What is known may be out of date: it is to be asked for anew. */
  forget(): void {
    this.known.clear();
    this.busy();
  }

  end(): void {
    this.observer.disconnect();
  }
}
