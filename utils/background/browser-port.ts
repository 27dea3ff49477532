import type { StorageTrouble } from '../common/storage-trouble.ts';
import type { ButtonState, RequestState } from '../requests/fold.ts';
import type { Surroundings } from '../requests/next-reply-event.ts';

/** What the service needs of the browser; entrypoints/background/browser-adapter.ts gives the real thing. */
export interface BrowserPort {
  tabs(): Promise<Surroundings['tabs']>;
  /** Names the browser's session: tab ids hold within it, and a new session has a new name. */
  session(): Promise<string>;
  /** The stores that the shopper allows us to read. */
  allowedStores(): Promise<string[]>;
  isOnline(): boolean;
  /** Opens an address in a new tab beside the one that asked, at the front or behind; resolves to its id. */
  openTab(href: string, openerTabId: number, active: boolean): Promise<number>;
  /** The tab that the shopper looks at; -1 when there is none. */
  frontTab(): Promise<number>;
  /** Brings a tab and its window forward; resolves to false when there is none. */
  showTab(tabId: number): Promise<boolean>;
  /** Closes a tab of ours, unless the shopper is looking at it. */
  closeTab(tabId: number): Promise<void>;
  /** Leads a tab of ours to a store's cart. */
  showCart(tabId: number, marketplace: string): Promise<void>;
  /** Lets our script read a tab's page anew: the one that was in it is of an earlier version of ours, and is not heard. */
  reinjectReader(tabId: number): Promise<void>;
  /** Opens a page in a window of its own; resolves to its tab's id. */
  openWindow(href: string): Promise<number>;
  /** Brings the script with the sheet, and its words, into the page that stands in a tab; resolves once it has run. */
  injectSheet(tabId: number): Promise<void>;
  /** Opens the page of ours that asks the browser for a store. */
  openGrant(marketplace: string): Promise<void>;
  /** Wakes the background at this time, in ms since the epoch; null: no need. Only the last call counts. */
  wakeAt(when: number | null): Promise<void>;
  notify(request: RequestState, of: 'in-cart' | 'needs-you' | 'refused'): Promise<void>;
  /**
   * Tells the shopper that what goes on without them cannot be written down; null: it can again. Said twice,
   * it is told once.
   */
  tellTrouble(trouble: StorageTrouble | null): Promise<void>;
  /**
   * Tells every X page and every page of ours that these tweets' requests have changed, and shows on our
   * icon how many need the shopper; resolves once it is said.
   * @param wide more has changed than these tweets' requests
   */
  announce(states: Record<string, ButtonState>, needsYou?: number, wide?: boolean): Promise<void>;
  /** Lets go of what the browser keeps for us outside the ledger: session, alarms, notices, on wish settings. */
  forget(settings: boolean): Promise<void>;
  /** The address to open for a link, or for the same product in the shopper's own store; null when we open none such. */
  openable(link: RequestState['link'], ownStore: string | null): string | null;
}

/** Why requests are looked at, where there is a reason beyond having woken. */
export type WakeReason = Pick<
  Partial<Surroundings>,
  'reloaded' | 'browserStarted' | 'updated' | 'quietTabId'
>;
