import type { AbandonReason, FailReason } from '../requests/events.ts';
import type { Doubt } from '../trust/sight.ts';
import { area } from './area.ts';

/** The course of a request on X, as its notices tell it: what happened, what is safe, what to do next. */
export const replyWords = area('reply', {
  unknownBox:
    'X’s reply window is open, with your reply filled in. Nothing is posted until you press Reply there.',
  boxDidNotOpen:
    'X’s reply box did not open here, so we opened X’s own reply window with the text filled in. Nothing is posted until you press Reply there.',
  textDidNotTake:
    'X’s reply box did not take the text, so we opened X’s own reply window with it filled in. Nothing is posted until you press Reply there.',
  targetUnclear:
    'We could not see which tweet X’s reply box answers, so we opened X’s own reply window for this tweet. Nothing is posted until you press Reply there.',
  filledIn: 'X’s reply box is filled in. Nothing is posted until you press Reply there.',
  sending: 'Sending your reply through X’s reply box…',
  movedOn:
    'X has put another tweet in this place. Nothing was sent or added. The button is that tweet’s now: look at it, and click again if you want its product.',
  movedAway:
    'X has taken the tweet that you clicked away from this place. Nothing was sent or added. Find the tweet again and click its button there.',
  tooLate:
    'Too much time went by after your click, for instance because the page or the computer was asleep. We stopped: nothing was sent or added. If X’s reply box is open, close it, then click the button again.',
  openedPrivately: 'The author’s link is open in a new tab. Nothing was posted.',
  addingPrivately:
    'On its way to your cart, in a background tab. Nothing was posted. The button shows when it is there.',
  askedAfterAll:
    'We could not make sure that you saw the button as you clicked it, so nothing was done yet. Choose here.',
  oneAtATime: 'Another reply is on its way. Nothing was sent for this tweet. Try again in a moment.',
  posted: 'Your reply is posted: X showed it.',
  postedNotNoted:
    'Your reply is posted, but the extension could not note it down, so nothing goes into your cart from here. Open your reply on X once to have it noted.',
  cartFollows: 'The product is on its way to your cart.',
  linkFollows: 'The link is open in a tab behind this one.',
  noTweetAtHand:
    'No tweet with an Amazon link is focused or under the pointer. Nothing was sent or opened. Point at one and press the keys again.',
  noProductBehind:
    'We see no Amazon product behind this link, or it is none of the tweet’s own. Nothing was sent or opened. Use the menu on a product link in a tweet.',
  held: 'X holds your reply for a moment before it goes out (“Undo post”). It is noted here when X shows it. You can go on meanwhile.',
  /** Why nothing was posted in the end. */
  abandoned: {
    closed: 'The reply box was closed, and we saw no reply go out.',
    'other-words':
      'Something without the hashtag was sent from X’s reply box, so it does not count as this request, and nothing goes into your cart. Click the button again if you still want the product.',
    undone: 'You took the reply back before X sent it. Nothing was posted, and nothing goes into your cart.',
  } satisfies Record<AbandonReason, string>,
  seeReply: 'See your reply',
  xSays: 'X says:',
  /** Why a click on the sheet or a notice did nothing. */
  doubts: {
    quick:
      'You clicked before this had stood still long enough to be read, so nothing was done. Choose again.',
    hidden:
      'Something on this page hid or changed part of this box as you clicked, so nothing was done. Read it once more and choose again. If this comes back, reload the page.',
  } satisfies Record<Doubt, string>,
  /** What went wrong with a reply, for the one who asked for it. */
  failures: {
    'logged-out':
      'You are not logged in to X here. Nothing was sent. Log in to X and click the button again.',
    restricted:
      'The author limits who can reply to this tweet. Nothing was sent. You can still add the product privately.',
    'wrong-target':
      'X’s reply box was about to answer another tweet, so we stopped. Nothing was sent. Close the box and click the button again.',
    'draft-in-the-way':
      'X’s reply box already holds text of yours, or a picture, a poll or a time to send, so we left it alone. Nothing was sent. Finish or clear that and click the button again.',
    'refused-by-x':
      'X did not take the reply. Nothing is tried again by itself. You can try later, or add the product privately.',
    'rate-limited':
      'X says that this account has posted too often for now. Nothing was posted and nothing is tried again by itself. Wait a while, or add the product privately.',
    duplicate:
      'X did not post the reply, most likely because your same reply already stands under this tweet. Nothing was posted twice. There is nothing to do.',
    unseen:
      'We did not see X confirm the reply, so it may or may not be there. Nothing is tried again by itself. Look at the tweet’s replies before you try again.',
  } satisfies Record<FailReason, string>,
});
