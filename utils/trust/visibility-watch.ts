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

/**
 * How long to wait between two checks of an element that has neither the pointer nor the focus, in ms. A random time,
 * so that a page cannot fit a disguise in between. A page could tell the next check from the numbers that timers and
 * frames get; this kind of pause has none.
 */
const UNATTENDED_MS = { least: 100, most: 250 } as const;
const SPREAD_MS = UNATTENDED_MS.most - UNATTENDED_MS.least;

interface WatchOptions {
  onCheck?: (isSteady: boolean) => void;
  isAttended?: () => boolean | undefined;
}

export interface VisibilityWatch {
  /**
   * Why a click does not count; null when it does.
   * @param at when the shopper clicked, as the event's `timeStamp` says: a page that keeps its thread busy makes the
   *   event arrive late, and what is clicked must have been visible for long enough before the click itself
   */
  findProblem(at?: number): ClickProblem | null;
  /** The pointer or the focus has come to the element: from now on it is checked in every frame. */
  attend(): void;
  end(): void;
}

/**
 * Watches whether an element is plainly visible. It is checked in every frame while the shopper may click it, because
 * a page can undo a disguise right before the click. Where the browser reports whether it painted the element
 * uncovered, that must be true as well: this also finds overlays that let clicks through, in any shadow root.
 * @param isPlain our own check of the element
 * @param options `onCheck` is called at every check with whether a click would count now. `isAttended` tells whether
 *   the element has the pointer or the focus; without it the element is checked in every frame.
 */
export function watchVisibility(
  element: Element,
  isPlain: () => boolean,
  { onCheck = () => undefined, isAttended = () => true }: WatchOptions = {},
): VisibilityWatch {
  let painted = !('isVisible' in IntersectionObserverEntry.prototype);
  /** Whether the browser has reported anything yet. */
  let hasReport = painted;
  let place = '';
  let wasHidden = false;
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

  function check(at = performance.now()): ClickProblem | null {
    record(observer.takeRecords());
    const { x, y, width, height } = element.getBoundingClientRect();
    const now = [x, y, width, height].join();
    const hidden = (hasReport && !painted) || !isPlain();
    // What was hidden at the last check is known to be visible only from this one on.
    if (hidden || wasHidden || !hasReport || now !== place) since = performance.now();
    place = now;
    wasHidden = hidden;
    if (hidden) return 'hidden';
    return at - since < STEADY_MS ? 'quick' : null;
  }

  let frame = 0;
  /** Ends the pause before the next check. */
  let pause = new AbortController();
  /** Whether the element is checked in every frame. */
  let isWatched = true;
  const nextFrame = () => {
    frame = requestAnimationFrame(look);
  };
  function look(): void {
    onCheck(check() === null);
    isWatched = isAttended() === true;
    if (isWatched) nextFrame();
    else rest();
  }
  function rest(): void {
    pause = new AbortController();
    const over = AbortSignal.timeout(UNATTENDED_MS.least + Math.random() * SPREAD_MS);
    // While the page is in the background no frame comes, and nothing needs to be checked.
    const goOn = () => (document.hidden ? nextFrame() : look());
    over.addEventListener('abort', goOn, { signal: pause.signal });
  }
  function attend(): void {
    if (isWatched) return;
    pause.abort();
    cancelAnimationFrame(frame);
    isWatched = true;
    onCheck(check() === null);
    nextFrame();
  }
  nextFrame();

  return {
    findProblem(at) {
      const problem = check(at);
      if (isWatched) return problem;
      // Pointer and focus come with events before a click. A page that keeps them from us gains nothing.
      attend();
      return problem ?? 'quick';
    },
    attend,
    end() {
      pause.abort();
      cancelAnimationFrame(frame);
      observer.disconnect();
    },
  };
}
