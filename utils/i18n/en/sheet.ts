import type { ButtonState } from '../../requests/button-state.ts';
import type { Interruption } from '../../requests/cart-events.ts';
import type { Visibility } from '../../requests/events.ts';
import type { Part } from '../markup.ts';
import { defineStrings } from '../strings.ts';

/** The sheet. Parameters name a store in full: "amazon.de". */
export const sheetStrings = defineStrings('sheet', {
  /** What the sheet is about, by how the request stands. */
  headlines: {
    idle: 'Add to your Amazon cart',
    replying: 'Replying…',
    replied: 'Your reply is posted',
    adding: 'Adding to your cart…',
    'in-cart': 'In your cart',
    'needs-you': 'Needs you on Amazon',
    'not-added': 'Not added to your cart',
    'left-cart': 'No longer in your cart',
    opened: 'We opened the link',
    unsure: 'Check your reply',
    refused: 'Your reply was not sent',
  } satisfies Record<ButtonState, string>,
  inCart: (store: string) => `In your ${store} cart`,
  underWay: {
    replying:
      'Your reply is being sent, or X’s reply box is still open. The button will tell you when it is posted.',
    adding: 'We are adding it in a background tab. You can keep browsing.',
    replied: 'X confirmed it. Nothing was added to your cart.',
  },
  /** Why nothing was added. */
  interruptions: {
    'tab-closed': 'The tab was closed before the product was in your cart. We pressed nothing after that.',
    browser: 'The browser stopped before the product was in your cart. We pressed nothing after that.',
    'waited-too-long': 'It waited 30 minutes for its turn, so we stopped. Nothing was pressed.',
  } satisfies Record<Interruption, string>,
  manyProducts: (count: number) => `This post links to ${count} products. Tick the ones you want.`,
  oneForReply: 'To reply, tick just one product.',
  linkDetails: 'Link details',
  affiliateLink: 'affiliate link, left unchanged',
  affiliate: (tag: Part): Part => [
    'This link has the affiliate tag “',
    tag,
    '”. We leave it exactly as the author wrote it.',
  ],
  yourAccount: 'Your account',
  replies: (account: Part, author: Part): Part => [account, ' replies to ', author],
  /** Who will see the reply. The tweet's author is always assumed to. */
  seenBy: {
    public: (author: string) =>
      `Everyone on X can see this reply, and @${author} will be notified. Your account is public.`,
    protected: (author: string) =>
      `Your followers can see this reply. Assume that @${author} can, too. Your account is protected.`,
    unknown: (author: string) =>
      `We could not tell whether your account is public. Assume that everyone can see this reply, including @${author}.`,
  } satisfies Record<Visibility, (author: string) => string>,
  /** The same, of an account that was protected once and may not be any more. */
  wasProtected: (author: string) =>
    `Your account was protected when we last saw it, but that may have changed. Assume that everyone can see this reply, including @${author}.`,
  cannotReply: 'The author limits who can reply to this post. You can still add the product privately.',
  loggedOut: 'You are not logged in to X here. You can still add the product privately.',
  logIn: 'Log in to X to reply',
  /** Where X’s own reply window is used. `reply`: the label of the button that posts. */
  sendsInWindow: (reply: string) =>
    `“${reply}” opens X’s own window. We fill in your reply there and press X’s button to post it. If anything is unclear, we leave that to you.`,
  /** The same where our script presses nothing. */
  opensWindow:
    'X opens its own window with your reply filled in. Nothing is posted until you press X’s button there.',
  reply: (hashtag: string) => `Reply ${hashtag}`,
  edit: 'Edit in X’s reply box',
  private: 'Add privately',
  authorsLink: 'the author’s link',
  /** What "Add privately" does with the author's link or with the shopper's own store. */
  privatelyAdds: (what: string) =>
    `Opens ${what} in a background tab and adds the product. Nothing is posted.`,
  privateMany: (count: number) => `Add ${count} privately`,
  privatelyMany: 'Opens the links one by one in a background tab and adds the products. Nothing is posted.',
  /** For a store that is not allowed yet. */
  allowPrivate: (store: string) => `Allow ${store} and add privately`,
  allowPrivateNote: 'Your browser asks first. Then we add it in a background tab. Nothing is posted.',
  openLink: 'Just open the link',
  openLinks: (count: number) => `Just open the ${count} links`,
  /** Shows what is chosen seldom, and the link’s whole address. */
  moreOptions: 'More options',
  /** Opens what starts a new request. */
  again: 'Add again…',
  seeReplies: 'See the replies',
  openOnAmazon: 'Open on Amazon',
  dontAsk: 'Don’t ask again',
  dontAskHint:
    'From now on, one click does what you choose here. You can turn this warning back on in the extension’s popup.',

  /** A link to a store other than the shopper's own. */
  foreignStore: (store: string, own: string) => `This link goes to ${store}. Your store is ${own}.`,
  takeLink: (store: string) => `Use the author’s link (${store})`,
  takeOwn: (own: string) => `Use my store (${own})`,
  takeOwnNote:
    'Same product number, but it may be a different product there. We do not use the author’s link.',
  /** What follows a reply. `some…`: for a short link, which may lead to any allowed store. */
  cartFollows: (store: string) => `After you reply, we also add the product to your ${store} cart.`,
  someCartFollows: 'After you reply, we also add the product to your cart.',
  notAllowed: (store: string) => `${store} is not allowed yet, so after you reply we just open the link.`,
  noneAllowed: 'No Amazon store is allowed yet, so after you reply we just open the link.',

  /** What became of an earlier request. */
  earlier: (ago: string, sameTweet: boolean, what: string) =>
    `${ago} ${sameTweet ? 'for this post' : 'for this product, from another post'}: ${what}`,
  became: {
    idle: 'you asked for it, but nothing came of it.',
    replying: 'your reply is still under way.',
    replied: 'your reply is posted.',
    adding: 'it is on its way to your cart.',
    'in-cart': 'it is in your cart.',
    'needs-you': 'it is waiting for you on Amazon.',
    'not-added': 'it was not added to your cart.',
    'left-cart': 'it is no longer in your cart.',
    opened: 'we opened the link.',
    unsure: 'your reply may be posted, but we did not see X confirm it.',
    refused: 'your reply was not sent.',
  } satisfies Record<ButtonState, string>,
  seeIt: 'See it',
});
