import { ATTACH_SHEET, WARRANTY_PANE } from './selectors.ts';
import { isShown } from './visibility.ts';

/**
 * Finds a sheet that Amazon has slid in over the page. Many product pages hold the attach sheet in advance, and only a
 * style sheet hides it. So it counts as open only when Amazon made it a dialog, when its own style shows it, or when it
 * is drawn above the page and inside the window.
 * @returns null while it is closed
 */
export function findOpenSheet(page: Document, place: string): Element | null {
  const sheets = [...page.querySelectorAll(place)].filter(isShown);
  return sheets.find((sheet) => !sheet.matches(ATTACH_SHEET) || wasOpened(page, sheet)) ?? null;
}

/** Whether an element is in a sheet that is still closed. */
export function isInClosedSheet(element: Element): boolean {
  const sheet = element.closest(ATTACH_SHEET);
  return sheet !== null && !wasOpened(element.ownerDocument, sheet);
}

function wasOpened(page: Document, sheet: Element): boolean {
  if (sheet.getAttribute('aria-modal') === 'true') return true;
  return [sheet, ...sheet.querySelectorAll(WARRANTY_PANE)].some(isShownByStyle) || isAbovePage(page, sheet);
}

function isShownByStyle(element: Element): boolean {
  return /(?:^|[;\s])display\s*:\s*(?!none\b)\w/i.test(element.getAttribute('style') ?? '');
}

/** Some closed sheets are not hidden but moved out of the window. */
function isAbovePage(page: Document, sheet: Element): boolean {
  const view = page.defaultView;
  if (!view || !/^(?:fixed|absolute)$/.test(view.getComputedStyle(sheet).position)) return false;
  const { left, right, width } = sheet.getBoundingClientRect();
  return width > 0 && right > 0 && left < view.innerWidth;
}
