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
    replying: 'Your reply is on its way',
    replied: 'Your reply is posted',
    adding: 'Adding to your cart…',
    'in-cart': 'In your cart',
    'needs-you': 'Amazon needs you',
    'not-added': 'Not added to your cart',
    'left-cart': 'No longer in your cart',
    opened: 'The link was opened for you',
    unsure: 'Check your reply',
    refused: 'Your reply was not sent',
  } satisfies Record<ButtonState, string>,
  inCart: (store: string) => `In your ${store} cart`,
  underWay: {
    replying:
      'A reply to this tweet is being sent, or X’s reply box for it is still open. The button shows when it is posted.',
    adding: 'We are adding it in a background tab. You can go on browsing.',
    replied: 'X showed it. Nothing was added to your cart.',
  },
  /** Why nothing was added. */
  interruptions: {
    'tab-closed': 'The tab was closed before Amazon added it. Nothing more was pressed.',
    browser: 'The browser stopped before Amazon added it. Nothing more was pressed.',
    'waited-too-long': 'Its turn did not come within 30 minutes. Nothing was pressed.',
  } satisfies Record<Interruption, string>,
  manyProducts: (count: number) => `This tweet names ${count} products. Tick those you want.`,
  oneForReply: 'A reply is for one product: tick just one to reply.',
  linkDetails: 'Link details',
  affiliateLink: 'affiliate link, left unchanged',
  affiliate: (tag: Part): Part => [
    'The link carries the affiliate tag “',
    tag,
    '”. We leave it as the author wrote it.',
  ],
  yourAccount: 'Your account',
  replies: (account: Part, author: Part): Part => [account, ' replies to ', author],
  /** Who will see the reply. The tweet's author is always assumed to. */
  seenBy: {
    public: (author: string) =>
      `Everyone on X will be able to see this reply, and @${author} will be notified. Your account is public.`,
    protected: (author: string) =>
      `Your followers will see this reply. Assume that @${author} sees it, too. Your account is protected.`,
    unknown: (author: string) =>
      `We could not tell whether your account is public. Assume that everyone will see this reply, @${author} included.`,
  } satisfies Record<Visibility, (author: string) => string>,
  /** The same, of an account that was protected once and may not be any more. */
  wasProtected: (author: string) =>
    `Your account was protected when we last saw it. That may have changed: assume that everyone will see this reply, @${author} included.`,
  cannotReply: 'You cannot reply to this tweet: its author limits who can. You can still add privately.',
  loggedOut: 'You are not logged in to X here. You can still add privately.',
  logIn: 'Log in to X to reply',
  /** Where X’s own reply window is used. `reply`: the label of the button that posts. */
  sendsInWindow: (reply: string) =>
    `“${reply}” opens X’s own window. We fill in your reply there and press X’s button to post it. When in doubt, we leave that press to you.`,
  /** The same where our script presses nothing. */
  opensWindow:
    'X opens its own window for this, with your reply filled in. Nothing is posted until you press X’s own button there.',
  reply: (hashtag: string) => `Reply ${hashtag}`,
  edit: 'Edit in X’s reply box',
  private: 'Add privately',
  authorsLink: 'the author’s link',
  /** What "Add privately" does with the author's link or with the shopper's own store. */
  privatelyAdds: (what: string) =>
    `Opens ${what} in a background tab and adds the product. Nothing is posted.`,
  privateMany: (count: number) => `Add ${count} privately`,
  privatelyMany:
    'Opens each link in a background tab, one after the other, and adds the product. Nothing is posted.',
  /** For a store that is not allowed yet. */
  allowPrivate: (store: string) => `Allow ${store} and add privately`,
  allowPrivateNote: 'Your browser asks first. Then we add it in a background tab. Nothing is posted.',
  openLink: 'Just open the link',
  openLinks: (count: number) => `Just open the ${count} links`,
  /** Opens what starts a new request. */
  again: 'Add again…',
  seeReplies: 'Look at the replies',
  openOnAmazon: 'Open on Amazon',
  dontAsk: 'Don’t ask again',
  dontAskHint:
    'From now on, one click does what you choose here. You can turn this warning back on in the popup.',

  /** A link to a store other than the shopper's own. */
  foreignStore: (store: string, own: string) => `This link leads to ${store}; your store is ${own}.`,
  takeLink: (store: string) => `Use the author’s link (${store})`,
  takeOwn: (own: string) => `Use my store, ${own}`,
  takeOwnNote: 'Same product number, but it may be a different product there. The author’s link is not used.',
  /** What follows a reply. `some…`: for a short link, which may lead to any allowed store. */
  cartFollows: (store: string) => `After you reply, the product also goes into your ${store} cart.`,
  someCartFollows: 'After you reply, the product also goes into your cart.',
  notAllowed: (store: string) => `${store} is not allowed yet, so after a reply its link just opens.`,
  noneAllowed: 'No Amazon store is allowed yet, so after a reply the link just opens.',

  /** What became of an earlier request. */
  earlier: (ago: string, sameTweet: boolean, what: string) =>
    `${ago} ${sameTweet ? 'for this tweet' : 'for this product, from another tweet'}: ${what}`,
  became: {
    idle: 'requested, but nothing came of it.',
    replying: 'a reply is being written.',
    replied: 'your reply is posted.',
    adding: 'it is on its way to your cart.',
    'in-cart': 'it is in your cart.',
    'needs-you': 'it waits for you on Amazon.',
    'not-added': 'it was not added to your cart.',
    'left-cart': 'it is no longer in your cart.',
    opened: 'the link was opened for you.',
    unsure: 'a reply may be posted; we did not see X confirm it.',
    refused: 'the reply was not sent.',
  } satisfies Record<ButtonState, string>,
  seeIt: 'See it',
});
