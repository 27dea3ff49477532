import { type ClickProblem, type VisibilityWatch, watchVisibility } from './visibility-watch.ts';
import { isDrawnPlainly, isHit, isInWindow, isLegible, isSized, topLayer } from './visible.ts';

/** The least sizes, in CSS px, of a box of ours and of a control in it. */
const BOX = [180, 60] as const;
const CONTROL = [12, 12] as const;

/**
 * Stands before every control of a box in our closed root: a click reaches it only when the shopper could
 * see what they clicked. Leaving is always allowed.
 * @param host the host of the root, in the browser's top layer
 * @param refused told when a click was kept from its control, and why
 */
export function guardClicks(
  host: HTMLElement,
  root: HTMLElement,
  signal: AbortSignal,
  refused: (why: ClickProblem) => void,
) {
  let sight: VisibilityWatch | null = null;
  /** What of the page was in the top layer before us, and so lies below. */
  let below = new Set<Element>();
  let pressed: { control: Element; why: ClickProblem | null } | null = null;

  const others = () => topLayer().filter((other) => other !== host);

  function isPlain(): boolean {
    const box = root.firstElementChild;
    const there = others();
    const isLast = there.every((other) => below.has(other));
    // What has left the top layer comes back above us.
    below = new Set(there.filter((other) => below.has(other)));
    return (
      isLast &&
      box !== null &&
      host.matches(':popover-open') &&
      isDrawnPlainly(box) &&
      isSized(box, ...BOX) &&
      isInWindow(box) &&
      isLegible(box)
    );
  }

  /** The control that an event is about; a label is one with its field. Null beside them, and for what only leaves. */
  function controlOf({ target }: Event): Element | null {
    const at = target instanceof Element ? target : null;
    const control = at?.closest('label') ?? at?.closest('button, a, input') ?? null;
    return control?.hasAttribute('data-leaves') ? null : control;
  }

  function doubtOf(control: Element, at: MouseEvent | null): ClickProblem | null {
    const isSeen = isSized(control, ...CONTROL) && isLegible(control);
    const isMet = at === null || isHit(control, at.clientX, at.clientY);
    return sight?.doubt() ?? (isSeen && isMet ? null : 'hidden');
  }

  const press = (event: PointerEvent) => {
    const control = event.isTrusted ? controlOf(event) : null;
    pressed = control && { control, why: doubtOf(control, event) };
  };
  root.addEventListener('pointerdown', press, { capture: true, signal });

  root.addEventListener(
    'click',
    (event) => {
      const control = controlOf(event);
      if (!control) return;
      // Keys, and what helps people who use neither, have no place on the page and press nothing.
      const hasPlace = event.detail > 0;
      let why = event.isTrusted && sight ? doubtOf(control, hasPlace ? event : null) : 'hidden';
      // Between press and click the page had the time to put things right, or another control there.
      if (hasPlace) why ??= pressed?.control === control ? pressed.why : 'hidden';
      if (why === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.isTrusted) refused(why);
    },
    { capture: true, signal },
  );

  function end(): void {
    sight?.end();
    sight = null;
    pressed = null;
    delete root.dataset.steady;
  }
  signal.addEventListener('abort', end, { once: true });

  return {
    /** The box is up; nothing of the page that is open now lies above it. */
    begin(): void {
      end();
      below = new Set(others());
      const box = root.firstElementChild;
      if (!box) return;
      sight = watchVisibility(box, isPlain, (is) => {
        if (is) root.dataset.steady = '';
        else delete root.dataset.steady;
      });
    },
    end,
  };
}
