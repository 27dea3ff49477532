import { area } from './area.ts';
import type { Mark, Part } from './parts.ts';

/** The page on privacy and security; what PRIVACY.md says at length. `settings` makes the link to the options page. */
export const privacyWords = area('privacy', {
  pageTitle: 'Privacy and security of #AmazonCart',
  title: 'Privacy and security',
  kept: 'What is kept, and where',
  keptHere: (settings: Mark): Part => [
    'Nothing is sent to us or to anybody else: there is no server, no account, no tracking, and the extension makes no requests of its own. Your requests (tweet, product link, account, each step and its time), the X accounts and Amazon stores seen here, and your settings lie in this browser’s own storage for the extension, where no web page can read them, until you delete them or remove the extension; requests, accounts and stores only for as long as “Keep my requests for” says in the ',
    settings('settings'),
    '. They are not encrypted.',
  ],
  keptInSync: (settings: Mark): Part => [
    'With “Share between my browsers” on, as it is at first, your settings and a short list of your newest requests lie in the browser’s own sync storage. If your browser syncs extensions, its maker carries them to your other browsers. The switch in the ',
    settings('settings'),
    ' ends it.',
  ],
  keptPrivate: 'The extension does not run in private windows. Nothing that you do in one is seen or kept.',
  reads: 'What it reads',
  readsX:
    'On X: tweets, for links to Amazon; which account is signed in, and whether it is protected; your own replies with the hashtag, and answers of @MyAmazon.',
  readsAmazon:
    'On the Amazon stores that you have allowed, and no others: whether a page is a product, the cart or a sign-in; number, title and price of a product; what is in the cart; whether you are signed in. Never your name, address, orders or payment.',
  others: 'Who else learns something',
  othersX: 'X, and everyone who can read your account, of a reply that you post.',
  othersAmazon:
    'Amazon, of a page that is opened and of what is added, as if you had done it by hand. The author’s link is opened as it is, with any affiliate tag in it; the sheet tells you of the tag.',
  protected: 'What you are protected from',
  protectedClicks:
    'Pages that fake clicks, or hide our sheet so that you click what you do not see: then nothing is done, and you are told.',
  protectedMessages:
    'Pages, other extensions and web sites that speak in our name: every message is checked for its sender, and each may ask for little.',
  protectedTwice: 'Doing something twice: what cannot be taken back is written down before it is done.',
  notProtected: 'What you are not protected from',
  notProtectedUser: 'Someone who uses your computer and your browser profile: they see what you see.',
  notProtectedOthers:
    'Other extensions that may change pages of X or Amazon, and a browser that is itself taken over.',
  welcome: 'Welcome',
  settings: 'Settings',
});
