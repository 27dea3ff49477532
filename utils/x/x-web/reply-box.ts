import { readTweetAddress } from '../../x-facts/permalink.ts';
import {
  AVATAR,
  CLIENT_MADE,
  CONTROL,
  ENTRY,
  FORM_SUBMIT,
  OPEN_DIALOG,
  STATUS_LINK,
  TEXT_BOX,
  X_WEB_PAGE,
} from './selectors.ts';

/**
 * Nobody has seen this client's reply box, so its parts are found by what they do (docs/facts/x-web.md 7). What they
 * mean together is decided in utils/x/reply/judge-window.ts.
 */

/** Is this a page of the second client? */
export function isXWebPage(page: Document): boolean {
  return page.querySelector(X_WEB_PAGE) !== null;
}

/**
 * Watches for React to run on this page: before that its reply box shows, and does nothing. Its router marks the
 * history's state (docs/facts/x-web.md 9). Chromium may keep the state that we read first, so a change of the entry
 * counts, too.
 * @returns a function that tells whether it runs
 */
export function watchRunning(page: Document, signal: AbortSignal): () => boolean {
  let isMarked = false;
  const onChange = () => {
    isMarked = true;
  };
  globalThis.navigation?.addEventListener('currententrychange', onChange, { signal });
  return () => {
    isMarked ||= '__TSR_index' in Object(history.state);
    return page.readyState === 'complete' && (isMarked || page.querySelector(CLIENT_MADE) !== null);
  };
}

/** The text boxes that show; of one inside another, the outer one. */
export function findTextBoxes(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(TEXT_BOX)].filter(
    (box) => isRendered(box) && !box.parentElement?.closest(TEXT_BOX),
  );
}

/** The open dialog that an element stands in. */
export function openDialogOf(element: Element): Element | null {
  return element.closest(OPEN_DIALOG);
}

/** The open dialogs that show. */
export function findOpenDialogs(page: Document): Element[] {
  return [...page.querySelectorAll(OPEN_DIALOG)].filter(isRendered);
}

/** The controls that submit the form of a text box; none where it stands in no form. */
export function findFormSubmits(root: Element, editor: HTMLElement): HTMLElement[] {
  const form = editor.closest('form');
  if (!form) return [];
  return [...root.querySelectorAll<HTMLButtonElement | HTMLInputElement>(FORM_SUBMIT)].filter(
    (control) => control.form === form && (control.type === 'submit' || control.type === 'image'),
  );
}

/** The control that was clicked; null for a click on anything else. */
export function findControl(clicked: Element): Element | null {
  return clicked.closest(CONTROL);
}

/** The ids of the tweets that a part of the page links to, except in `editor`. */
export function readLinkedIds(root: Element, editor: Element): Set<string> {
  const links = [...root.querySelectorAll(STATUS_LINK)].filter((link) => !editor.contains(link));
  return new Set(links.flatMap((link) => readTweetAddress(link.getAttribute('href'))?.id ?? []));
}

/**
 * Does an element belong to the tweet that a box shows, or to an account's picture, and not to what is being written?
 */
export function isShownOnly(element: Element): boolean {
  return element.closest(`${ENTRY}, ${AVATAR}`) !== null;
}

/** Does an element have a box on the page, be it scrolled out of view? */
export function isRendered(element: Element): boolean {
  return element.getClientRects().length > 0;
}
