import { ATTACHMENT, AVATAR, COMPOSER_TOOLS, TWEET } from '../responsive-web/selectors.ts';
import { isShownOnly } from '../x-web/reply-box.ts';
import { type Composer, readComposerText } from './composer.ts';

/**
 * Does the box hold anything of the shopper's: text, a picture, a video, a poll, a second post, a time to send? Any
 * media and any field counts, unless it is the editor, its tools, an avatar or the tweet that is answered: rather too
 * much is taken for a draft than too little.
 */
export function hasDraft(composer: Composer): boolean {
  return readComposerText(composer) !== '' || hasAttachment(composer);
}

/** The same without the text. */
export function hasAttachment({ root, editor }: Composer): boolean {
  for (const part of root.querySelectorAll(ATTACHMENT)) {
    if (part === editor || part.contains(editor) || part.closest(`${TWEET}, ${AVATAR}, ${COMPOSER_TOOLS}`))
      continue;
    if (isShownOnly(part)) continue;
    return true;
  }
  return [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')].some(
    ({ files }) => (files?.length ?? 0) > 0,
  );
}
