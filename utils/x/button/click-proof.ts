import { type ClickProblem, type VisibilityWatch, watchVisibility } from '../../trust/visibility-watch.ts';
import {
  isDrawnPlainly,
  isHit,
  isLegible,
  isSized,
  selfAndAncestors,
  topLayer,
} from '../../trust/visible.ts';
import type { MountedButton } from './button.ts';

/** A focus change within this time after Tab counts as caused by it, in ms. */
const TAB_MS = 200;
/** Our icon with its disc is at least, and our button at most, this large, in CSS px. */
const ICON_PX = 32;
const MAX_SIZE = { width: 260, height: 48 };
/** How long to wait for proof after a quick click, in ms. */
const SETTLE_WITHIN_MS = 2000;

/**
 * Decides whether the shopper meant a click on the button. With the warning off, a single click acts, and the button
 * is part of X's page, which could put a label around it, focus it or capture the pointer for it. If in doubt, the
 * sheet opens and asks, so nothing is lost. After a click that came before the button was watched for long enough, the
 * button is watched a little longer, and often the sheet need not ask.
 */
export function createClickProof(signal: AbortSignal) {
  let watched: {
    mounted: MountedButton;
    watch: VisibilityWatch;
    isByTab: boolean;
    isSettling: boolean;
  } | null = null;
  let press: { button: Element; problem: ClickProblem | null } | null = null;
  let tabbedAt = Number.NEGATIVE_INFINITY;

  const onKey = ({ isTrusted, key, timeStamp }: KeyboardEvent) => {
    if (isTrusted) tabbedAt = key === 'Tab' ? timeStamp : Number.NEGATIVE_INFINITY;
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', () => watched?.watch.end(), { once: true });

  function findWatchedProblem(mounted: MountedButton, { timeStamp }: Event): ClickProblem | null {
    return watched?.mounted === mounted ? watched.watch.findProblem(timeStamp) : 'quick';
  }

  return {
    /** The pointer or the focus has reached a button: watches it from now on. */
    onApproach(mounted: MountedButton): void {
      const isByTab = performance.now() - tabbedAt < TAB_MS;
      if (watched?.mounted === mounted) {
        watched.isByTab ||= isByTab;
        watched.watch.attend();
        return;
      }
      watched?.watch.end();
      const icon = mounted.button.firstElementChild ?? mounted.button;
      const before = new Set(topLayer());
      const isPlain = () => looksLikeOurs(mounted, icon) && topLayer().every((other) => before.has(other));
      const onCheck = () => {
        // Watch it only while the pointer or the focus is on it.
        if (watched?.watch !== watch || watched.isSettling || mounted.button.matches(':hover, :focus'))
          return;
        watch.end();
        watched = null;
      };
      // A button may keep the focus for as long as the page is open. It is then checked less often until a key is pressed.
      const isAttended = () => watched?.isSettling || mounted.button.matches(':hover');
      const watch = watchVisibility(icon, isPlain, { onCheck, isAttended });
      watched = { mounted, watch, isByTab, isSettling: false };
    },

    /** A button was pressed, by pointer or key; a click may follow. */
    onPress(mounted: MountedButton, event: Event): void {
      const isKey = event instanceof KeyboardEvent;
      if (isKey && event.key !== 'Enter' && event.key !== ' ') return;
      if (watched?.mounted === mounted) watched.watch.attend();
      const isMeant = isKey ? watched?.isByTab && !event.repeat : isUnderPointer(mounted, event);
      press = { button: mounted.button, problem: isMeant ? findWatchedProblem(mounted, event) : 'hidden' };
    },

    /**
     * Why a click on a button cannot be trusted: 'quick' if the button was not watched for long enough; null if it
     * can.
     */
    findClickProblem(mounted: MountedButton, click: Event): ClickProblem | null {
      // With a label or a captured pointer, a page can cause a click without a press on our button.
      const before = press?.button === mounted.button ? press.problem : 'hidden';
      press = null;
      const isMeant = (click instanceof MouseEvent && click.detail === 0) || isUnderPointer(mounted, click);
      const now = findWatchedProblem(mounted, click);
      if (before === 'hidden' || now === 'hidden' || !isMeant) return 'hidden';
      return before ?? now;
    },

    /** Watches on after a 'quick' click. Resolves to why the click cannot be trusted; to null if it can. */
    async recheckClick(mounted: MountedButton): Promise<ClickProblem | null> {
      if (watched?.mounted !== mounted) return 'quick';
      const settling = watched;
      const until = performance.now() + SETTLE_WITHIN_MS;
      settling.isSettling = true;
      let problem = settling.watch.findProblem();
      while (problem === 'quick' && performance.now() < until) {
        await new Promise(requestAnimationFrame);
        problem = settling.watch.findProblem();
      }
      settling.isSettling = false;
      return problem;
    },
  };
}

export type ClickProof = ReturnType<typeof createClickProof>;

function isUnderPointer({ button }: MountedButton, event: Event): boolean {
  return event instanceof MouseEvent && isHit(button, event.clientX, event.clientY);
}

/**
 * Does the button have our size, and is its icon plain to see? Its shadow root is closed: the page cannot change what
 * is inside.
 */
function looksLikeOurs({ button }: MountedButton, icon: Element): boolean {
  const box = button.getBoundingClientRect();
  return (
    box.width <= MAX_SIZE.width &&
    box.height <= MAX_SIZE.height &&
    isSized(icon, ICON_PX, ICON_PX) &&
    isDrawnPlainly(icon) &&
    isInFlow(button) &&
    isLegible(icon.firstElementChild ?? icon, 'fill')
  );
}

const NO_OFFSET = /^(?:auto|0px)$/;

/**
 * Is the button at its normal place in the tweet, not shifted by any style? X positions whole tweets, so the check
 * ends there.
 */
function isInFlow(button: Element): boolean {
  for (const element of selfAndAncestors(button)) {
    if (element.localName === 'article') break;
    const { position, translate, transform, top, left, bottom, right } = getComputedStyle(element);
    if (translate !== 'none' || transform !== 'none') return false;
    if (position === 'static') continue;
    if (position !== 'relative' || ![top, left, bottom, right].every((side) => NO_OFFSET.test(side)))
      return false;
  }
  return true;
}
