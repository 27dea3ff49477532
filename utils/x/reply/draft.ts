import {
  ATTACHMENT,
  AVATAR,
  COMPOSER_OWN,
  COMPOSER_SUBMIT,
  COMPOSER_TOOLS,
  TWEET,
} from '../responsive-web/selectors.ts';
import { isRendered, isShownOnly } from '../x-web/reply-box.ts';
import { type Composer, isBefore, readComposerText } from './composer.ts';

/**
 * Does the box hold anything of the shopper's: text, a picture, a video, a poll, a second post, a time to send, a place?
 * Any media and any field counts, unless it is the editor, its tools, an avatar or the tweet that is answered: rather
 * too much is taken for a draft than too little.
 */
export function hasDraft(composer: Composer): boolean {
  return readComposerText(composer) !== '' || hasAttachment(composer);
}

/** The same without the text. */
export function hasAttachment(composer: Composer): boolean {
  const { root, editor } = composer;
  for (const part of root.querySelectorAll(ATTACHMENT)) {
    if (part === editor || part.contains(editor) || part.closest(`${TWEET}, ${AVATAR}, ${COMPOSER_TOOLS}`))
      continue;
    if (isShownOnly(part)) continue;
    return true;
  }
  if ([...root.querySelectorAll<HTMLInputElement>('input[type="file"]')].some(({ files }) => files?.length))
    return true;
  return hasAddition(composer);
}

/**
 * Do words stand between the editor and X's tools in the box below a tweet? What the shopper adds is shown there (a
 * place, who may reply, whom it is for, a label, a quoted tweet), and nothing in a box that they have not touched. What
 * X itself says there in the box over the page is not known, and that one is always opened for us. Only in a box whose
 * submit button is known, and up to that.
 */
function hasAddition({ root, editor, isInline }: Composer): boolean {
  if (!isInline) return false;
  let box: Element | null = editor;
  while (box && box !== root && !box.querySelector(COMPOSER_SUBMIT)) box = box.parentElement;
  if (!box?.querySelector(COMPOSER_SUBMIT)) return false;
  // The list of suggestions stands there, too, while a hashtag is written.
  const suggestions = root.ownerDocument.getElementById(editor.getAttribute('aria-controls') ?? '');
  return [...box.querySelectorAll('*')].some((part) => {
    if (editor.contains(part) || suggestions?.contains(part) || !isRendered(part)) return false;
    return isBefore(editor, part) && !part.closest(COMPOSER_OWN) && [...part.childNodes].some(isWords);
  });
}

function isWords(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '';
}
