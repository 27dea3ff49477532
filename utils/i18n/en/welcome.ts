import type { Visibility } from '../../requests/events.ts';
import type { Markup, Part } from '../markup.ts';
import { defineStrings } from '../strings.ts';

/** The welcome page and its sample. */
export const welcomeStrings = defineStrings('welcome', {
  pageTitle: 'Welcome to #AmazonCart',
  title: '#AmazonCart is back',
  lead: (bold: Markup): Part => [
    'Click ',
    bold('#AmazonCart'),
    ' under a post with an Amazon link, and the product goes into your Amazon cart. You choose whether others see it.',
  ],
  stepStore: 'Allow your Amazon store',
  stepStoreNote: 'Then products go into your cart there. Without it, links just open.',
  stepXNote:
    'Find a post with an Amazon link and click #AmazonCart under it. Then choose: add privately, or reply for others to see.',

  whoSees: 'Who sees what',
  reply: (bold: Markup): Part => [
    bold('Reply #AmazonCart'),
    ' posts a reply on X. Everyone who can read your account can read it, and so can the author of the post. We tell you who that is before anything is posted.',
  ],
  private: (bold: Markup): Part => [
    bold('Add privately'),
    ' posts nothing: the product goes into your cart in a background tab.',
  ],
  nothingElse:
    'Nothing is sent anywhere else: we have no server. If your browser syncs extensions, it carries your settings and newest requests to your other browsers; you can turn that off in the settings.',
  accessMeans: 'What access to a store means',
  rules: 'X’s rules',
  rulesNote:
    'X forbids scripts that post on their own, in bulk or on a schedule. Here, one click of yours leads to at most one reply, which you have seen first. If you would rather press X’s own button, use “Edit in X’s reply box”: it fills in the box and leaves the rest to you.',
  history: 'What was #AmazonCart?',
  historyNote:
    'In 2014, you could reply #AmazonCart to a tweet, and its product went into your Amazon cart. Amazon has since switched that off. This extension brings it back, inside your own browser.',
  allSettings: 'All settings and stores',
  requests: 'Your requests',
  privacy: 'Privacy and security',

  sample: 'Try it: a sample',
  ifAccount: 'If your X account is',
  accounts: { public: 'Public', protected: 'Protected', unknown: 'X does not say' } satisfies Record<
    Visibility,
    string
  >,
  sampleAuthor: 'A sample post',
  sampleTweet: 'My gift for everyone this year:',
  sampleInvite: 'Click the button to see what you can choose. Here, nothing is posted or added.',
  sampleClosed: 'You closed the panel. Nothing was done. Click the button to open it again.',
  /** What each action would do on X; `cart` says what would happen to the product. */
  wouldAdd: (store: string) => `the product would go into your ${store} cart, in a background tab.`,
  wouldOpen: (store: string) => `the link would open in a tab, because ${store} is not allowed yet.`,
  wouldReply: (hashtag: string) => `On X, “${hashtag}” would now be sent through X’s own reply box.`,
  wouldEdit: (hashtag: string) =>
    `On X, the reply box would now open with “${hashtag}” in it, and wait for you to press Reply.`,
  wouldFollow: (cart: string) => ` Then ${cart}`,
  wouldPrivately: (cart: string) => `On X, ${cart} Nothing would be public.`,
  wouldRemember: ' From then on, one click would do this without asking.',
  wasSample: ' This is a sample: nothing was posted, opened or added.',
});
