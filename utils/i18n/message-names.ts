import type { StorageTrouble } from '../common/storage-trouble.ts';
import type { CartRefusal, Need } from '../requests/cart-events.ts';
import type { Language } from '../settings/languages.ts';

/**
 * Names of the messages in the browser's messages.json. Strings that lie there keep scripts small: the background,
 * which loads its whole script at every wake-up, reads its strings from there, and the content script on X reads
 * the languages other than English. All strings of a script in a language are one message, as JSON: Chromium reads the
 * whole file in each process that asks for a message, and takes longer the more messages there are (docs/performance.md 5).
 * The build writes the files (messages-file.ts).
 */

/**
 * Strings of the background: `needs-…` and `refused-…` come from the section `needs`, `trouble-…` from `refusals`,
 * the others from `notifications` and `common`.
 */
export type BackgroundMessage =
  | 'in-cart'
  | 'needs-you'
  | 'not-added'
  | 'click-cart'
  | 'click-finish'
  | 'click-link'
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

/** A script whose strings lie there: of the content script on X (`ContentScriptStrings`), or of the background. */
type Script = 'on-x' | 'background';

/** A message's name: one of the manifest's, the file's language, or a script's strings. */
export type MessageName = keyof typeof MANIFEST_MESSAGES | 'language' | ScriptMessage;
type ScriptMessage = `${Language | 'pt_br'}_${string}`;

/** The manifest's messages, as wxt.config.ts refers to them. */
export const MANIFEST_MESSAGES = {
  description: '__MSG_description__',
  open_sheet: '__MSG_open_sheet__',
  add_privately: '__MSG_add_privately__',
} as const;

/** The name of a script's strings in messages.json: "pt_br_on_x". Browsers allow no hyphens there and ignore case. */
export function messageName(language: Language, script: Script): ScriptMessage {
  return `${language}_${script}`.replaceAll('-', '_').toLowerCase() as ScriptMessage;
}
