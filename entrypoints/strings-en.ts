import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideSheetStrings } from '../utils/i18n/sheet-strings.ts';

export default defineUnlistedScript(() => provideSheetStrings('en'));
