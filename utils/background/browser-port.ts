import type { StorageTrouble } from '../common/storage-trouble.ts';
import type { ButtonState } from '../requests/button-state.ts';
import type { RequestState } from '../requests/fold.ts';
import type { Surroundings } from '../requests/surroundings.ts';
import type { Language, LanguageChoice } from '../settings/languages.ts';
import type { XPageNotes } from '../settings/x-page-notes.ts';

/** What the background needs of the browser; entrypoints/background/browser-adapter.ts implements it. */
export interface BrowserPort {
  tabs(): Promise<Surroundings['tabs']>;
  /** The name of the browser's session, within which tab ids are valid; a new session has a new name. */
  session(): Promise<string>;
  /** The stores that the shopper allows us to read. */
  allowedStores(): Promise<string[]>;
  isOnline(): boolean;
  /** The language for a setting: for "auto" the browser's. */
  languageOf(choice: LanguageChoice): Language;
  /** Opens an address in a new tab beside its opener, active or in the background; resolves to its id. */
  openTab(href: string, openerTabId: number, active: boolean): Promise<number>;
  /** The tab that the shopper looks at; -1 when there is none. */
  frontTab(): Promise<number>;
  /** Brings a tab and its window forward; resolves to false when there is none. */
  showTab(tabId: number): Promise<boolean>;
  /** Closes a tab of ours, unless the shopper is looking at it. */
  closeTab(tabId: number): Promise<void>;
  /** Navigates a tab of ours to a store's cart. */
  showCart(tabId: number, marketplace: string): Promise<void>;
  /** Injects our script into a store's page again: an update has orphaned the one that was in it. */
  reinjectReader(tabId: number): Promise<void>;
  /** Opens a page in a window of its own; resolves to its tab's id. */
  openWindow(href: string): Promise<number>;
  /** Is our script in this tab's page of X? True, too, while that is not certain. */
  hasScript(tabId: number): Promise<boolean>;
  /** Injects the sheet's script and strings into a tab's page; resolves once they have run. */
  injectSheet(tabId: number): Promise<void>;
  /** Injects the script that reads the shopper's own replies and Amazon's answers into the tab. */
  injectObserver(tabId: number): Promise<void>;
  /** Injects the script that counts the cart replies of a thread, and its strings, into the tab. */
  injectThread(tabId: number): Promise<void>;
  /** Notes which X account is signed in in a tab. */
  noteAccount(tabId: number, handle: string): Promise<void>;
  /** The X account that was last noted of a tab, without the @; null: none. */
  accountIn(tabId: number): Promise<string | null>;
  /** Injects the script that checks a page of X, and resolves to what it found: unparsed, from the page's process. */
  checkXPage(tabId: number): Promise<unknown>;
  /** Changes what is noted of open pages of X; changes are made one after the other. */
  changeXPageNotes(change: (notes: XPageNotes) => XPageNotes): Promise<void>;
  /**
   * Opens our page that asks the browser for access to a store.
   * @param requestIds the requests that it adds to the cart afterwards, beside the tab `fromTabId`
   */
  openGrant(marketplace: string, requestIds: readonly string[], fromTabId: number): Promise<void>;
  /** Registers our reader for every allowed store; pages that load after this resolves are read. */
  registerReaders(): Promise<void>;
  /** Wakes the background at this time, in ms since the epoch; null: never. Each call replaces the last one. */
  wakeAt(when: number | null): Promise<void>;
  /** Shows a notification about a request; a later one for the same request replaces it. */
  notify(request: RequestState, of: 'in-cart' | 'needs-you' | 'refused'): Promise<void>;
  /**
   * Tells the shopper that background work fails because the ledger cannot be written; null: it can be again.
   * The same trouble is shown once.
   */
  tellTrouble(trouble: StorageTrouble | null): Promise<void>;
  /**
   * Tells every X page and every page of ours that these tweets' requests have changed, and shows on our icon
   * how many need the shopper; resolves once the messages are sent.
   * @param isEverythingStale more may have changed than these tweets' requests
   */
  announce(
    states: Record<string, ButtonState>,
    needsYou?: number,
    isEverythingStale?: boolean,
  ): Promise<void>;
  /**
   * Deletes what the browser keeps for us outside the ledger: session, alarms, notifications, and settings if asked.
   */
  forget(settings: boolean): Promise<void>;
  /** The address to open for a link, or for its product in the shopper's own store; null when we do not open it. */
  openable(link: RequestState['link'], ownStore: string | null): string | null;
}

/** Why the background settles requests, if it has a reason beyond having woken. */
export type WakeReason = Pick<
  Partial<Surroundings>,
  'reloaded' | 'browserStarted' | 'updated' | 'quietTabId'
>;
