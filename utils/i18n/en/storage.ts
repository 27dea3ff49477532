import type { StorageTrouble } from '../../common/storage-trouble.ts';
import { defineStrings } from '../strings.ts';

/** Why an extension page cannot show the ledger. */
export const storageStrings = defineStrings('storage', {
  refused:
    'Your browser does not let the extension keep anything here. Nothing was lost or sent. Try a window that is not private, or let the extension keep data in the browser’s settings.',
  full: 'Your browser has no room left for the list of your requests. Nothing was lost or sent. Free up some space on this device and open this again.',
  blocked:
    'A page of the extension’s older version is still open. Nothing was lost or sent. Close the extension’s other tabs and open this again.',
  newer:
    'A newer version of the extension saved the list of your requests, and this one leaves it alone. Nothing was lost or sent. Update the extension and open this again.',
  broken:
    'The list of your requests could not be read. Nothing was lost or sent. Close this and open it again; if that does not help, restart the browser.',
} satisfies Record<StorageTrouble, string>);
