import { ATTACH_SHEET, WARRANTY_PANE } from './selectors.ts';
import { isShown } from './visibility.ts';

/**
 * A sheet that Amazon slides in over a page, when it is open. The attach sheet waits, with its panes,
 * inside many product pages, and only a style sheet keeps it out of sight; so for it one sign that
 * Amazon opened it is asked for: it is a dialog now, a style of its own shows it, or it is drawn above the
 * page and inside the window.
 * @returns null while it is closed
 */
export function findOpenSheet(page: Document, place: string): Element | null {
  const sheet = [...page.querySelectorAll(place)].find(isShown) ?? null;
  return sheet && (!sheet.matches(ATTACH_SHEET) || wasOpened(page, sheet)) ? sheet : null;
}

/** Is it in a sheet that is still closed? What stands in no sheet is not. */
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

/** Some sheets are not hidden while they wait, but moved out of the window. */
function isAbovePage(page: Document, sheet: Element): boolean {
  const view = page.defaultView;
  if (!view || !/^(?:fixed|absolute)$/.test(view.getComputedStyle(sheet).position)) return false;
  const { left, right, width } = sheet.getBoundingClientRect();
  return width > 0 && right > 0 && left < view.innerWidth;
}
