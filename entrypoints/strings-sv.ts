import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideSheetStrings } from '../utils/i18n/sheet-strings.ts';
import { common, needs, refusals, reply, sheet, thread } from '../utils/i18n/sv/index.ts';

export default defineUnlistedScript(() =>
  provideSheetStrings('sv', { common, needs, refusals, reply, sheet, thread }),
);
