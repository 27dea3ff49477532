import type { MountedButton } from '../../utils/x/button/button.ts';
import type { Buttons } from '../../utils/x/button/buttons.ts';

/** All that may start something of X's when it happens on our button: the whole tweet is clickable. */
const KEPT_FROM_X = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
] as const;
/** Of the keys only those that press a button: X's own shortcuts go on working while it has the focus. */
const KEYS_KEPT_FROM_X = ['keydown', 'keypress', 'keyup'] as const;

interface Heard {
  /** The focus has come to a button. */
  near(at: MountedButton): void;
  pressed(at: MountedButton, event: Event): void;
  clicked(at: MountedButton, event: Event): Promise<void>;
}

/**
 * One listener for all buttons, ahead of X's own. What happens on our button goes no further; the
 * shopper's own click (or Enter, or Space, which the browser turns into a click) is acted on, a click
 * made by the page is not.
 */
export function handleClicks(buttons: Buttons, { near, pressed, clicked }: Heard, signal: AbortSignal): void {
  const take = (event: Event) => {
    const mounted = buttons.buttonAt(event.target);
    if (!mounted) return;
    event.stopImmediatePropagation();
    if (event.type === 'click' || isHeldDown(event)) event.preventDefault();
    if (!event.isTrusted) return;
    if (event.type === 'click') void clicked(mounted, event);
    else if (event.type === 'pointerdown' || event.type === 'keydown') pressed(mounted, event);
  };
  /** The key that was last pressed on a button for X: its release is X's, too, but not that of Esc in the sheet. */
  let forX = '';
  const takeKey = (event: KeyboardEvent) => {
    const { type, code, key } = event;
    if (key === 'Enter' || key === ' ' || (type === 'keyup' && code !== forX)) take(event);
    else if (type === 'keydown' && buttons.buttonAt(event.target)) forX = code;
  };
  for (const type of KEPT_FROM_X) addEventListener(type, take, { capture: true, signal });
  for (const type of KEYS_KEPT_FROM_X) addEventListener(type, takeKey, { capture: true, signal });
  const focused = ({ target, isTrusted }: Event) => {
    const mounted = isTrusted && buttons.buttonAt(target);
    if (mounted) near(mounted);
  };
  addEventListener('focusin', focused, { capture: true, signal });
}

/** The browser makes a click of each Enter; of a key that is held down the first counts. */
function isHeldDown(event: Event): boolean {
  return event instanceof KeyboardEvent && event.repeat && event.key === 'Enter';
}
