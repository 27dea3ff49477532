import type { StorageTrouble } from '../../common/storage-trouble.ts';
import { defineStrings } from '../strings.ts';

/** Why an extension page cannot show the ledger. */
export const storageStrings = defineStrings('storage', {
  refused:
    'Your browser does not let the extension save anything here. Nothing was lost or sent. Try a window that is not private, or let the extension save data in the browser’s settings.',
  full: 'Your browser has no room left for your list. Nothing was lost or sent. Free up some space on this device and open this again.',
  blocked:
    'A page of the extension’s older version is still open. Nothing was lost or sent. Close the extension’s other tabs and open this again.',
  newer:
    'A newer version of the extension saved your list, and this older one leaves it alone. Nothing was lost or sent. Update the extension and open this again.',
  broken:
    'We could not read your list. Nothing was lost or sent. Close this and open it again. If that does not help, restart the browser.',
} satisfies Record<StorageTrouble, string>);
