import { isHandle, isSameHandle } from '../../x-facts/handle.ts';
import { readId } from '../page-dialect.ts';
import {
  AVATAR,
  avatarHandle,
  CELL,
  COMPOSER_EDITOR,
  COMPOSER_SUBMIT,
  DIALOG,
  FOCAL_TWEET,
  INLINE_COMPOSER,
  TWEET,
  TWEET_TEXT,
  USER_NAME,
} from '../responsive-web/selectors.ts';
import type { Tweet } from '../tweet-model.ts';

/** X's reply box. */
export interface Composer {
  /** The dialog or the part of the page that holds the editor and its button. */
  root: Element;
  editor: HTMLElement;
  /** Is it the box below the focal tweet, on a tweet's page or beside a photo? That one is always there. */
  isInline: boolean;
}

/**
 * The reply box that the shopper could type in now: the one in the topmost dialog, else the one below the focal
 * tweet, in the photo viewer or on the page. Several may be in the page; hidden ones do not count
 * (docs/facts/x.md 1.9).
 */
export function findComposer(page: Document): Composer | null {
  const visible = [...page.querySelectorAll<HTMLElement>(COMPOSER_EDITOR)].filter(
    (editor) => editor.getClientRects().length > 0,
  );
  const inDialogs = visible.filter((editor) => editor.closest(DIALOG));
  const modal = inDialogs.findLast((editor) => !inlineRoot(editor));
  if (modal) return { root: modal.closest(DIALOG) as Element, editor: modal, isInline: false };
  for (const editor of [...inDialogs.reverse(), ...visible]) {
    const root = inlineRoot(editor);
    if (root) return { root, editor, isInline: true };
  }
  return null;
}

/** The inline box that an editor belongs to. In the photo viewer it may be a row without X's mark of an inline box. */
function inlineRoot(editor: Element): Element | null {
  return editor.closest(INLINE_COMPOSER) ?? (editor.closest(DIALOG) && editor.closest(CELL));
}

/** The tweet that an inline box answers: the focal tweet, preferably the one in the box's own row. */
function focalTweet({ root }: Composer): Element | null {
  const around = root.closest(DIALOG) ?? root.ownerDocument;
  return root.closest(CELL)?.querySelector(FOCAL_TWEET) ?? around.querySelector(FOCAL_TWEET);
}

/**
 * The box that an editor or a submit button belongs to: the inline box, its dialog, or, in X's own reply window, the
 * nearest ancestor that holds an editor.
 */
export function findComposerOf(control: Element): Composer | null {
  const known = inlineRoot(control) ?? control.closest(DIALOG);
  let root = known ?? control.parentElement;
  while (root && !root.querySelector(COMPOSER_EDITOR)) root = root.parentElement;
  const editor =
    control.closest<HTMLElement>(COMPOSER_EDITOR) ?? root?.querySelector<HTMLElement>(COMPOSER_EDITOR);
  return root && editor ? { root, editor, isInline: root === inlineRoot(editor) } : null;
}

/** The article of the tweet that the box answers; null where the page shows none. */
function findTweetInBox(composer: Composer): Element | null {
  if (composer.isInline) return focalTweet(composer);
  // What stands behind the editor is quoted, not answered.
  const before = [...composer.root.querySelectorAll(TWEET)].filter((shown) =>
    isBefore(shown, composer.editor),
  );
  return before.at(-1) ?? null;
}

/** Does an element stand before the other one in the page? */
export function isBefore(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The id of the tweet that the box answers, where the page shows its permalink. */
export function readAnsweredTweetId(composer: Composer): string | null {
  const shown = findTweetInBox(composer);
  return shown && readId(shown);
}

/**
 * Does the box post from this account? Its picture stands before the editor; a box without one says nothing.
 * @param handle null: X did not show the account, and any will do
 */
export function isFrom({ root, editor }: Composer, handle: string | null): boolean {
  const sender = [...root.querySelectorAll(AVATAR)]
    .filter((shown) => !shown.closest(TWEET) && isBefore(shown, editor))
    .map(avatarHandle)
    .findLast((name) => isHandle(name) && name !== 'unknown');
  return !handle || !sender || isSameHandle(sender, handle);
}

/** Whether the box answers the tweet that is meant. */
type TargetCheck = 'right' | 'wrong' | 'unclear';

/**
 * Checks whether a box answers a tweet. A permalink in the box decides. X may show the tweet without one; then its
 * author and its exact text must match the tweet that has our button.
 * @param article the article of the tweet that is meant, for its text
 */
export function checkTarget(composer: Composer, tweet: Tweet, article: Element): TargetCheck {
  const shown = findTweetInBox(composer);
  if (!shown) return 'unclear';
  const shownId = readId(shown);
  if (shownId) return shownId === tweet.id ? 'right' : 'wrong';
  const name = shown.querySelector(USER_NAME);
  if (!name) return 'unclear';
  const handle = `@${tweet.author.handle.toLowerCase()}`;
  const isAuthor = [...name.querySelectorAll('*')].some(
    (el) => el.textContent?.trim().toLowerCase() === handle,
  );
  if (!isAuthor) return 'wrong';
  const text = article.querySelector(TWEET_TEXT)?.textContent?.trim();
  return text && shown.querySelector(TWEET_TEXT)?.textContent?.trim() === text ? 'right' : 'unclear';
}

/** What surrounds the text: blanks, and what Draft.js puts into an empty editor. Inside, it would split the hashtag. */
const SURROUNDINGS = /^[\s\u200b]+|[\s\u200b]+$/g;

/** The text in the box, without what surrounds it. */
export function readComposerText({ editor }: Composer): string {
  const text = editor instanceof HTMLTextAreaElement ? editor.value : (editor.innerText ?? '');
  return text.replace(SURROUNDINGS, '');
}

/**
 * Types text into an empty box. Draft.js reads it from the browser's own input events; where the command fails, the
 * text is pasted (docs/facts/x.md 1.9). The blank after the hashtag closes X's list of suggestions. The caller checks
 * that the box took it.
 */
export function insertText({ editor }: Composer, text: string): void {
  editor.focus();
  if (document.execCommand('insertText', false, `${text} `)) return;
  const data = new DataTransfer();
  data.setData('text/plain', `${text} `);
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}

/** X's submit button in this box; null while it cannot be pressed. */
export function findReadySubmit({ root }: Composer): HTMLElement | null {
  for (const button of root.querySelectorAll<HTMLElement>(COMPOSER_SUBMIT)) {
    const off = button.hasAttribute('disabled') || button.getAttribute('aria-disabled') === 'true';
    if (!off && button.getClientRects().length > 0) return button;
  }
  return null;
}

/** Is the box still there, with exactly this text, and X's submit button enabled? */
export function isReadyWith(composer: Composer, text: string): boolean {
  return (
    composer.editor.isConnected && readComposerText(composer) === text && findReadySubmit(composer) !== null
  );
}
