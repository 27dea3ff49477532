import { type ClickProblem, type VisibilityWatch, watchVisibility } from '../../trust/visibility-watch.ts';
import { isDrawnPlainly, isHit, isLegible, isSized, outwards, topLayer } from '../../trust/visible.ts';
import type { MountedButton } from './button.ts';

/** How soon after Tab the focus comes that it brings. */
const TAB_MS = 200;
/** The icon's least size and the button's greatest, in CSS px: it has 20 in height. */
const ICON_PX = 16;
const MOST = { width: 260, height: 48 };
/** How long a click that came quickly may wait for its proof. */
const PATIENCE_MS = 2000;

/**
 * Did the shopper see and mean the button that they clicked? With the warning off that one click acts, and
 * the button stands in X's page, where a page can do with it what it likes: lend it a label, the focus or the
 * pointer of something else. Where anything speaks against it, the sheet asks instead, and nothing is lost. A
 * shopper who clicks at once, before the button could be watched for long enough, is not asked: it is watched
 * after the click, and has to have stood there.
 */
export function createClickProof(signal: AbortSignal) {
  let near: { at: MountedButton; sight: VisibilityWatch; byHand: boolean; held: boolean } | null = null;
  let press: { button: Element; why: ClickProblem | null } | null = null;
  let tabbedAt = Number.NEGATIVE_INFINITY;

  const onKey = ({ isTrusted, key, timeStamp }: KeyboardEvent) => {
    if (isTrusted) tabbedAt = key === 'Tab' ? timeStamp : Number.NEGATIVE_INFINITY;
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', () => near?.sight.end(), { once: true });

  function doubtOf(at: MountedButton): ClickProblem | null {
    return near?.at === at ? near.sight.doubt() : 'quick';
  }

  return {
    /** The pointer or the focus has come to a button. */
    near(at: MountedButton): void {
      const byHand = performance.now() - tabbedAt < TAB_MS;
      if (near?.at === at) {
        near.byHand ||= byHand;
        return;
      }
      near?.sight.end();
      const icon = at.button.firstElementChild ?? at.button;
      const below = new Set(topLayer());
      const isPlain = () => looksLikeOurs(at, icon) && topLayer().every((other) => below.has(other));
      const sight = watchVisibility(icon, isPlain, () => {
        // Left alone, it need not be watched.
        if (near?.sight !== sight || near.held || at.button.matches(':hover, :focus')) return;
        sight.end();
        near = null;
      });
      near = { at, sight, byHand, held: false };
    },

    /** A button is pressed, by pointer or key; the click follows, if it is one. */
    pressed(at: MountedButton, event: Event): void {
      const isKey = event instanceof KeyboardEvent;
      if (isKey && event.key !== 'Enter' && event.key !== ' ') return;
      const meant = isKey ? near?.byHand && !event.repeat : isMet(at, event);
      press = { button: at.button, why: meant ? doubtOf(at) : 'hidden' };
    },

    /** What speaks against a click on a button; 'quick': nothing yet; null when it was seen and meant. */
    doubt(at: MountedButton, click: Event): ClickProblem | null {
      // A label of the page's, or the pointer that it has captured, click without a press on us.
      const before = press?.button === at.button ? press.why : 'hidden';
      press = null;
      const isMeant = (click instanceof MouseEvent && click.detail === 0) || isMet(at, click);
      const now = doubtOf(at);
      if (before === 'hidden' || now === 'hidden' || !isMeant) return 'hidden';
      return before ?? now;
    },

    /** What speaks against a click that came quickly, once the button has been watched for long enough. */
    async settled(at: MountedButton): Promise<ClickProblem | null> {
      if (near?.at !== at) return 'quick';
      const watched = near;
      const until = performance.now() + PATIENCE_MS;
      watched.held = true;
      let why = watched.sight.doubt();
      while (why === 'quick' && performance.now() < until) {
        await new Promise(requestAnimationFrame);
        why = watched.sight.doubt();
      }
      watched.held = false;
      return why;
    },
  };
}

function isMet({ button }: MountedButton, event: Event): boolean {
  return event instanceof MouseEvent && isHit(button, event.clientX, event.clientY);
}

/** In our size, and to be told from its ground? What is in it the page can not change: its root is closed. */
function looksLikeOurs({ button }: MountedButton, icon: Element): boolean {
  const box = button.getBoundingClientRect();
  return (
    box.width <= MOST.width &&
    box.height <= MOST.height &&
    isSized(icon, ICON_PX, ICON_PX) &&
    isDrawnPlainly(icon) &&
    isInFlow(button) &&
    isLegible(icon.firstElementChild ?? icon, 'fill')
  );
}

const NO_OFFSET = /^(?:auto|0px)$/;

/** Does it stand in its tweet where X's action bar is, moved from there by nothing? Tweets themselves move. */
function isInFlow(button: Element): boolean {
  for (const at of outwards(button)) {
    if (at.localName === 'article') break;
    const { position, translate, transform, top, left, bottom, right } = getComputedStyle(at);
    if (translate !== 'none' || transform !== 'none') return false;
    if (position === 'static') continue;
    if (position !== 'relative' || ![top, left, bottom, right].every((side) => NO_OFFSET.test(side)))
      return false;
  }
  return true;
}
