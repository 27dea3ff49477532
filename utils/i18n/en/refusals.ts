import type { Refusal } from '../../common/refusal.ts';
import { defineStrings } from '../strings.ts';

/**
 * Why the background refused a command: what happened, what is safe, and what to do next.
 */
export const refusalStrings = defineStrings('refusals', {
  'already-replying':
    'A reply to this tweet is already open in another tab or window. Nothing was sent from here. Finish or close that one first.',
  'already-adding':
    'This product is already on its way to your cart from this tweet, so it was not added a second time. Wait for it to arrive; after that you can add it again.',
  'unknown-request':
    'We no longer have this request. Nothing was sent. Close this and click the button again.',
  'not-here': 'This request belongs to another tab. Nothing was done here. Continue in that tab.',
  'not-openable': 'This link does not lead to an Amazon store that we know. Nothing was opened.',
  'under-way':
    'This request is still under way, so it was not removed. Wait for it to end, or close its tab, then remove it.',
  'too-often':
    'Too many requests came from this page within a minute, so nothing was sent or added for this one. Earlier requests continue. Wait a minute and try again.',
  unexpected: 'Something went wrong inside the extension. Reload the page and try again.',
  refused:
    'Your browser does not let the extension keep anything here, so your request could not be saved and nothing was sent or added. Try a window that is not private, or let the extension keep data in the browser’s settings.',
  full: 'Your browser has no room left to save your request, so nothing more is sent or added. Everything saved before is safe. Free up some space on this device and try again.',
  blocked:
    'The extension has just been updated, and a page of its older version is still open, so nothing was sent or added. Everything saved before is safe. Close the extension’s own tabs and try again.',
  newer:
    'Your requests were kept by a newer version of the extension, and this one leaves them alone: nothing was sent or added, and nothing is lost. Update the extension and try again.',
  broken:
    'Your browser could not open the list of your requests, so nothing more is sent or added. Try again; if that does not help, restart the browser.',
} satisfies Record<Refusal, string>);
