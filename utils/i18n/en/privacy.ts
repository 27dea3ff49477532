import type { Markup, Part } from '../markup.ts';
import { defineStrings } from '../strings.ts';

/** The privacy page, a short form of PRIVACY.md. `settings` wraps words in a link to the options page. */
export const privacyStrings = defineStrings('privacy', {
  pageTitle: 'Privacy and security of #AmazonCart',
  title: 'Privacy and security',
  kept: 'What is kept, and where',
  keptHere: (settings: Markup): Part => [
    'Nothing is sent to us or to anyone else. There is no server, no account and no tracking, and the extension contacts no one on its own. This browser keeps your requests (post, product link and name, account, each step and its time), the X accounts and Amazon stores seen here, and your settings in the extension’s own storage. No web page can read them. They stay until you delete them or remove the extension; requests, accounts and stores stay only as long as you choose under “Keep my requests for” in the ',
    settings('settings'),
    '. They are not encrypted.',
  ],
  keptInSync: (settings: Markup): Part => [
    'With “Share between my browsers” on, which is the default, your settings and a short list of your newest requests are also kept in the browser’s own sync storage. If your browser syncs extensions, its maker carries them to your other browsers. You can turn this off in the ',
    settings('settings'),
    '.',
  ],
  keptTallies:
    'If you keep a tally of a post of your own, this browser also keeps who replied to it with the hashtag, and when, but nothing of what they wrote. It is never shared with your other browsers, and is deleted after 90 days unless you keep it longer.',
  keptPrivate:
    'The extension does not run in private windows. It sees and keeps nothing of what you do there.',
  reads: 'What it reads',
  readsX:
    'On X: posts, for links to Amazon; which account is logged in, and whether it is protected; your own replies with the hashtag, and answers from @MyAmazon and @MyAmazonUK.',
  readsThreads:
    'On a post’s own page on X: which of the replies that X shows have #AmazonCart or #AmazonBasket. They are counted there. Nothing of it is kept, except in a tally of your own post.',
  readsAmazon:
    'On the Amazon stores that you have allowed, and no others: whether a page shows a product, the cart or a sign-in; a product’s number, title, price and seller; what is in the cart; whether you are signed in. Never your name, address, orders or payment details.',
  others: 'Who else learns something',
  othersX: 'X and everyone who can read your account see a reply that you post.',
  othersAmazon:
    'Amazon sees which page is opened and what is added, as if you had done it by hand. The author’s link is opened as it is, with any affiliate tag in it. You see the tag before you choose.',
  protected: 'What you are protected from',
  protectedClicks:
    'Pages that fake clicks, or that cover our panel so that you click something you cannot see. When that happens, we do nothing and tell you.',
  protectedMessages:
    'Web pages and other extensions that pose as this one. We check who sent every message, and each sender may ask for very little.',
  protectedTwice: 'Doing something twice. Whatever cannot be undone is recorded before it is done.',
  notProtected: 'What you are not protected from',
  notProtectedUser: 'Anyone who uses your computer and your browser profile. They see what you see.',
  notProtectedOthers:
    'Other extensions that can change X’s or Amazon’s pages, and a browser that has itself been taken over.',
  welcome: 'Welcome',
  settings: 'Settings',
});
