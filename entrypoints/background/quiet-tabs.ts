import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** A loaded page from which no script of ours sends a message within this time is one that we cannot read. */
const QUIET_MS = 6000;

/**
 * Watches for tabs that have gone to another page, in which no script of ours has said anything within six seconds.
 * If the background is stopped in the meantime, nothing is told; the next wake settles the request.
 * @param onQuiet `isLoaded`: whether the page has loaded by then; for one that has not, this is called again later
 * @returns is to be told of each message's sender
 */
export function watchQuietTabs(
  onQuiet: (tabId: number, isLoaded: boolean) => void,
): (sender: Runtime.MessageSender) => void {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const cancel = (tabId: number) => {
    clearTimeout(timers.get(tabId));
    timers.delete(tabId);
  };
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === undefined) return;
    cancel(tabId);
    timers.set(
      tabId,
      setTimeout(() => {
        timers.delete(tabId);
        onQuiet(tabId, status === 'complete');
      }, QUIET_MS),
    );
  });
  return (sender) => {
    if (sender.tab?.id !== undefined && isOfShownPage(sender)) cancel(sender.tab.id);
  };
}

/**
 * A message of a page that the tab has left can come late, and says nothing of the page that is there now. The browser
 * gives the tab's address only where we have access.
 */
function isOfShownPage({ url, tab }: Runtime.MessageSender): boolean {
  const shown = URL.parse(tab?.url ?? '');
  return shown !== null && shown.origin === URL.parse(url ?? '')?.origin;
}
