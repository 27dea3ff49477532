import type { Refusal } from '../../common/refusal.ts';
import { defineStrings } from '../strings.ts';

/**
 * Why the background refused a command: what happened, what is safe, and what to do next.
 */
export const refusalStrings = defineStrings('refusals', {
  'already-replying':
    'You already have a reply to this post open in another tab or window, so nothing was sent from here. Finish or close that one first.',
  'already-adding':
    'This product is already on its way to your cart from this post, so we did not add it twice. Once it is there, you can add it again.',
  'unknown-request':
    'We no longer have a record of this, so nothing was sent. Close this and click the button again.',
  'not-here': 'This was started in another tab, so nothing was done here. Continue in that tab.',
  'not-openable': 'This link does not lead to an Amazon store that we know, so we did not open it.',
  'under-way':
    'This is still under way, so it was not removed. Wait for it to finish, or close its tab, then remove it.',
  'too-often':
    'Too many requests came from this page within a minute, so nothing was sent or added for this one. Earlier ones continue. Wait a minute and try again.',
  'not-author':
    'A tally can only be kept of posts of the account that is signed in here, so nothing was kept. Reload the page and try again.',
  'too-many-tallies':
    'You already keep as many tallies as there is room for, so this one was not started. Delete one under “Campaigns” on the activity page, then try again.',
  unexpected: 'Something went wrong inside the extension. Reload the page and try again.',
  refused:
    'Your browser does not let the extension save anything here, so nothing was sent or added. Try a window that is not private, or let the extension save data in the browser’s settings.',
  full: 'Your browser has no room left to save this, so nothing more is sent or added. Everything saved before is safe. Free up some space on this device and try again.',
  blocked:
    'The extension has just been updated, and a page of its older version is still open, so nothing was sent or added. Everything saved before is safe. Close all tabs of the extension and try again.',
  newer:
    'A newer version of the extension saved your list, and this older one leaves it alone. Nothing was sent or added, and nothing is lost. Update the extension and try again.',
  broken:
    'Your browser could not open your saved list, so nothing more is sent or added. Try again. If that does not help, restart the browser.',
} satisfies Record<Refusal, string>);
