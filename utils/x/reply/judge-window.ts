import { readIntentTarget } from '../../requests/intent-url.ts';
import { isTweetArticle, TWEET_ARTICLE } from '../page-dialect.ts';
import { COMPOSER_SUBMIT } from '../responsive-web/selectors.ts';
import { readTweet } from '../tweet.ts';
import {
  findFormSubmits,
  findOpenDialogs,
  findTextBoxes,
  isRendered,
  openDialogOf,
  readLinkedIds,
} from '../x-web/reply-box.ts';
import { type Composer, readComposerText } from './composer.ts';
import { hasAttachment } from './draft.ts';

/** Why our script presses nothing in X's own reply window. */
export type WindowDoubt =
  /** It is not one text box with one button that surely sends it. */
  | 'unknown'
  /** It holds something besides our text. */
  | 'draft'
  /** It does not name the tweet, or names another one. */
  | 'target';

export type Judgement =
  /** Nothing to write in yet. */
  | { kind: 'none' }
  /** The box may be filled in. */
  | { kind: 'empty'; composer: Composer }
  /** `button` sends our text, and nothing else, to the right tweet. */
  | { kind: 'ready'; composer: Composer; button: HTMLElement }
  | { kind: 'doubt'; why: WindowDoubt };

const doubt = (why: WindowDoubt): Judgement => ({ kind: 'doubt', why });

/**
 * Judges what X's own reply window shows, in either client. A box that we know has the first client's marks; any other
 * must be, by what it does, the one box of a form with one button that submits it. The page's address must name the
 * tweet, and so must the box itself.
 * @param text the reply's exact text
 */
export function judgeWindow(page: Document, tweetId: string, text: string): Judgement {
  if (readIntentTarget(page.location.href) !== tweetId) return doubt('target');
  const boxes = findTextBoxes(page);
  const dialogs = new Set(boxes.flatMap((box) => openDialogOf(box) ?? []));
  if (dialogs.size > 1) return doubt('unknown');
  const [dialog] = dialogs;
  // Any other dialog lies over the page and the box: a question, or a box that is still empty.
  if (findOpenDialogs(page).some((other) => !dialog || !other.contains(dialog)))
    return boxes.length > 0 ? doubt('unknown') : { kind: 'none' };
  const root = dialog ?? page.body;
  const [editor, ...others] = boxes.filter((box) => root.contains(box));
  if (!editor) return { kind: 'none' };
  if (others.length > 0 || !isWritable(editor)) return doubt('unknown');

  const composer: Composer = { root, editor, isInline: false };
  if (!namesOnly(root, editor, tweetId)) return doubt('target');
  const written = readComposerText(composer);
  if ((written !== '' && written !== text) || hasAttachment(composer)) return doubt('draft');
  // Of two buttons the one that is on may be the one that saves a draft.
  const [button, ...more] = findSubmits(composer);
  if (!button || more.length > 0) return doubt('unknown');
  if (written === '') return { kind: 'empty', composer };
  return isEnabled(button) ? { kind: 'ready', composer, button } : doubt('unknown');
}

/** Are two judgements the same, down to the box and its button? */
export function isSameJudgement(a: Judgement, b: Judgement): boolean {
  if (a.kind === 'doubt' && b.kind === 'doubt') return a.why === b.why;
  if (a.kind === 'ready' && b.kind === 'ready')
    return a.button === b.button && a.composer.editor === b.composer.editor;
  if (a.kind === 'empty' && b.kind === 'empty') return a.composer.editor === b.composer.editor;
  return a.kind === 'none' && b.kind === 'none';
}

/** Does this part of the page show this tweet and no other one, by its article or, without one, by its links? */
function namesOnly(root: Element, editor: Element, tweetId: string): boolean {
  const articles = [...root.querySelectorAll(TWEET_ARTICLE)].filter(isTweetArticle);
  if (articles.length > 0)
    return articles.length === 1 && articles.every((article) => readTweet(article)?.id === tweetId);
  const ids = readLinkedIds(root, editor);
  return ids.size === 1 && ids.has(tweetId);
}

/** What surely sends the text, whether it can be pressed now or not. */
function findSubmits({ root, editor }: Composer): HTMLElement[] {
  const known = root.querySelectorAll<HTMLElement>(COMPOSER_SUBMIT);
  return [...new Set([...known, ...findFormSubmits(root, editor)])].filter(isRendered);
}

function isEnabled(button: Element): boolean {
  return !button.matches(':disabled') && button.getAttribute('aria-disabled') !== 'true';
}

/** A one-line field is no reply box. */
function isWritable(editor: HTMLElement): boolean {
  if (editor instanceof HTMLTextAreaElement) return !editor.disabled && !editor.readOnly;
  return !(editor instanceof HTMLInputElement) && editor.getAttribute('aria-disabled') !== 'true';
}
