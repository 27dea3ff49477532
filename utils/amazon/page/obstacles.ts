import {
  AGE_CHECK,
  ASSOCIATES_FORM,
  CHALLENGE,
  GOAL,
  NOT_FOUND,
  OPTION_FORM,
  OPTION_PAGE,
  PRESSABLE,
  PUZZLE,
  ROBOT_CHECK,
  SERVER_ERROR,
  SHOP,
  SIGN_IN,
  WAF_GLOBAL,
  WAF_MARKS,
  WARRANTY_DECLINE,
  WARRANTY_PANE,
} from './selectors.ts';
import { isInClosedSheet } from './side-sheet.ts';
import { findShown, hasFilled } from './visibility.ts';

/** A page of Amazon's that stands before the one that was asked for. */
export type Barrier = 'sign-in' | 'robot-check' | 'waf' | 'age-check' | 'server-error' | 'not-found';

/** Amazon's authentication portal: sign-in, codes, passkeys, challenges. */
const PORTAL = /^(?:\/-\/[a-z]{2}(?:[_-][a-z]{2})?)?\/a[px]\/\w/i;
/** Puzzles and pictures, also where their form comes late or is unknown (`cvf`: customer verification). */
const ROBOT_PATH =
  /^(?:\/-\/[a-z]{2}(?:[_-][a-z]{2})?)?\/(?:errors\/validateCaptcha|a[px]\/(?:cvf|challenge)|aaut\/)/i;
const AGE_PATH = /^\/(?:black-curtain\/|gp\/product\/(?:jp-common-)?black-curtain-redirect\.html)/i;
/** A challenge is a small page: its script stands at the top. */
const SCRIPTS = 20;
const SCRIPT_START = 4000;

/** @param path of the page's address */
export function readBarrier(page: Document, path: string): Barrier | null {
  if (ROBOT_PATH.test(path) || findShown(page, ROBOT_CHECK).length > 0) return 'robot-check';
  if (isChallenge(page)) return 'robot-check';
  if (PORTAL.test(path) || findShown(page, SIGN_IN).length > 0) return 'sign-in';
  if (page.querySelector(GOAL)) return null;
  if (AGE_PATH.test(path) || page.querySelector(AGE_CHECK)) return 'age-check';
  if (page.querySelector(SERVER_ERROR)) return 'server-error';
  if (page.querySelector(NOT_FOUND)) return 'not-found';
  if (page.querySelector(SHOP)) return null;
  if (isFirewall(page)) return 'waf';
  if (page.querySelector(PUZZLE)) return 'robot-check';
  return isScriptAlone(page) ? 'waf' : null;
}

/** What a page between the press and the cart asks; null for other pages. */
export function readQuestion(page: Document): 'options' | 'confirm' | null {
  if (findShown(page, ASSOCIATES_FORM).length > 0) return 'confirm';
  if (findShown(page, OPTION_FORM).length > 0 || hasFilled(page, OPTION_PAGE)) return 'options';
  return null;
}

/** Is Amazon's offer of a warranty up? */
export function isWarrantyUp(page: Document): boolean {
  return findShown(page, `${WARRANTY_PANE}, ${WARRANTY_DECLINE}`).some(
    (element) => !isInClosedSheet(element),
  );
}

/**
 * The warranty offer's own "no": what stands under Amazon's drawn button.
 * @returns null when no offer is up, or when it has no such button
 */
export function findDecline(page: Document): HTMLElement | null {
  try {
    for (const element of findShown(page, WARRANTY_DECLINE)) {
      if (isInClosedSheet(element)) continue;
      const button = element.matches(PRESSABLE) ? element : element.querySelector(PRESSABLE);
      const pressed = button ?? element;
      if (isHtml(pressed) && !pressed.hasAttribute('disabled')) return pressed;
    }
    return null;
  } catch {
    return null;
  }
}

function isHtml(element: Element): element is HTMLElement {
  return 'click' in element;
}

/** A challenge whose script we do not know: a page that is a script, and a word to whoever runs none. */
function isScriptAlone(page: Document): boolean {
  return (
    page.querySelector('noscript') !== null &&
    page.querySelector('script') !== null &&
    page.querySelector('a[href], form, input, img, h1, main') === null
  );
}

/** Not on a page that is what was asked for: some load a challenge's parts for later. */
function isChallenge(page: Document): boolean {
  return !page.querySelector(GOAL) && page.querySelector(CHALLENGE) !== null;
}

function isFirewall(page: Document): boolean {
  if (page.querySelector(WAF_MARKS)) return true;
  const scripts = [...page.querySelectorAll('script:not([src])')].slice(0, SCRIPTS);
  return scripts.some((script) => script.textContent?.slice(0, SCRIPT_START).includes(WAF_GLOBAL));
}
