import {
  AGE_CHECK,
  GOAL,
  NOT_FOUND,
  PRESSABLE,
  ROBOT_CHECK,
  SERVER_ERROR,
  SHOP,
  SIGN_IN,
  WAF_GLOBAL,
  WAF_MARKS,
  WARRANTY_DECLINE,
  WARRANTY_PANE,
} from './selectors.ts';
import { isInClosedSheet } from './sheet.ts';
import { findUp } from './shown.ts';

/** A page of Amazon's that stands before the one that was asked for. */
export type Barrier = 'sign-in' | 'robot-check' | 'waf' | 'age-check' | 'server-error' | 'not-found';

/** Amazon's authentication portal: sign-in, codes, passkeys, challenges. */
const PORTAL = /^(?:\/-\/[a-z]{2}(?:[_-][a-z]{2})?)?\/a[px]\/\w/i;
const ROBOT_PATH = /^\/errors\/validateCaptcha/i;
const AGE_PATH = /^\/(?:black-curtain\/|gp\/product\/(?:jp-common-)?black-curtain-redirect\.html)/i;
/** A challenge is a small page: its script stands at the top. */
const SCRIPTS = 20;
const SCRIPT_START = 4000;

/** @param path of the page's address */
export function readBarrier(page: Document, path: string): Barrier | null {
  if (ROBOT_PATH.test(path) || findUp(page, ROBOT_CHECK).length > 0) return 'robot-check';
  if (PORTAL.test(path) || findUp(page, SIGN_IN).length > 0) return 'sign-in';
  if (page.querySelector(GOAL)) return null;
  if (AGE_PATH.test(path) || page.querySelector(AGE_CHECK)) return 'age-check';
  if (page.querySelector(SERVER_ERROR)) return 'server-error';
  if (page.querySelector(NOT_FOUND)) return 'not-found';
  return !page.querySelector(SHOP) && isFirewall(page) ? 'waf' : null;
}

/** Is Amazon's offer of a warranty up? */
export function isWarrantyUp(page: Document): boolean {
  return findUp(page, `${WARRANTY_PANE}, ${WARRANTY_DECLINE}`).some((element) => !isInClosedSheet(element));
}

/**
 * The warranty offer's own "no": what stands under Amazon's drawn button.
 * @returns null when no offer is up, or when it has no such button
 */
export function findDecline(page: Document): HTMLElement | null {
  try {
    for (const element of findUp(page, WARRANTY_DECLINE)) {
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

function isFirewall(page: Document): boolean {
  if (page.querySelector(WAF_MARKS)) return true;
  const scripts = [...page.querySelectorAll('script:not([src])')].slice(0, SCRIPTS);
  return scripts.some((script) => script.textContent?.slice(0, SCRIPT_START).includes(WAF_GLOBAL));
}
