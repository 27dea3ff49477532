import type { AbandonReason, FailReason } from '../../requests/events.ts';
import type { ClickProblem } from '../../trust/visibility-watch.ts';
import { defineStrings } from '../strings.ts';

/** Notices on X about a request: what happened, what is safe, what to do next. */
export const replyStrings = defineStrings('reply', {
  unknownBox:
    'X’s reply window is open, with your reply filled in. Nothing is posted until you press Reply there.',
  windowSends:
    'X’s own window is open, with your reply filled in. If it waits for you there, press X’s own button to post it.',
  /** In X's own window, where our script pressed nothing: why, and what to do there. */
  inWindow: {
    unknown:
      'Nothing is posted yet. Check that X’s box holds your hashtag and nothing else, then press X’s own button to post it.',
    draft:
      'X’s box holds something besides your hashtag, so we left it alone. Nothing is posted. Remove the rest and press X’s own button, or close this window.',
    target:
      'We could not tell whether X’s box answers the right tweet from the right account, so we left it alone. Nothing is posted. Check both, then press X’s own button, or close this window.',
    late: 'X took too long, so we pressed nothing here. Nothing is posted. If you still want to reply, press X’s own button.',
  },
  boxDidNotOpen:
    'X’s reply box did not open here, so we opened X’s own reply window with the text filled in. Nothing is posted until you press Reply there.',
  textDidNotTake:
    'X’s reply box did not take the text, so we opened X’s own reply window with it filled in. Nothing is posted until you press Reply there.',
  targetUnclear:
    'We could not tell which tweet X’s reply box answers, so we opened X’s own reply window for this tweet. Nothing is posted until you press Reply there.',
  filledIn: 'X’s reply box is filled in. Nothing is posted until you press Reply there.',
  sending: 'Sending your reply through X’s reply box…',
  /** While one click can be taken back; and when the page was left meanwhile. */
  postingSoon: (hashtag: string) =>
    `Your reply ${hashtag} goes out in 5 seconds. Until then you can undo it.`,
  movedOnFirst:
    'You moved on before your reply was sent, so nothing was posted. Click the button again if you still want it.',
  movedOn:
    'X moved another tweet here. Nothing was sent or added. The button now belongs to that tweet: look at it, and click again if you want its product.',
  movedAway:
    'The tweet that you clicked is no longer here. Nothing was sent or added. Find it again and click its button.',
  tooLate:
    'Too much time has passed since your click, for example because the page or the computer was asleep. We stopped: nothing was sent or added. If X’s reply box is open, close it, then click the button again.',
  openedPrivately: 'The author’s link is open in a new tab. Nothing was posted.',
  /** A notice that follows its requests to the end. `price` is empty where none was seen. */
  adding: (title: string) => `Adding ${title} to your cart in a background tab. Nothing was posted.`,
  addingMany: (count: number) =>
    `Adding ${count} products to your cart, one after the other. Nothing was posted.`,
  inCart: (title: string, price: string, store: string) =>
    `✓ ${price ? `${title}, ${price},` : title} is in your ${store} cart.`,
  allInCart: (count: number) => `✓ All ${count} products are in your cart.`,
  someInCart: (done: number, count: number) => `${done} of ${count} products are in your cart.`,
  about: (title: string, what: string) => `${title}: ${what}`,
  allowInWindow: (store: string) =>
    `Allow ${store} in the small window. After that it is added by itself. Nothing was posted.`,
  askedAfterAll:
    'We could not be sure that you saw the button when you clicked it, so nothing was done yet. Choose here.',
  oneAtATime: 'Another reply is being sent. Nothing was sent for this tweet. Try again in a moment.',
  posted: 'Your reply is posted: X showed it.',
  postedNotNoted:
    'Your reply is posted, but the extension could not save that, so nothing is added to your cart. Open your reply on X once, and it will be saved.',
  cartFollows: 'The product is on its way to your cart.',
  linkFollows: 'The link is open in a tab behind this one.',
  noTweetFocused:
    'No tweet with an Amazon link is focused or under the pointer. Nothing was sent or opened. Point at one and try again.',
  noProductInLink:
    'We see no Amazon product behind this link, or the link is not part of the tweet. Nothing was sent or opened. Use the menu on a product link in a tweet.',
  held: 'X is holding your reply for a moment, so that you can still undo it (“Undo post”). The button will say when it is posted. You can go on browsing.',
  /** Why nothing was posted in the end. */
  abandoned: {
    closed: 'The reply box was closed, and we did not see a reply go out.',
    'other-words':
      'What you sent from X’s reply box does not contain the hashtag, so it does not count as this request. Nothing goes into your cart. Click the button again if you still want the product.',
    undone: 'You took the reply back before X sent it. Nothing was posted, and nothing goes into your cart.',
  } satisfies Record<AbandonReason, string>,
  seeReply: 'See your reply',
  xSays: 'X says:',
  /** Why a click on the sheet or a notice did nothing. */
  clickProblems: {
    quick:
      'You clicked before this had been on screen long enough to read, so nothing was done. Choose again.',
    hidden:
      'Something on this page covered or changed part of this box as you clicked, so nothing was done. Read it again and choose. If this keeps happening, reload the page.',
  } satisfies Record<ClickProblem, string>,
  /** Why a reply failed. */
  failures: {
    'logged-out':
      'You are not logged in to X here. Nothing was sent. Log in to X and click the button again.',
    restricted:
      'The author limits who can reply to this tweet. Nothing was sent. You can still add the product privately.',
    'wrong-target':
      'X’s reply box was about to answer another tweet, so we stopped. Nothing was sent. Close the box and click the button again.',
    'draft-in-the-way':
      'X’s reply box already holds text of yours, a picture, a poll or a scheduled time, so we left it alone. Nothing was sent. Finish or clear that and click the button again.',
    'refused-by-x':
      'X did not accept the reply, so nothing was posted. We do not try again on our own. You can try later, or add the product privately.',
    'rate-limited':
      'X says that this account is posting too often. Nothing was posted, and we do not try again on our own. Wait a while, or add the product privately.',
    duplicate:
      'X did not post the reply, most likely because you already posted the same reply under this tweet. Nothing was posted twice, and there is nothing to do.',
    unseen:
      'We did not see X confirm the reply, so it may or may not be there. We do not try again on our own. Check the tweet’s replies before you try again.',
  } satisfies Record<FailReason, string>,
});
