import { readIntentTarget } from '../../requests/intent-url.ts';
import { CLOCK_SKEW_MS } from '../../requests/may-add-after-proof.ts';
import { findHashtag } from '../../x-facts/hashtag.ts';
import { tweetTime } from '../../x-facts/tweet-time.ts';
import { waitFor } from '../wait-for.ts';
import { findAnnouncedPost, newestIdShown } from '../x-web/own-post.ts';
import { findControl, findTextBoxes, openDialogOf } from '../x-web/reply-box.ts';
import type { Toast } from './toast.ts';

/**
 * Proof in X's second client, whose toast is unknown (docs/facts/x-web.md 8): a link to a new post of the account's
 * own, which the page announces after the press.
 */

type Posted = Extract<Toast, { kind: 'posted' }>;

/** The state of the page right before a press. */
export interface Press {
  /** The newest tweet that the page knew. */
  newest: bigint;
  /** ms since the epoch */
  at: number;
}

export function capturePress(tweetId: string): Press {
  return { newest: newestIdShown(document, tweetId), at: Date.now() };
}

/**
 * Waits for that link.
 * @param handle the account that posts
 * @returns null when the time is over or the signal aborts
 */
export async function waitForAnnouncement(
  { newest, at }: Press,
  handle: string,
  options: { within: number; signal: AbortSignal },
): Promise<Posted | null> {
  const look = () => {
    const post = findAnnouncedPost(document, handle, newest);
    return post && tweetTime(post.replyId) > at - CLOCK_SKEW_MS ? post : null;
  };
  const post = await waitFor(look, options);
  return post && { kind: 'posted', ...post };
}

/**
 * Watches for presses with which the shopper may send the reply from the window's one text box: of a control beside it,
 * or X's shortcut in it, while it holds the hashtag.
 */
export function createPressWatch(tweetId: string, signal: AbortSignal) {
  const presses: Press[] = [];
  let wake = () => {};
  const add = (press: Press) => {
    presses.push(press);
    wake();
  };
  const listen = (event: Event) => {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const editor = findEditor();
    if (!editor || !holdsHashtag() || readIntentTarget(location.href) !== tweetId) return;
    const isSend =
      event instanceof KeyboardEvent
        ? event.key === 'Enter' && (event.ctrlKey || event.metaKey) && editor.contains(event.target)
        : findControl(event.target) !== null && openDialogOf(event.target) === openDialogOf(editor);
    if (isSend) add(capturePress(tweetId));
  };
  for (const type of ['click', 'keydown']) addEventListener(type, listen, { capture: true, signal });

  return {
    add,
    /** The next press, or the last of several since the previous one. */
    async next(): Promise<Press> {
      for (;;) {
        const press = presses.pop();
        presses.length = 0;
        if (press) return press;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/** Does the window's one text box hold the hashtag? */
export function holdsHashtag(): boolean {
  const editor = findEditor();
  const text = editor instanceof HTMLTextAreaElement ? editor.value : (editor?.textContent ?? '');
  return findHashtag(text) !== null;
}

function findEditor(): HTMLElement | null {
  const [editor, ...others] = findTextBoxes(document);
  return editor && others.length === 0 ? editor : null;
}
