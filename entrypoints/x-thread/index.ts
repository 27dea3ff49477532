import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applySheetStrings } from '../../utils/i18n/sheet-strings.ts';
import { followThreads } from '../../utils/x/thread/follow-thread.ts';

/**
 * Another part of our content script on X: it counts the cart replies that a tweet's own page shows. The background
 * injects it into the page of a tweet that has our button (utils/x/thread/thread-loader.ts).
 */
export default defineUnlistedScript(() => {
  globalThis.amazoncartThread?.((host) => {
    applySheetStrings();
    return { ...followThreads(host), refreshLanguage: applySheetStrings };
  });
});
