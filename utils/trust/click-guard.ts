import { type ClickProblem, type VisibilityWatch, watchVisibility } from './visibility-watch.ts';
import { isDrawnPlainly, isHit, isInWindow, isLegible, isSized, topLayer } from './visible.ts';

/** The smallest acceptable sizes, in CSS px, of our box and of a control in it. */
const BOX = [180, 60] as const;
const CONTROL = [12, 12] as const;
/** A box with the pointer or the focus in it. */
const ATTENDED = ':hover, :focus-within';

/**
 * Guards every control of the box in our closed shadow root: a click reaches its control only when the shopper could
 * see what they clicked. Controls that only close the box, or only show more in it (`data-leaves`), always work.
 * @param host the host of the shadow root, in the browser's top layer
 * @param refused called with the reason when a click was blocked
 */
export function guardClicks(
  host: HTMLElement,
  root: HTMLElement,
  signal: AbortSignal,
  refused: (why: ClickProblem) => void,
) {
  let watch: VisibilityWatch | null = null;
  /** The page's elements that were in the top layer before our box was shown, so they lie below it. */
  let below = new Set<Element>();
  /** Whether the shopper has clicked since the box was shown, however they do that: it is then watched in every frame. */
  let hasClicked = false;
  let pressed: { control: Element; why: ClickProblem | null } | null = null;

  const others = () => topLayer().filter((other) => other !== host);

  function isPlain(): boolean {
    const box = root.firstElementChild;
    const there = others();
    const isLast = there.every((other) => below.has(other));
    // Forget elements that have left the top layer: shown again, they lie above our box.
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

  /**
   * The control that an event is on (a label is one, too); null outside controls and on those that always work.
   */
  function findControl({ target }: Event): Element | null {
    const element = target instanceof Element ? target : null;
    const control = element?.closest('label') ?? element?.closest('button, a, input') ?? null;
    return control?.hasAttribute('data-leaves') ? null : control;
  }

  /** @param hasPlace false for a click without a position */
  function findControlProblem(control: Element, event: MouseEvent, hasPlace = true): ClickProblem | null {
    const isSeen = isSized(control, ...CONTROL) && isLegible(control);
    const isPointedAt = !hasPlace || isHit(control, event.clientX, event.clientY);
    return watch?.findProblem(event.timeStamp) ?? (isSeen && isPointedAt ? null : 'hidden');
  }

  const onPointerDown = (event: PointerEvent) => {
    const control = event.isTrusted ? findControl(event) : null;
    pressed = control && { control, why: findControlProblem(control, event) };
  };
  root.addEventListener('pointerdown', onPointerDown, { capture: true, signal });
  for (const type of ['pointerenter', 'focusin'] as const)
    root.addEventListener(type, () => watch?.attend(), { signal });

  root.addEventListener(
    'click',
    (event) => {
      const control = findControl(event);
      if (!control) return;
      hasClicked ||= event.isTrusted;
      // Clicks by keyboard or assistive technology have no position and no pointerdown before them.
      const hasPlace = event.detail > 0;
      let why = event.isTrusted && watch ? findControlProblem(control, event, hasPlace) : 'hidden';
      // The page may have disguised or moved the control at pointerdown, and put it back before the click.
      if (hasPlace) {
        const before = pressed?.control === control ? pressed.why : 'hidden';
        if (before === 'hidden') why = before;
        why ??= before;
      }
      if (why === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.isTrusted) refused(why);
    },
    { capture: true, signal },
  );

  const isAttended = () => hasClicked || root.matches(ATTENDED);

  function stop(): void {
    watch?.end();
    watch = null;
    pressed = null;
    delete root.dataset.steady;
  }
  function end(): void {
    stop();
    hasClicked = false;
  }
  signal.addEventListener('abort', end, { once: true });

  return {
    /** Call this right after the box is shown: everything else in the top layer now lies below it. */
    begin(): void {
      stop();
      below = new Set(others());
      const box = root.firstElementChild;
      if (!box) return;
      const onCheck = (isSteady: boolean) => {
        if (isSteady) root.dataset.steady = '';
        else delete root.dataset.steady;
      };
      watch = watchVisibility(box, isPlain, { onCheck, isAttended });
    },
    end,
  };
}
