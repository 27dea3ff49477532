export interface OpenTab {
  id: number;
  openerTabId: number | undefined;
  /** It shows no page of X: another page, or none. */
  isOffX?: boolean;
  /** Anything in it loads: its next page, or a frame of the page that it shows (no event tells of frames). */
  isLoading?: boolean;
}

/** The state of the browser at the moment when the background decides what comes next for a request. */
export interface Surroundings {
  now: number;
  tabs: readonly OpenTab[];
  /** The browser's session, within which tab ids hold. */
  session: string;
  /** The stores that the shopper allows us to read. */
  allowed: readonly string[];
  online: boolean;
  /** The tab whose X page has been reloaded, and when, if that woke the background. */
  reloaded?: { tabId: number; at: number };
  /** The browser has just started: no tab of the last session is left. */
  browserStarted?: boolean;
  /** The extension was just updated: the tabs are still open, their content scripts are orphaned. */
  updated?: boolean;
  /** A tab that finished loading some time ago, and from which no content script has sent a message since. */
  quietTabId?: number;
}
