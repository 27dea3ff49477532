import type { ProductLink } from './amazon/product-link.ts';
import type { Earlier } from './messages/commands.ts';
import type { AnswerClass, FailReason, Visibility } from './requests/events.ts';
import type { ButtonState, ReplyLane } from './requests/fold.ts';
import type { Act } from './settings.ts';
import type { Doubt } from './trust/sight.ts';

/**
 * Every sentence a shopper reads outside a view's own markup. Errors say what happened, what is safe,
 * and what to do next.
 */
export const SENTENCES = {
  boxDidNotOpen:
    'X’s reply box did not open here, so we opened X’s own reply window with the text filled in. Nothing is posted until you press Reply there.',
  textDidNotTake:
    'X’s reply box did not take the text, so we opened X’s own reply window with it filled in. Nothing is posted until you press Reply there.',
  targetUnclear:
    'We could not see which tweet X’s reply box answers, so we opened X’s own reply window for this tweet. Nothing is posted until you press Reply there.',
  filledIn: 'X’s reply box is filled in. Nothing is posted until you press Reply there.',
  sending: 'Sending your reply through X’s reply box…',
  movedOn: 'X changed the tweet under the button. Nothing was sent. Click the button again.',
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
  abandoned: 'The reply box was closed, and we saw no reply go out.',
} as const;

/** Why a click on the sheet or a notice did nothing. */
export const DOUBTS: Record<Doubt, string> = {
  quick: 'You clicked before this had stood still long enough to be read, so nothing was done. Choose again.',
  hidden:
    'Something on this page hid or changed part of this box as you clicked, so nothing was done. Read it once more and choose again. If this comes back, reload the page.',
};

/** What went wrong with a reply, for the one who asked for it. */
export const FAILURES: Record<FailReason, string> = {
  'logged-out': 'You are not logged in to X here. Nothing was sent. Log in to X and click the button again.',
  restricted:
    'The author limits who can reply to this tweet. Nothing was sent. You can still add the product privately.',
  'wrong-target':
    'X’s reply box was about to answer another tweet, so we stopped. Nothing was sent. Close the box and click the button again.',
  'draft-in-the-way':
    'X’s reply box already holds text of yours, so we left it alone. Nothing was sent. Finish or clear that text and click the button again.',
  'refused-by-x':
    'X did not take the reply. Nothing is tried again by itself. You can try later, or add the product privately.',
  'rate-limited':
    'X says that this account has posted too often for now. Nothing was posted and nothing is tried again by itself. Wait a while, or add the product privately.',
  duplicate:
    'X did not post the reply, most likely because your same reply already stands under this tweet. Nothing was posted twice. There is nothing to do.',
  unseen:
    'We did not see X confirm the reply, so it may or may not be there. Nothing is tried again by itself. Look at the tweet’s replies before you try again.',
};

/** Who will see the reply, in one or two sentences; the account replied to always counts among them. */
export function whoWillSee(visibility: Visibility, author: string): string {
  if (visibility === 'public')
    return `Everyone on X will be able to see this reply, and @${author} is told of it. Your account is public.`;
  if (visibility === 'protected')
    return `Your followers will see this reply, and count on @${author} seeing it too. Your account is protected.`;
  return `We could not tell whether your account is public. Assume that everyone will see this reply, @${author} included.`;
}

/** The state a button shows, as its label and as what a screen reader says of it. */
export const BUTTON_STATES: Record<ButtonState, { label: string | null; said: string }> = {
  idle: { label: null, said: '' },
  replying: { label: 'Replying…', said: 'replying' },
  replied: { label: 'Replied', said: 'you replied' },
  adding: { label: 'Adding…', said: 'on its way to your cart' },
  'in-cart': { label: 'In your cart', said: 'in your cart' },
  'needs-you': { label: 'Needs you', said: 'Amazon needs you to finish it' },
  'not-added': { label: 'Not added', said: 'not put into the cart' },
  'left-cart': { label: 'Left the cart', said: 'no longer in your cart' },
  opened: { label: 'Opened', said: 'link opened' },
  unsure: { label: 'Check reply', said: 'we could not see whether the reply was posted' },
  refused: { label: 'Not sent', said: 'the reply was not sent' },
};

/** What became of an earlier request, for the sheet: a sentence. */
export function describeEarlier({ askedAt, sameTweet, state }: Earlier, now: number): string {
  const what = EARLIER[state];
  const where = sameTweet ? 'for this tweet' : 'for this product, from another tweet';
  return `${ago(askedAt, now)} ${where}: ${what}`;
}

const EARLIER: Record<ButtonState, string> = {
  idle: 'asked for, and nothing came of it.',
  replying: 'a reply is being written.',
  replied: 'you replied, and the reply is posted.',
  adding: 'it is on its way to your cart.',
  'in-cart': 'it is in your cart.',
  'needs-you': 'it waits for you on Amazon.',
  'not-added': 'it was not put into the cart.',
  'left-cart': 'it was in your cart, and has left it.',
  opened: 'the link was opened for you.',
  unsure: 'a reply may be posted; we did not see X confirm it.',
  refused: 'the reply was not sent.',
};

/** A point in time, as a person says it; `short` where room is scarce. */
export function ago(then: number, now: number, style: 'long' | 'short' = 'long'): string {
  const minutes = Math.round((now - then) / 60_000);
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style });
  const [value, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : minutes < 48 * 60
        ? ([Math.round(minutes / 60), 'hour'] as const)
        : ([Math.round(minutes / 1440), 'day'] as const);
  const said = value === 0 && unit === 'minute' ? 'just now' : format.format(-value, unit);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What a link leads to, as far as it tells. */
export function productTitle(link: ProductLink): string {
  if (link.kind === 'product') return `amazon.${link.marketplace} · ${link.asin}`;
  if (link.kind === 'card') return `A page of amazon.${link.marketplace}`;
  return `A short link to Amazon (${link.host})`;
}

export const ACT_NAMES: Record<Act, string> = {
  reply: 'Post the reply',
  edit: 'Fill in X’s reply box',
  private: 'Add privately',
};

export const ANSWER_SENTENCES: Record<AnswerClass, string> = {
  added: 'says that it is added.',
  'not-linked': 'says that your X account is not linked to Amazon.',
  refused: 'says that it was not added.',
  unrecognised: 'answered something we could not read: ',
};

/** Where a request was asked for, when not with our button in this browser. */
export const ORIGINS: Record<'elsewhere' | 'device', string> = {
  elsewhere: 'Tagged elsewhere: your own reply, seen on X',
  device: 'Asked for in another browser of yours',
};

/** The same in a word or two, where room is scarce. */
export const ORIGIN_NOTES: Record<'elsewhere' | 'device', string> = {
  elsewhere: 'tagged elsewhere',
  device: 'in another browser',
};

/** Where the reply lane stands, in a few words; null when no reply was asked for. */
export function replySentence(reply: ReplyLane): string | null {
  switch (reply.state) {
    case 'none':
      return null;
    case 'composing':
      return reply.pressed ? 'Reply sent, waiting for X to show it' : 'Reply box open, nothing posted yet';
    case 'abandoned':
      return 'Reply box closed, no reply seen';
    case 'failed':
      return reply.reason === 'unseen'
        ? 'Reply not confirmed: look at the tweet'
        : `Not replied: ${SHORT_FAILURES[reply.reason]}`;
    case 'posted':
      return 'Reply posted';
    case 'deleted':
      return 'Reply deleted';
  }
}

const SHORT_FAILURES: Record<FailReason, string> = {
  'logged-out': 'logged out of X',
  restricted: 'the author limits replies',
  'wrong-target': 'X’s box answered another tweet',
  'draft-in-the-way': 'X’s box held another text',
  'refused-by-x': 'X did not take it',
  'rate-limited': 'posted too often for now',
  duplicate: 'the same reply already stands',
  unseen: 'not confirmed',
};
