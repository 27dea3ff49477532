/** Why the shopper may not have seen what they clicked: it is not in plain sight, or has only just come there. */
export type ClickProblem = 'hidden' | 'quick';

/** For so long a thing must have stood there in plain sight, unmoved, before a click on it counts. */
export const STEADY_MS = 300;

/** The browser's own word on what it has painted (Intersection Observer v2). Chromium has it, Firefox not yet. */
interface SeenEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}
interface SeenOptions extends IntersectionObserverInit {
  trackVisibility: true;
  /** In ms; the browser takes no less. */
  delay: 100;
}

export interface VisibilityWatch {
  /** What speaks against a click now; null when it was there to be seen. */
  doubt(): ClickProblem | null;
  end(): void;
}

/**
 * Watches whether an element stands in plain sight. Looked at in every frame, for a page can undo at the
 * click what it did before; and where the browser tells what it has painted, it must say so, too: that
 * finds also what lies over the element and lets clicks through, whichever root it hides in.
 * @param isPlain our own look at it
 * @param steady told in every frame whether a click would count
 */
export function watchVisibility(
  element: Element,
  isPlain: () => boolean,
  steady: (is: boolean) => void = () => undefined,
): VisibilityWatch {
  let painted = !('isVisible' in IntersectionObserverEntry.prototype);
  /** Has the browser said anything yet? */
  let told = painted;
  let place = '';
  let since = performance.now();
  const options: SeenOptions = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver(hear, options);
  observer.observe(element);

  function hear(entries: SeenEntry[]): void {
    for (const { isVisible = true, time } of entries) {
      painted = isVisible;
      told = true;
      since = Math.max(since, time);
    }
  }

  function doubt(): ClickProblem | null {
    hear(observer.takeRecords());
    const { x, y, width, height } = element.getBoundingClientRect();
    const now = [x, y, width, height].join();
    const hidden = (told && !painted) || !isPlain();
    if (hidden || !told || now !== place) since = performance.now();
    place = now;
    if (hidden) return 'hidden';
    return performance.now() - since < STEADY_MS ? 'quick' : null;
  }

  let frame = requestAnimationFrame(function look() {
    steady(doubt() === null);
    frame = requestAnimationFrame(look);
  });

  return {
    doubt,
    end() {
      cancelAnimationFrame(frame);
      observer.disconnect();
    },
  };
}
