import type { Via } from '../../requests/cart-events.ts';
import type { Standing } from '../../requests/standings.ts';
import type { Part } from '../markup.ts';
import { defineStrings } from '../strings.ts';

/** The activity page, its list and the actions of a row. */
export const activityStrings = defineStrings('activity', {
  pageTitle: '#AmazonCart activity',
  title: 'Activity',
  tabs: { requests: 'Requests', trail: 'Replies on X', campaigns: 'Campaigns', data: 'Your data' },
  settings: 'Settings',

  search: 'Search your requests',
  searchFor: 'Search products, authors, stores',
  state: 'Status',
  anyState: 'All',
  standings: {
    'needs-you': 'Needs you',
    tagged: 'Replied elsewhere',
    'under-way': 'Under way',
    'in-cart': 'In your cart',
    'left-cart': 'No longer in cart',
    opened: 'Only opened',
    'not-added': 'Not added',
    replied: 'Replied',
    'reply-deleted': 'Reply deleted',
    'check-reply': 'Check reply',
    'not-replied': 'Not replied',
  } satisfies Record<Standing, string>,
  store: 'Store',
  anyStore: 'Any store',
  lane: 'Type',
  anyLane: 'Any type',
  lanes: { reply: 'With a reply', cart: 'For the cart', private: 'Private' },
  showAll: 'Show all',

  /** How many requests are shown, as text; `count` is the same number, for plurals. */
  requests: (all: string, count: number) => `${all} ${count === 1 ? 'request' : 'requests'}`,
  found: (some: string, all: string, count: number) =>
    `${some} of ${all} ${count === 1 ? 'request' : 'requests'}`,
  stillReading: ' so far, still reading…',
  noneFound: 'No requests match. Try other words, or show them all.',
  none: 'No requests yet',
  noneNote:
    'Scroll through X: every post with an Amazon link has this button. Whatever you ask for with it shows up here.',
  openX: 'Open X',
  showKeys: 'Keyboard shortcuts',
  /** What the keys do, and what is printed on them. */
  keys: {
    move: 'Move up and down the list',
    page: 'Move by a screen',
    ends: 'First or last request',
    main: 'Main action of a request',
    menu: 'More actions',
    remove: 'Remove a request',
    undo: 'Undo a removal',
    search: 'Search',
    help: 'Show these shortcuts',
  },
  keyCaps: {
    move: '↑ ↓',
    page: 'Page Up, Page Down',
    ends: 'Home, End',
    main: 'Enter',
    menu: 'Shift F10',
    remove: 'Delete',
    undo: 'Ctrl Z',
    search: '/',
    help: '?',
  },
  list: 'Requests, newest first',
  today: 'Today',
  yesterday: 'Yesterday',

  tweetBy: (author: Part): Part => ['post by ', author],
  asAccount: (account: Part): Part => ['as ', account],
  asked: (time: string) => `Requested ${time}`,
  origins: { elsewhere: 'replied elsewhere', device: 'in another browser' },
  nothingPosted: 'Nothing posted',
  askedPrivately: 'Requested privately',
  cartNotAsked: 'Nothing added',
  more: (title: string) => `More for ${title}`,

  openTweet: 'Open the post',
  openReply: 'Open your reply to delete it',
  replyIsGone: 'I have deleted the reply',
  details: 'Details',
  remove: 'Remove from this list',
  removeUnderWay: 'Remove from this list (still under way)',
  removed: (title: Part): Part => ['Removed: ', title],
  /** Asked before a request is removed whose reply is still on X. */
  replyStillPublic: 'Your reply is still public on X. Delete it there first?',
  replyStillForFollowers: 'Your followers can still read your reply on X. Delete it there first?',
  removeNote: (title: Part): Part => [
    'Removing ',
    title,
    ' deletes its product, post and history here. We keep only the date of your reply and the link to it, so that “Replies on X” still lists it.',
  ],

  /** The evidence for a state. */
  replyShown: 'X confirmed it',
  replySeen: 'Seen under the post',
  deletions: { menu: 'Deleted in X’s menu', page: 'No longer on X', told: 'You told us' },
  xSaid: (said: string) => `X said: ${said}`,
  seenIn: {
    page: 'Amazon’s confirmation page showed it',
    'side-sheet': 'Amazon’s side panel showed it',
    cart: 'seen in your cart',
  } satisfies Record<Via, string>,
  notInCart: 'Your Amazon cart no longer shows it',
});
