import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkPage } from '../../utils/x/page-check/check-page.ts';

/**
 * Has a close look at a page of X that seems to be unreadable. The background injects it when the content script says
 * so (utils/x/page-check/watch-suspicions.ts), and its result is what the injection resolves to.
 */
export default defineUnlistedScript({ globalName: true, main: () => checkPage() });
