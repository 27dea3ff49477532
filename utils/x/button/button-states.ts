import type { ButtonState } from '../../requests/button-state.ts';
import type { PaintedEntry, PaintedOptions } from '../../trust/visibility-watch.ts';
import { type MountedButton, showState } from './button.ts';

/** How long a button must be visible for its tweet to count as seen, in ms. */
const SEEN_MS = 500;

/**
 * The states of the requests for the page's tweets. The background is asked only about tweets that the reader has seen
 * or whose button they have approached, and only those buttons show a state: a page could put any tweet's id into an
 * article that nobody sees. A tweet counts as seen after its button was in the window for half a second, painted, not
 * covered and not faded (where the browser tells).
 */
export class ButtonStates {
  private readonly known = new Map<string, ButtonState>();
  private readonly seen = new Set<string>();
  /** Visible buttons, and since when (`performance.now()`). */
  private readonly visibleSince = new Map<MountedButton, number>();
  private readonly watched = new Map<Element, MountedButton>();
  /** Made when there is something to observe. */
  private observer?: IntersectionObserver;
  private readonly onWorkDue: () => void;

  /** @param onWorkDue called when `markSeen` is to be called in about half a second */
  constructor(onWorkDue: () => void) {
    this.onWorkDue = onWorkDue;
  }

  private onIntersection(entries: PaintedEntry[]): void {
    for (const { target, isIntersecting, isVisible = true, time } of entries) {
      const mounted = this.watched.get(target);
      if (!mounted) continue;
      if (!isIntersecting || !isVisible) this.visibleSince.delete(mounted);
      else if (!this.visibleSince.has(mounted)) this.visibleSince.set(mounted, time);
    }
    if (this.visibleSince.size > 0) this.onWorkDue();
  }

  /** Starts to watch whether the reader sees this button. */
  watch(mounted: MountedButton): void {
    if (this.seen.has(mounted.tweetId)) return;
    this.watched.set(mounted.host, mounted);
    const options: PaintedOptions = { trackVisibility: true, delay: 100 };
    this.observer ??= new IntersectionObserver((entries) => this.onIntersection(entries), options);
    this.observer.observe(mounted.host);
  }

  /** Stops watching: the button has left its tweet, or was seen. */
  drop(mounted: MountedButton): void {
    if (!this.watched.delete(mounted.host)) return;
    this.observer?.unobserve(mounted.host);
    this.visibleSince.delete(mounted);
  }

  /** Marks the tweets as seen whose buttons have been visible for long enough. */
  markSeen(): void {
    const now = performance.now();
    for (const [mounted, since] of this.visibleSince) if (now - since >= SEEN_MS) this.see(mounted);
    if (this.visibleSince.size > 0) this.onWorkDue();
  }

  /** The shopper has seen or approached this button: from now on it shows the state of its tweet's request. */
  see(mounted: MountedButton): void {
    this.drop(mounted);
    this.seen.add(mounted.tweetId);
    this.show(mounted);
    if (!this.known.has(mounted.tweetId)) this.onWorkDue();
  }

  /** Shows the known state, if the tweet was seen. */
  show(mounted: MountedButton): void {
    const state = this.seen.has(mounted.tweetId) && this.known.get(mounted.tweetId);
    if (state) showState(mounted, state);
  }

  /**
   * Stores states from the background, also those of tweets that are not on the page now.
   * @param isAnswer they answer a question of ours: what the background has said of a tweet since then is newer
   */
  store(states: Record<string, ButtonState>, isAnswer = false): void {
    for (const [tweetId, state] of Object.entries(states))
      if (!isAnswer || !this.known.has(tweetId)) this.known.set(tweetId, state);
  }

  /** Which of these tweets were seen without a known state: the background must be asked about them. */
  findUnknown(tweetIds: string[]): string[] {
    return tweetIds.filter((id) => this.seen.has(id) && !this.known.has(id));
  }

  /** Drops all states, which may be out of date, so that they are asked for again. */
  forget(): void {
    this.known.clear();
    this.onWorkDue();
  }

  /** The extension is gone: from now on no button shows a state. */
  end(): void {
    this.observer?.disconnect();
    this.known.clear();
  }
}
