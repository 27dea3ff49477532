import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkOwnReplyPage, watchDeletions } from '../../utils/x/observe/deletions.ts';
import { createTweetObserver } from '../../utils/x/observe/observe-tweets.ts';

/**
 * Another part of our content script on X: it reads the shopper's own replies and Amazon's answers, and notices deleted
 * replies. The background injects it when a page first shows such a tweet (utils/x/observe/observer-loader.ts).
 */
export default defineUnlistedScript(() => {
  globalThis.amazoncartObserver?.((host) => {
    watchDeletions(host, host.earlyClicks);
    void checkOwnReplyPage(host, host.loadedPath);
    return createTweetObserver(host);
  });
});
