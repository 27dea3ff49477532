import {
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
import { readTweet } from '../tweet.ts';
import type { Tweet } from '../tweet-model.ts';

/** X's reply box: where it stands, its editor and its button. */
export interface Composer {
  root: Element;
  editor: HTMLElement;
  /** It stands below the focal tweet of a conversation, before and after a reply: on a tweet's page, or beside a photo. */
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

/** The box in a conversation that an editor belongs to: a row of its own in the photo viewer, for all we know. */
function inlineRoot(editor: Element): Element | null {
  return editor.closest(INLINE_COMPOSER) ?? (editor.closest(DIALOG) && editor.closest(CELL));
}

/** The tweet that a conversation's box answers: the focal one, in the box's own row where it stands there. */
function focalTweet({ root }: Composer): Element | null {
  const around = root.closest(DIALOG) ?? root.ownerDocument;
  return root.closest(CELL)?.querySelector(FOCAL_TWEET) ?? around.querySelector(FOCAL_TWEET);
}

/**
 * The box that an editor or a submit button belongs to: its dialog, the box below the focal tweet, or, on a page that
 * is a reply box as a whole, the nearest that holds an editor.
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
function findShown(composer: Composer): Element | null {
  if (composer.isInline) return focalTweet(composer);
  return [...composer.root.querySelectorAll(TWEET)].at(-1) ?? null;
}

/** The id of the tweet that the box answers, where the page shows its permalink. */
export function findAnsweredTweet(composer: Composer): string | null {
  const shown = findShown(composer);
  return (shown && readTweet(shown)?.id) ?? null;
}

/** What the box says of the tweet it answers. */
export type TargetCheck = 'right' | 'wrong' | 'unclear';

/**
 * Does this box answer this tweet? A permalink inside it decides. X may show the tweet without one; then
 * its author and its very words must be those of the tweet that bears our button.
 * @param article the article of the tweet meant, for its words
 */
export function checkTarget(composer: Composer, tweet: Tweet, article: Element): TargetCheck {
  const shown = findShown(composer);
  if (!shown) return 'unclear';
  const other = readTweet(shown);
  if (other) return other.id === tweet.id ? 'right' : 'wrong';
  const name = shown.querySelector(USER_NAME);
  if (!name) return 'unclear';
  const handle = `@${tweet.author.handle.toLowerCase()}`;
  const isAuthor = [...name.querySelectorAll('*')].some(
    (el) => el.textContent?.trim().toLowerCase() === handle,
  );
  if (!isAuthor) return 'wrong';
  const words = article.querySelector(TWEET_TEXT)?.textContent?.trim();
  return words && shown.querySelector(TWEET_TEXT)?.textContent?.trim() === words ? 'right' : 'unclear';
}

/** The text in the box, without the blanks around it. */
export function readComposerText({ editor }: Composer): string {
  const text = editor instanceof HTMLTextAreaElement ? editor.value : (editor.innerText ?? '');
  return text.replaceAll('\u200b', '').trim();
}

/**
 * Puts text into an empty box as typing does. Draft.js learns of it through the browser's own input
 * events; where that fails, as a paste (docs/facts/x.md 1.9). The blank after the hashtag closes X's list of
 * suggestions. Whether it took is for the caller to see.
 */
export function insertText({ editor }: Composer, text: string): void {
  editor.focus();
  if (document.execCommand('insertText', false, `${text} `)) return;
  const data = new DataTransfer();
  data.setData('text/plain', `${text} `);
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}

/** X's own button of this box, when it can be pressed; null while it cannot. */
export function findReadySubmit({ root }: Composer): HTMLElement | null {
  for (const button of root.querySelectorAll<HTMLElement>(COMPOSER_SUBMIT)) {
    const off = button.hasAttribute('disabled') || button.getAttribute('aria-disabled') === 'true';
    if (!off && button.getClientRects().length > 0) return button;
  }
  return null;
}

/** The box is still there, holds this text and nothing else, and X's button is enabled. */
export function isReadyWith(composer: Composer, text: string): boolean {
  return (
    composer.editor.isConnected && readComposerText(composer) === text && findReadySubmit(composer) !== null
  );
}
