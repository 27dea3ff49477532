import { CONTROL, SPOKEN, STATUS_LINK } from '../responsive-web/selectors.ts';
import { readToastContent, type Toasts } from './toast.ts';

/**
 * Finds X's notice that it holds a post back for a moment ("Undo post", docs/facts/x.md 1.13), by its structure: it
 * came after the press, is a live region over the page, has a control, and links to no post.
 * @param among which live regions to look at. Where `toastsBefore` is not known, only toasts: the others may always be
 *   there
 */
export function findUndoNotice(page: Document, toastsBefore: Toasts, among = SPOKEN): Element | null {
  for (const notice of page.querySelectorAll(among))
    if (
      notice.querySelector(CONTROL) &&
      !notice.querySelector(STATUS_LINK) &&
      toastsBefore.get(notice) !== readToastContent(notice)
    )
      return notice;
  return null;
}
