import { cleanText } from '../../common/clean-text.ts';
import { isSameHandle } from '../../x-facts/handle.ts';
import { readTweetAddress } from '../../x-facts/permalink.ts';
import { SPOKEN, STATUS_LINK, TOAST } from '../responsive-web/selectors.ts';

/** What X's toast says of a reply that was just sent. */
export type Toast = { kind: 'posted'; replyId: string; handle: string } | { kind: 'refused'; said: string };

/** The toasts on the page at one moment, with their content: X puts a new toast into the same node. */
export type Toasts = ReadonlyMap<Element, string>;

/** Reads what X says in passing on the page now, toasts and other notices, to tell later ones from them. */
export function readToasts(page: Document): Toasts {
  return new Map([...page.querySelectorAll(SPOKEN)].map((toast) => [toast, readToastContent(toast)]));
}

/** A toast's text and link targets. */
export function readToastContent(toast: Element): string {
  const links = [...toast.querySelectorAll(STATUS_LINK)].map((link) => link.getAttribute('href'));
  return [toast.textContent, ...links].join(' ');
}

/**
 * Reads a toast that was not there before (docs/facts/x.md 1.11): its link to the shopper's own new tweet is
 * the proof; a toast without any such link is X refusing the post, in the shopper's language.
 * @param toastsBefore toasts to leave out
 * @param handle the account that replies; null accepts any (X did not show which account is signed in)
 * @param assignedIds ids of posts that were assigned already: their toasts are left out, too
 */
export function readToast(
  page: Document,
  toastsBefore: Toasts,
  handle: string | null,
  assignedIds: ReadonlySet<string> = new Set(),
): Toast | null {
  for (const toast of page.querySelectorAll(TOAST)) {
    if (toastsBefore.get(toast) === readToastContent(toast)) continue;
    for (const link of toast.querySelectorAll(STATUS_LINK)) {
      const reply = readTweetAddress(link.getAttribute('href'));
      if (!reply || assignedIds.has(reply.id)) continue;
      if (!handle || isSameHandle(reply.handle, handle))
        return { kind: 'posted', replyId: reply.id, handle: reply.handle };
    }
    const said = cleanText((toast.textContent ?? '').trimStart(), 300);
    if (said && !toast.querySelector(STATUS_LINK)) return { kind: 'refused', said };
  }
  return null;
}
