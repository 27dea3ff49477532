import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { common, noAnswer, refusals, reply, sheet } from '../utils/i18n/de/index.ts';

/** For the sheet's script in a page of X: its words in this language. Brought right before it. */
export default defineUnlistedScript(() => {
  globalThis.amazoncartStrings = { language: 'de', words: { common, noAnswer, refusals, reply, sheet } };
});
