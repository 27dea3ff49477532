import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callToAction, common, needs, refusals, reply, sheet, thread } from '../utils/i18n/it/index.ts';
import { provideSheetStrings } from '../utils/i18n/sheet-strings.ts';

export default defineUnlistedScript(() =>
  provideSheetStrings('it', { callToAction, common, needs, refusals, reply, sheet, thread }),
);
