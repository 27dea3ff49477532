import { ATTACHMENT, AVATAR, COMPOSER_TOOLS, TWEET } from '../responsive-web/selectors.ts';
import { type Composer, readComposerText } from './composer.ts';

/**
 * Does the box hold anything of the shopper's: text, a picture, a film, a poll, a second post, a time to send? Known
 * by structure, and broadly: whatever is media or a field in the box, and is neither its editor, its tools, a face
 * nor the tweet that is answered.
 */
export function hasDraft(composer: Composer): boolean {
  return readComposerText(composer) !== '' || hasAttachment(composer);
}

/** The same, apart from the text. */
export function hasAttachment({ root, editor }: Composer): boolean {
  for (const part of root.querySelectorAll(ATTACHMENT)) {
    if (part === editor || part.contains(editor) || part.closest(`${TWEET}, ${AVATAR}, ${COMPOSER_TOOLS}`))
      continue;
    return true;
  }
  return [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')].some(
    ({ files }) => (files?.length ?? 0) > 0,
  );
}
