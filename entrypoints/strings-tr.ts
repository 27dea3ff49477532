import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideSheetStrings } from '../utils/i18n/sheet-strings.ts';
import { common, needs, refusals, reply, sheet, thread } from '../utils/i18n/tr/index.ts';

export default defineUnlistedScript(() =>
  provideSheetStrings('tr', { common, needs, refusals, reply, sheet, thread }),
);
