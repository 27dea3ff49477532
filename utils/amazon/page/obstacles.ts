import { isEnabled } from './add-button.ts';
import {
  AGE_CHECK,
  AGE_DIALOG,
  ASSOCIATES_FORM,
  CHALLENGE,
  NOT_FOUND,
  OPTION_FORM,
  OPTION_PAGE,
  PRESSABLE,
  PUZZLE,
  REQUESTED_PAGE,
  ROBOT_CHECK,
  SERVER_ERROR,
  SHOP,
  SIGN_IN,
  WAF_GLOBAL,
  WAF_MARKS,
  WAF_PICTURE,
  WARRANTY_DECLINE,
  WARRANTY_PANE,
} from './selectors.ts';
import { isInClosedSheet } from './side-sheet.ts';
import { findShown, hasFilled } from './visibility.ts';

/** A page that Amazon shows in place of the requested one (docs/facts/amazon.md 4.5). */
type Barrier = 'sign-in' | 'robot-check' | 'waf' | 'age-check' | 'server-error' | 'not-found';

/** Amazon's authentication portal: sign-in, codes, passkeys, challenges. */
const PORTAL = /^\/a[px]\/\w/i;
/** Puzzles and pictures, also where their form comes late or is unknown (`cvf`: customer verification). */
const ROBOT_PATH = /^\/(?:errors\/validateCaptcha|a[px]\/(?:cvf|challenge)|aaut\/)/i;
const AGE_PATH = /^\/(?:black-curtain\/|gp\/product\/(?:jp-common-)?black-curtain-redirect\.html)/i;
/** In the pages of another language, every path begins with it. */
const LANGUAGE = /^\/-\/[a-z]{2}(?:[_-][a-z]{2})?(?=\/)/i;
/** A challenge is a small page with its script near the top, so little of it has to be searched. */
const MOST_SCRIPTS = 20;
const MOST_CHARACTERS = 4000;

/**
 * Reads which barrier a page is; null when it is none.
 * @param pathname of the page's address
 */
export function readBarrier(page: Document, pathname: string): Barrier | null {
  const path = pathname.replace(LANGUAGE, '');
  if (ROBOT_PATH.test(path) || findShown(page, ROBOT_CHECK).length > 0) return 'robot-check';
  if (isChallenge(page)) return 'robot-check';
  if (PORTAL.test(path) || findShown(page, SIGN_IN).length > 0) return 'sign-in';
  if (hasFilled(page, AGE_DIALOG)) return 'age-check';
  if (page.querySelector(REQUESTED_PAGE)) return null;
  if (AGE_PATH.test(path) || page.querySelector(AGE_CHECK)) return 'age-check';
  if (page.querySelector(SERVER_ERROR)) return 'server-error';
  if (page.querySelector(NOT_FOUND)) return 'not-found';
  if (page.querySelector(SHOP)) return null;
  if (isFirewall(page)) return 'waf';
  if (page.querySelector(PUZZLE)) return 'robot-check';
  return isScriptAlone(page) ? 'waf' : null;
}

/** What a page between the press and the cart asks the shopper; null for other pages. */
export function readQuestion(page: Document): 'options' | 'confirm' | null {
  if (findShown(page, ASSOCIATES_FORM).length > 0) return 'confirm';
  if (findShown(page, OPTION_FORM).length > 0 || hasFilled(page, OPTION_PAGE)) return 'options';
  return null;
}

/** Whether Amazon's warranty offer is open. */
export function isWarrantyOpen(page: Document): boolean {
  return findShown(page, `${WARRANTY_PANE}, ${WARRANTY_DECLINE}`).some(
    (element) => !isInClosedSheet(element),
  );
}

/**
 * Finds the button that declines the warranty offer. Amazon draws its own button over it.
 * @returns null when no offer is open, or it has no such button; never throws
 */
export function findDecline(page: Document): HTMLElement | null {
  try {
    for (const element of findShown(page, WARRANTY_DECLINE)) {
      if (isInClosedSheet(element)) continue;
      const button = element.matches(PRESSABLE) ? element : element.querySelector(PRESSABLE);
      const pressed = button ?? element;
      if (isHtml(pressed) && isEnabled(pressed)) return pressed;
    }
    return null;
  } catch {
    return null;
  }
}

function isHtml(element: Element): element is HTMLElement {
  return 'click' in element;
}

/** An unknown challenge: a page with nothing but a script, and a note for browsers that run none. */
function isScriptAlone(page: Document): boolean {
  return (
    page.querySelector('noscript') !== null &&
    page.querySelector('script') !== null &&
    page.querySelector('a[href], form, input, img, h1, main') === null
  );
}

/** Whether the page is a challenge. Requested pages are excluded, because some load a challenge's parts in advance. */
function isChallenge(page: Document): boolean {
  if (page.querySelector(REQUESTED_PAGE)) return false;
  if (page.querySelector(CHALLENGE)) return true;
  return !page.querySelector(SHOP) && page.querySelector(WAF_PICTURE) !== null;
}

function isFirewall(page: Document): boolean {
  if (page.querySelector(WAF_MARKS)) return true;
  const scripts = [...page.querySelectorAll('script:not([src])')].slice(0, MOST_SCRIPTS);
  return scripts.some((script) => script.textContent?.slice(0, MOST_CHARACTERS).includes(WAF_GLOBAL));
}
