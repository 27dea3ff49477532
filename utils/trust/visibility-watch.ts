/**
 * Why the shopper may not have seen what they clicked: it is 'hidden', or has not been visible for long enough
 * ('quick').
 */
export type ClickProblem = 'hidden' | 'quick';

/** How long an element must have been visible and unmoved before a click on it counts. */
export const STEADY_MS = 300;

/**
 * Intersection Observer v2 reports whether the browser has painted an element uncovered. Chromium has it, Firefox not
 * yet.
 */
export interface PaintedEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}
export interface PaintedOptions extends IntersectionObserverInit {
  trackVisibility: true;
  /** In ms; the shortest that the browser accepts. */
  delay: 100;
}

export interface VisibilityWatch {
  /** Why a click does not count now; null when it does. */
  findProblem(): ClickProblem | null;
  end(): void;
}

/**
 * Watches whether an element is plainly visible. It is checked in every frame, because a page can undo a disguise
 * right before the click. Where the browser reports whether it painted the element uncovered, that must be true as
 * well: this also finds overlays that let clicks through, in any shadow root.
 * @param isPlain our own check of the element
 * @param onFrame called in every frame with whether a click would count now
 */
export function watchVisibility(
  element: Element,
  isPlain: () => boolean,
  onFrame: (isSteady: boolean) => void = () => undefined,
): VisibilityWatch {
  let painted = !('isVisible' in IntersectionObserverEntry.prototype);
  /** Whether the browser has reported anything yet. */
  let hasReport = painted;
  let place = '';
  let since = performance.now();
  const options: PaintedOptions = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver(record, options);
  observer.observe(element);

  function record(entries: PaintedEntry[]): void {
    for (const { isVisible = true, time } of entries) {
      painted = isVisible;
      hasReport = true;
      since = Math.max(since, time);
    }
  }

  function findProblem(): ClickProblem | null {
    record(observer.takeRecords());
    const { x, y, width, height } = element.getBoundingClientRect();
    const now = [x, y, width, height].join();
    const hidden = (hasReport && !painted) || !isPlain();
    if (hidden || !hasReport || now !== place) since = performance.now();
    place = now;
    if (hidden) return 'hidden';
    return performance.now() - since < STEADY_MS ? 'quick' : null;
  }

  let frame = requestAnimationFrame(function look() {
    onFrame(findProblem() === null);
    frame = requestAnimationFrame(look);
  });

  return {
    findProblem,
    end() {
      cancelAnimationFrame(frame);
      observer.disconnect();
    },
  };
}
