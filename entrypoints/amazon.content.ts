import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readMarketplace } from '../utils/amazon/page/amazon-page.ts';
import { watchStorePage } from '../utils/amazon/page/watch-page.ts';
import { log } from '../utils/common/log.ts';
import { OrphanedError, sendOnce } from '../utils/messages/client.ts';
import type { PageAnswer } from '../utils/messages/store-commands.ts';
import type { StoresChanged } from '../utils/messages/x-commands.ts';
import type { PageRead } from '../utils/requests/page-reading.ts';

declare global {
  /** Ends the script that reads this page, when the background has it read anew; in our isolated world. */
  var amazoncartReader: AbortController | undefined;
}

/** Registered at run time, for the stores that the shopper has allowed (background/stores.ts). */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  main() {
    const before = globalThis.amazoncartReader;
    // The page may call an element by that name, and then finds it here.
    if (before instanceof AbortController) before.abort();
    const over = new AbortController();
    globalThis.amazoncartReader = over;
    const tell = async (read: PageRead): Promise<PageAnswer | null> => {
      try {
        return await sendOnce<PageAnswer>(read);
      } catch (error) {
        // Updated under this page: nobody will ever hear it again.
        if (error instanceof OrphanedError) over.abort();
        else log('the background could not be told', error);
        return null;
      }
    };
    const told = (message: unknown) => {
      const { kind, allowed } = Object(message) as Partial<StoresChanged>;
      const store = readMarketplace(location.href);
      if (kind === 'stores-changed' && !(store && allowed?.includes(store))) over.abort();
    };
    browser.runtime.onMessage.addListener(told);
    over.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(told));
    watchStorePage(tell, over.signal);
  },
});
