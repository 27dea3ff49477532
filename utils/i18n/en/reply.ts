import type { AbandonReason, FailReason } from '../../requests/events.ts';
import type { ClickProblem } from '../../trust/visibility-watch.ts';
import { defineStrings } from '../strings.ts';

/** Notices on X about a request: what happened, what is safe, what to do next. */
export const replyStrings = defineStrings('reply', {
  unknownBox:
    'X’s reply window is open with your reply filled in. Nothing is posted until you press Reply there.',
  windowSends:
    'X’s own window is open with your reply filled in. If it is still waiting there, press X’s button to post it.',
  /** In X's own window, where our script pressed nothing: why, and what to do there. */
  inWindow: {
    unknown:
      'Nothing is posted yet. Check that X’s box contains your hashtag and nothing else, then press X’s button to post it.',
    draft:
      'X’s box contains more than your hashtag, so we left it alone. Nothing was posted. Remove the rest and press X’s button, or close this window.',
    target:
      'We could not tell whether X’s box replies to the right post from the right account, so we left it alone. Nothing was posted. Check both, then press X’s button, or close this window.',
    late: 'X took too long, so we pressed nothing here. Nothing was posted. If you still want to reply, press X’s button.',
  },
  boxDidNotOpen:
    'X’s reply box did not open here, so we opened X’s own reply window with your reply filled in. Nothing is posted until you press Reply there.',
  textDidNotTake:
    'We could not fill in X’s reply box, so we opened X’s own reply window with your reply filled in. Nothing is posted until you press Reply there.',
  targetUnclear:
    'We could not tell which post X’s reply box is for, so we opened X’s own reply window for this one. Nothing is posted until you press Reply there.',
  filledIn: 'X’s reply box is filled in. Nothing is posted until you press Reply there.',
  sending: 'Sending your reply through X’s reply box…',
  /** While one click can be taken back; and when the page was left meanwhile. */
  postingSoon: (hashtag: string, title: string) =>
    `Your reply ${hashtag} for “${title}” goes out in 5 seconds. You can undo it until then.`,
  movedOnFirst:
    'You moved on before your reply was sent, so nothing was posted. If you still want to reply, click the button again.',
  movedOn:
    'X put a different post here, so we stopped. Nothing was sent or added. If you want the product in this post, click its button.',
  movedAway:
    'The post you clicked is no longer here, so we stopped. Nothing was sent or added. Find it again and click its button.',
  tooLate:
    'Too much time passed after your click, perhaps because the page or your computer was asleep, so we stopped. Nothing was sent or added. Close X’s reply box if it is open, then click the button again.',
  otherAccount:
    'X’s reply box was about to reply from another account, so we stopped. Nothing was sent. Close the box and click the button again.',
  accountChanged:
    'Your X account, or who can read it, has changed, so nothing was done. Read it again, then choose.',
  openedPrivately: 'The link is open in a new tab. Nothing was posted.',
  /** A notice that follows its requests to the end. `price` is empty where none was seen. */
  adding: (title: string) => `Adding “${title}” to your cart in a background tab. Nothing was posted.`,
  addingMany: (count: number) =>
    `Adding ${count} products to your cart, one after the other. Nothing was posted.`,
  inCart: (title: string, price: string, store: string) =>
    `✓ “${title}”${price && `, ${price},`} is in your ${store} cart.`,
  allInCart: (count: number) => `✓ All ${count} products are in your cart.`,
  someInCart: (done: number, count: number) =>
    `${done} of ${count} products ${done === 1 ? 'is' : 'are'} in your cart.`,
  about: (title: string, what: string) => `“${title}”: ${what}`,
  removed:
    'This request was removed from your list, so we no longer follow it. If it was still under way, check your Amazon cart.',
  allowInWindow: (store: string) =>
    `Allow ${store} in the small window, and we will add the product for you. Nothing was posted.`,
  askedAfterAll:
    'We could not be sure that you saw the button when you clicked it, so we have done nothing yet. Choose here.',
  oneAtATime: 'Another reply is still being sent, so nothing was sent for this post. Try again in a moment.',
  stillStarting:
    'Your last choice for this post is still being carried out, so we started nothing new. Try again in a moment.',
  posted: 'Your reply is posted. X confirmed it.',
  postedNotNoted:
    'Your reply is posted, but we could not save that, so we are adding nothing to your cart. Open your reply on X once, and we will save it.',
  cartFollows: 'The product is on its way to your cart.',
  linkFollows: 'The link is open in a tab behind this one.',
  noTweetFocused:
    'There is no post with an Amazon link under the pointer or in focus. Nothing was sent or opened. Point at one and try again.',
  noProductInLink:
    'This link does not lead to an Amazon product, as far as we can see, or it is not part of the post itself. Nothing was sent or opened. Use the menu on a product link in a post.',
  held: 'X is holding your reply for a moment so that you can still undo it (“Undo post”). The button will tell you when it is posted. You can keep browsing.',
  /** Why nothing was posted in the end. */
  abandoned: {
    closed: 'The reply box was closed, and we did not see a reply go out.',
    'other-words':
      'What you sent from X’s reply box does not contain the hashtag, so we added nothing to your cart. If you still want the product, click the button again.',
    undone: 'You undid the reply before X sent it. Nothing was posted, and nothing was added to your cart.',
  } satisfies Record<AbandonReason, string>,
  seeReply: 'See your reply',
  xSays: 'X says:',
  /** Why a click on the sheet or a notice did nothing. */
  clickProblems: {
    quick: 'You clicked before there was time to read this, so nothing was done. Choose again.',
    hidden:
      'Something on this page covered or changed part of this box as you clicked, so nothing was done. Read it again, then choose. If this keeps happening, reload the page.',
  } satisfies Record<ClickProblem, string>,
  /** Why a reply failed. */
  failures: {
    'logged-out':
      'You are not logged in to X here. Nothing was sent. Log in to X and click the button again.',
    restricted:
      'The author limits who can reply to this post. Nothing was sent. You can still add the product privately.',
    'wrong-target':
      'X’s reply box was about to reply to another post, so we stopped. Nothing was sent. Close the box and click the button again.',
    'draft-in-the-way':
      'X’s reply box already contains your own text, a picture, a poll or a scheduled time, so we left it alone. Nothing was sent. Finish or clear that, then click the button again.',
    'refused-by-x':
      'X did not accept your reply, so nothing was posted. We will not try again on our own. Try later, or add the product privately.',
    'rate-limited':
      'X says that this account is posting too often. Nothing was posted, and we will not try again on our own. Wait a while, or add the product privately.',
    duplicate:
      'X did not post your reply, most likely because you already posted the same one here. Nothing was posted twice, and there is nothing you need to do.',
    unseen:
      'We did not see X confirm your reply, so it may or may not be posted. We will not try again on our own. Check the replies to this post before you try again.',
  } satisfies Record<FailReason, string>,
});
