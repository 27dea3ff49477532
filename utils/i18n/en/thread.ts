import { defineStrings } from '../strings.ts';

/** Cart replies on a post's own page: replies with #AmazonCart or #AmazonBasket that X has shown there. */
export const threadStrings = defineStrings('thread', {
  /** The line below the post, in two parts. */
  seen: (count: number) => (count === 1 ? '1 cart reply seen here' : `${count} cart replies seen here`),
  ofLoaded: (count: number) =>
    count === 1 ? 'of 1 reply loaded so far' : `of ${count} replies loaded so far`,

  /** In the sheet. */
  askedHere: (count: number) =>
    count === 1 ? '1 person asked for this publicly here.' : `${count} people asked for this publicly here.`,

  /** The panel that the line opens. */
  title: 'Cart replies seen here',
  people: (replies: number, people: number) =>
    `${replies === 1 ? '1 reply' : `${replies} replies`} by ${people === 1 ? '1 person' : `${people} people`}.`,
  means: 'A cart reply is one with #AmazonCart or #AmazonBasket.',
  onlyLoaded:
    'Only replies that X has loaded on this page are counted, from the post down. Scroll on to see more.',
  anyoneCanSee: 'Anyone who reads this thread can see the same. We keep none of it.',
  byAuthor: 'by the author, not counted',
  byProtected: 'protected account: shown to you, but not to everyone',
  /** A link to the reply on X, for a screen reader. */
  openReply: (handle: string, time: string) => `Reply by @${handle}, ${time}: open it on X`,

  /** On the reader's own posts. */
  tallyOffer:
    'Keep a tally? Whenever you visit this thread, we note who replied with the hashtag and when, but nothing of what they wrote. It stays in this browser, and is forgotten after 90 days.',
  keepTally: 'Keep a tally',
  tallyOn: 'You keep a tally of this post. You find it in Activity, under “Campaigns”.',
  stopTally: 'Stop counting',
  stopNote: 'What was counted so far stays there until you delete it.',
});
