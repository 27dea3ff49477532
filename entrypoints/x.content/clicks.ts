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

/** The buttons, and what is done at them: called for the shopper's own events only. */
interface ClickHandlers {
  buttons: Pick<Buttons, 'buttonAt'>;
  /** The focus has come to a button. */
  onApproach(mounted: MountedButton): void;
  onPress(mounted: MountedButton, event: Event): void;
  onClick(mounted: MountedButton, event: Event): Promise<void>;
}

/**
 * One listener for all buttons, ahead of X's own. Events on our button are stopped here; only trusted ones are acted
 * on, and not those that the page has made. Enter and Space arrive as clicks. It never ends: an orphaned script still
 * keeps clicks on our buttons from X.
 * @param handlers undefined while the page has had no button
 * @param onInput called for every click and key on the page
 */
export function handleClicks(
  handlers: () => ClickHandlers | undefined,
  onInput: (event: Event) => void,
): void {
  const buttonAt = (target: EventTarget | null) => handlers()?.buttons.buttonAt(target);
  const take = (event: Event) => {
    if (event.type === 'click') onInput(event);
    const mounted = buttonAt(event.target);
    if (!mounted) return;
    event.stopImmediatePropagation();
    if (event.type === 'click' || isHeldDown(event)) event.preventDefault();
    if (!event.isTrusted) return;
    if (event.type === 'click') void handlers()?.onClick(mounted, event);
    else if (event.type === 'pointerdown' || event.type === 'keydown') handlers()?.onPress(mounted, event);
  };
  /** The last key that was pressed on a button and passed on to X, which then gets its release, too. */
  let passedOn = '';
  const takeKey = (event: KeyboardEvent) => {
    const { type, code, key } = event;
    if (type === 'keydown') onInput(event);
    if (key === 'Enter' || key === ' ' || (type === 'keyup' && code !== passedOn)) take(event);
    else if (type === 'keydown' && buttonAt(event.target)) passedOn = code;
  };
  for (const type of KEPT_FROM_X) addEventListener(type, take, true);
  for (const type of KEYS_KEPT_FROM_X) addEventListener(type, takeKey, true);
  const onFocus = ({ target, isTrusted }: Event) => {
    const mounted = isTrusted && buttonAt(target);
    if (mounted) handlers()?.onApproach(mounted);
  };
  addEventListener('focusin', onFocus, true);
}

/** A held Enter makes a click for each repeat: only the first counts. */
function isHeldDown(event: Event): boolean {
  return event instanceof KeyboardEvent && event.repeat && event.key === 'Enter';
}
