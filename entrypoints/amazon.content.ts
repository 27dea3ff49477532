import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readMarketplace } from '../utils/amazon/page/amazon-page.ts';
import { watchStorePage } from '../utils/amazon/page/watch-store-page.ts';
import { log } from '../utils/common/log.ts';
import { isPrivateInSafari } from '../utils/common/private-window.ts';
import type { StoresChanged } from '../utils/messages/background-messages.ts';
import { OrphanedError, sendWithRetry } from '../utils/messages/client.ts';
import type { PageAnswer } from '../utils/messages/store-commands.ts';
import type { PageRead } from '../utils/requests/page-reading.ts';

declare global {
  /** Ends the script that reads this page when the background injects it again. Lives in our isolated world. */
  var amazoncartReader: AbortController | undefined;
}

/** Registered at run time for the stores that the shopper has allowed (background/store-scripts.ts). */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  main() {
    if (isPrivateInSafari()) return;
    const previous = globalThis.amazoncartReader;
    // An element of the page with this name would be found here, too.
    if (previous instanceof AbortController) previous.abort();
    const ended = new AbortController();
    globalThis.amazoncartReader = ended;
    const report = async (read: PageRead): Promise<PageAnswer | null> => {
      try {
        return await sendWithRetry<PageAnswer>(read);
      } catch (error) {
        // The extension was updated or removed, so nothing will ever receive a message from this page.
        if (error instanceof OrphanedError) ended.abort();
        else log('the background could not be reached', error);
        return null;
      }
    };
    const onMessage = (message: unknown) => {
      const { kind, allowed } = Object(message) as Partial<StoresChanged>;
      const store = readMarketplace(location.href);
      if (kind === 'stores-changed' && !(store && allowed?.includes(store))) ended.abort();
    };
    browser.runtime.onMessage.addListener(onMessage);
    ended.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage));
    watchStorePage(report, ended.signal);
  },
});
