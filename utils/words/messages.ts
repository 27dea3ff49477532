import type { CartRefusal, Need } from '../requests/cart-events.ts';
import type { StorageTrouble } from '../storage-trouble.ts';
import type { Language } from './languages.ts';
import type { Words } from './words.ts';

/**
 * What lies in the browser's own file of messages, for scripts that must stay small: the background, which reads
 * its whole script at every wake and seldom speaks, has its sentences there, and our script on X its few words in
 * other languages. The build writes the file (messages-file.ts).
 */

/** The background's: `needs-…` and `refused-…` of the area `needs`, `trouble-…` of `refusals`, the others of `notices` and `common`. */
export type BackgroundWords =
  | 'in-cart'
  | 'needs-you'
  | 'not-added'
  | 'click-cart'
  | 'click-finish'
  | 'click-tweet'
  | 'add-privately'
  | 'not-noted'
  | 'reload'
  | 'reload-why'
  | 'link-card'
  | 'link-short'
  | `needs-${Need}`
  | `refused-${CartRefusal}`
  | `trouble-${StorageTrouble}`;

/** What our script on X says, all in one message, as JSON. */
export const ON_X = 'on-x';
export type WordsOnX = Pick<Words, 'button' | 'unanswered'>;

/** A name in the file: what the manifest says, which language the file is in, or a script's own words. */
export type MessageName = keyof typeof MANIFEST_MESSAGES | 'language' | ScriptMessage;
type ScriptMessage = `${Language}_${string}`;

/** The manifest's messages, each as wxt.config.ts writes it. */
export const MANIFEST_MESSAGES = {
  description: '__MSG_description__',
  open_sheet: '__MSG_open_sheet__',
  add_privately: '__MSG_add_privately__',
} as const;

/** The message's name: "de_in_cart"; names have no hyphens. */
export function messageName(language: Language, words: BackgroundWords | typeof ON_X): ScriptMessage {
  return `${language}_${words.replaceAll('-', '_')}`;
}
