import type { StorageTrouble } from '../common/storage-trouble.ts';
import type { CartRefusal, Need } from '../requests/cart-events.ts';
import type { Language } from '../settings/languages.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Names of the messages in the browser's messages.json, which keep scripts small: the background, which loads its
 * whole script at every wake, reads its sentences from there, and so does the content script on X in other
 * languages. The build writes the file (messages-file.ts).
 */

/** The background's: `needs-…` and `refused-…` of the area `needs`, `trouble-…` of `refusals`, the others of `notices` and `common`. */
export type BackgroundMessage =
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

/** All sentences of the content script on X, as JSON in one message. */
export const X_STRINGS = 'on-x';
export type XStrings = Pick<Catalogue, 'button' | 'noAnswer'>;

/** A message's name: one of the manifest's, the file's language, or a script's sentence. */
export type MessageName = keyof typeof MANIFEST_MESSAGES | 'language' | ScriptMessage;
type ScriptMessage = `${Language}_${string}`;

/** The manifest's messages, as wxt.config.ts refers to them. */
export const MANIFEST_MESSAGES = {
  description: '__MSG_description__',
  open_sheet: '__MSG_open_sheet__',
  add_privately: '__MSG_add_privately__',
} as const;

/** A message's name: "de_in_cart". Names cannot contain hyphens. */
export function messageName(language: Language, words: BackgroundMessage | typeof X_STRINGS): ScriptMessage {
  return `${language}_${words.replaceAll('-', '_')}`;
}
