import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callToAction, common, needs, refusals, reply, sheet, thread } from '../utils/i18n/fr/index.ts';
import { provideSheetStrings } from '../utils/i18n/sheet-strings.ts';

export default defineUnlistedScript(() =>
  provideSheetStrings('fr', { callToAction, common, needs, refusals, reply, sheet, thread }),
);
