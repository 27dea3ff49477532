import type { Catalogue } from './catalogue.ts';

/**
 * The sections that each of our scripts shows and so needs in every language. The pages of the extension load a whole
 * language instead (load-language.ts). English is bundled by its imports; a test compares them with these lists.
 */

type Section = keyof Catalogue;

/** The content script on X. Plain strings only, because messages.json carries them as JSON. */
export const CONTENT_SCRIPT_SECTIONS = ['button', 'noAnswer'] as const satisfies readonly Section[];
export type ContentScriptStrings = Pick<Catalogue, (typeof CONTENT_SCRIPT_SECTIONS)[number]>;

/** The script of the sheet on X (entrypoints/strings-*.ts). */
export const SHEET_SECTIONS = [
  'callToAction',
  'common',
  'needs',
  'refusals',
  'reply',
  'sheet',
  'thread',
] as const satisfies readonly Section[];
export type SheetStrings = Pick<Catalogue, (typeof SHEET_SECTIONS)[number]>;

/** The script of a thread on X, which gets the strings of the sheet's script. */
export const THREAD_SECTIONS = ['thread'] as const satisfies readonly (keyof SheetStrings)[];
