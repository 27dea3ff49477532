import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideSheetStrings } from '../utils/i18n/sheet-strings.ts';
import { callToAction, common, needs, refusals, reply, sheet, thread } from '../utils/i18n/tr/index.ts';

export default defineUnlistedScript(() =>
  provideSheetStrings('tr', { callToAction, common, needs, refusals, reply, sheet, thread }),
);
