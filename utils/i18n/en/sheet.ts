import type { Visibility } from '../../requests/events.ts';
import type { ButtonState } from '../../requests/fold.ts';
import type { Part } from '../markup.ts';
import { defineStrings } from '../strings.ts';

/** The sheet. Parameters name a store in full: "amazon.de". */
export const sheetStrings = defineStrings('sheet', {
  title: 'Add to your Amazon cart',
  manyProducts: (count: number) => `This tweet names ${count} products. Which one?`,
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
  postedMeanwhile:
    'This exact reply has been posted under this tweet in the meantime, and X does not accept the same text twice. You can still edit a reply, or add privately.',
  /** Where X’s own reply window is used: the shopper may have to press in it. */
  opensWindow:
    'X opens its own window for this, with your reply filled in. If it waits for you there, press X’s own button to post it.',
  reply: (hashtag: string) => `Reply ${hashtag}`,
  edit: 'Edit in X’s reply box',
  private: 'Add privately',
  authorsLink: 'the author’s link',
  /** What "Add privately" does with the author's link or with the shopper's own store. */
  privatelyAdds: (what: string) =>
    `Opens ${what} in a background tab and adds the product. Nothing is posted.`,
  privatelyOpens: (what: string) => `Opens ${what} in a new tab. Nothing is posted.`,
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
  notAllowed: (store: string) =>
    `${store} is not allowed yet, so the link just opens and you add the product yourself.`,
  noneAllowed: 'No Amazon store is allowed yet, so the link just opens and you add the product yourself.',

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
