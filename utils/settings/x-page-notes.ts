import { browser } from 'wxt/browser';

/**
 * What was noticed of open pages of X that our button cannot work on. The background writes it, the popup shows it. It
 * is in session storage, because it is about open tabs.
 */
export const X_PAGES = 'xPages';

/** What can be wrong with a page of X. */
export const X_PAGE_TROUBLES = ['unreadable', 'no-bar', 'bar-rebuilt', 'taken-out', 'other-copy'] as const;
export type XPageTrouble = (typeof X_PAGE_TROUBLES)[number];

/** The trouble that was noticed last in a tab. */
export interface XPageNote {
  tabId: number;
  trouble: XPageTrouble;
  /** When it was noticed, in ms since the epoch. */
  at: number;
  /** The page's structure, a line an element (utils/x/page-check/outline-tweets.ts); empty where it would not help. */
  outline: string[];
}

export interface XPageNotes {
  /** At most one a tab, the newest last. */
  notes: XPageNote[];
  /** When a page of X was last found to read well after one did not, in ms since the epoch; 0: never. */
  readWellAt: number;
}

/** A browser with more broken tabs than this has the newest of them noted. */
const MOST_NOTES = 10;

export async function readXPageNotes(): Promise<XPageNotes> {
  const { [X_PAGES]: stored } = await browser.storage.session.get(X_PAGES);
  return (stored as XPageNotes | undefined) ?? { notes: [], readWellAt: 0 };
}

/** The notes, with a tab's note replaced or, for null, dropped. */
export function withNote(
  { notes, readWellAt }: XPageNotes,
  tabId: number,
  note: XPageNote | null,
): XPageNotes {
  const others = notes.filter((one) => one.tabId !== tabId);
  return { notes: note ? [...others, note].slice(-MOST_NOTES) : others, readWellAt };
}

/**
 * The note to show: that of the tab in front. Where that tab is not of X, the newest, unless a page has read well
 * since.
 * @param front the tab in front; null when unknown
 */
export function chooseNote(
  { notes, readWellAt }: XPageNotes,
  front: { id: number; isX: boolean } | null,
): XPageNote | null {
  const own = notes.find(({ tabId }) => tabId === front?.id);
  if (own || front?.isX) return own ?? null;
  const newest = notes.at(-1);
  return newest && newest.at > readWellAt ? newest : null;
}

/** Calls back whenever the notes change. */
export function watchXPageNotes(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && X_PAGES in changes) changed();
  });
}
