import type { ButtonState } from '../requests/button-state.ts';
import type { PageSettings } from './x-answers.ts';

/** The background's own messages: to pages of X, to pages of stores, and to pages of the extension. */

/**
 * To all pages of X: the new states of these tweets' requests. Without any, to one page: is our script there? It need not
 * answer.
 */
export interface StatesChanged {
  kind: 'states-changed';
  states: Record<string, ButtonState>;
}
/**
 * To all pages of X, and to all store pages with our script: the shopper has allowed or withdrawn stores. `allowed`
 * lists those that are allowed now.
 */
export interface StoresChanged {
  kind: 'stores-changed';
  allowed: string[];
}
/** To all pages of X: the shopper has changed settings; these are the current ones. */
export interface SettingsChanged extends PageSettings {
  kind: 'settings-changed';
}
/**
 * To one page of X: the shopper pressed one of our keyboard shortcuts, or chose our entry in a link's context menu.
 * It opens the sheet or adds privately. It never posts.
 */
export interface ShortcutPressed {
  kind: 'shortcut-pressed';
  act: 'sheet' | 'private';
  /**
   * The link whose menu it was; null for a keyboard shortcut, which is about the tweet in focus
   * (utils/x/button/shortcut-target.ts).
   */
  href: string | null;
}
/** To our own open pages: the ledger has changed, read it again. */
export interface LedgerChanged {
  kind: 'ledger-changed';
  /** The tweets whose requests have changed; null: any may have. */
  tweetIds: string[] | null;
}
