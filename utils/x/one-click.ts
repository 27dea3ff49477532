import { BUTTON_STATES } from '../texts.ts';
import { type Doubt, type Sight, watchSight } from '../trust/sight.ts';
import { isDrawnPlainly, isHit, isLegible, isSized, topLayer } from '../trust/visible.ts';
import { CART, type Mounted } from './button.ts';

/** How soon after Tab the focus comes that it brings. */
const TAB_MS = 200;
/** The icon's least size and the button's greatest, in CSS px: it has 20 in height. */
const ICON_PX = 16;
const MOST = { width: 260, height: 48 };

/**
 * Did the shopper see and mean the button that they clicked? With the warning off that one click acts, and
 * the button stands in X's page, where a page can do with it what it likes: lend it a label, the focus or the
 * pointer of something else. Where anything speaks against it, the sheet asks instead, and nothing is lost.
 */
export function watchButtons(signal: AbortSignal) {
  let near: { at: Mounted; sight: Sight; byHand: boolean } | null = null;
  let press: { button: Element; why: Doubt | null } | null = null;
  let tabbedAt = Number.NEGATIVE_INFINITY;

  const onKey = ({ isTrusted, key, timeStamp }: KeyboardEvent) => {
    if (isTrusted) tabbedAt = key === 'Tab' ? timeStamp : Number.NEGATIVE_INFINITY;
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', () => near?.sight.end(), { once: true });

  function doubtOf(at: Mounted): Doubt | null {
    return near?.at === at ? near.sight.doubt() : 'quick';
  }

  return {
    /** The pointer or the focus has come to a button. */
    near(at: Mounted): void {
      const byHand = performance.now() - tabbedAt < TAB_MS;
      if (near?.at === at) {
        near.byHand ||= byHand;
        return;
      }
      near?.sight.end();
      const icon = at.button.firstElementChild ?? at.button;
      const below = new Set(topLayer());
      const isPlain = () => looksLikeOurs(at, icon) && topLayer().every((other) => below.has(other));
      const sight = watchSight(icon, isPlain, () => {
        // Left alone, it need not be watched.
        if (near?.sight !== sight || at.button.matches(':hover, :focus')) return;
        sight.end();
        near = null;
      });
      near = { at, sight, byHand };
    },

    /** A button is pressed, by pointer or key; the click follows, if it is one. */
    pressed(at: Mounted, event: Event): void {
      const isKey = event instanceof KeyboardEvent;
      if (isKey && event.key !== 'Enter' && event.key !== ' ') return;
      const meant = isKey ? near?.byHand && !event.repeat : isMet(at, event);
      press = { button: at.button, why: meant ? doubtOf(at) : 'hidden' };
    },

    /** What speaks against a click on a button; null when it was seen and meant. */
    doubt(at: Mounted, click: Event): Doubt | null {
      // A label of the page's, or the pointer that it has captured, click without a press on us.
      const before = press?.button === at.button ? press.why : 'hidden';
      press = null;
      const isMeant = (click instanceof MouseEvent && click.detail === 0) || isMet(at, click);
      return before ?? doubtOf(at) ?? (isMeant ? null : 'hidden');
    },
  };
}

function isMet({ button }: Mounted, event: Event): boolean {
  return event instanceof MouseEvent && isHit(button, event.clientX, event.clientY);
}

/** Icon and words as we wrote them, in our size, and to be told from their ground. */
function looksLikeOurs({ button, hashtag }: Mounted, icon: Element): boolean {
  const box = button.getBoundingClientRect();
  const words = button.lastElementChild?.textContent;
  const known = [hashtag, ...Object.values(BUTTON_STATES).map(({ label }) => label)];
  return (
    button.children.length === 2 &&
    icon.firstElementChild?.getAttribute('d') === CART &&
    known.includes(words ?? '') &&
    box.width <= MOST.width &&
    box.height <= MOST.height &&
    isSized(icon, ICON_PX, ICON_PX) &&
    isDrawnPlainly(icon) &&
    isLegible(icon.firstElementChild, 'fill')
  );
}
