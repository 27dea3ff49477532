import type { MountedButton } from '../../utils/x/button/button.ts';
import type { Buttons } from '../../utils/x/button/buttons.ts';

/** Events on our button that X must not see: the whole tweet is clickable. */
const KEPT_FROM_X = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
] as const;
/** Only for keys that press a button: X's own shortcuts still work while it has the focus. */
const KEYS_KEPT_FROM_X = ['keydown', 'keypress', 'keyup'] as const;

/** Called for the shopper's own events only. */
interface ClickHandlers {
  /** The focus has come to a button. */
  onApproach(mounted: MountedButton): void;
  onPress(mounted: MountedButton, event: Event): void;
  onClick(mounted: MountedButton, event: Event): Promise<void>;
}

/**
 * One listener for all buttons, ahead of X's own. Events on our button are stopped here; only trusted ones are acted
 * on, and not those that the page has made. Enter and Space arrive as clicks. It never ends: an orphaned script still
 * keeps clicks on our buttons from X.
 */
export function handleClicks(
  buttons: Pick<Buttons, 'buttonAt'>,
  { onApproach, onPress, onClick }: ClickHandlers,
): void {
  const take = (event: Event) => {
    const mounted = buttons.buttonAt(event.target);
    if (!mounted) return;
    event.stopImmediatePropagation();
    if (event.type === 'click' || isHeldDown(event)) event.preventDefault();
    if (!event.isTrusted) return;
    if (event.type === 'click') void onClick(mounted, event);
    else if (event.type === 'pointerdown' || event.type === 'keydown') onPress(mounted, event);
  };
  /** The last key that was pressed on a button and passed on to X, which then gets its release, too. */
  let passedOn = '';
  const takeKey = (event: KeyboardEvent) => {
    const { type, code, key } = event;
    if (key === 'Enter' || key === ' ' || (type === 'keyup' && code !== passedOn)) take(event);
    else if (type === 'keydown' && buttons.buttonAt(event.target)) passedOn = code;
  };
  for (const type of KEPT_FROM_X) addEventListener(type, take, true);
  for (const type of KEYS_KEPT_FROM_X) addEventListener(type, takeKey, true);
  const onFocus = ({ target, isTrusted }: Event) => {
    const mounted = isTrusted && buttons.buttonAt(target);
    if (mounted) onApproach(mounted);
  };
  addEventListener('focusin', onFocus, true);
}

/** A held Enter makes a click for each repeat: only the first counts. */
function isHeldDown(event: Event): boolean {
  return event instanceof KeyboardEvent && event.repeat && event.key === 'Enter';
}
