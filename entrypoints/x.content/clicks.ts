import type { Mounted } from '../../utils/x/button.ts';
import type { Buttons } from '../../utils/x/buttons.ts';

/** All that may start something of X's when it happens on our button: the whole tweet is clickable. */
const KEPT_FROM_X = [
  'click',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
] as const;

/**
 * One listener for all buttons, ahead of X's own. What happens on our button goes no further; the
 * shopper's own click (or Enter, or Space, which the browser turns into a click) is acted on, a click
 * made by the page is not.
 */
export function takeClicks(
  buttons: Buttons,
  clicked: (at: Mounted) => Promise<void>,
  signal: AbortSignal,
): void {
  const take = (event: Event) => {
    const mounted = buttons.at(event.target);
    if (!mounted) return;
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    event.preventDefault();
    if (event.isTrusted) void clicked(mounted);
  };
  for (const type of KEPT_FROM_X) addEventListener(type, take, { capture: true, signal });
}
