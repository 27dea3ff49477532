import { defineStrings } from '../strings.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** The "Campaigns" tab: what was counted of the cart replies to the author's own posts. */
export const campaignsStrings = defineStrings('campaigns', {
  lead: (posts: number) => `You keep a tally of ${few(posts, 'post', 'posts')}`,
  note: 'We count the replies with #AmazonCart or #AmazonBasket that X shows you under your post, each one once. There may be others that X has not shown you, and some may be deleted by now. All of it stays in this browser.',
  none: 'No tallies',
  noneNote:
    'Open a post of yours with an Amazon link on X, and start a tally in the line below it. What is counted shows up here.',

  compare: 'Your posts compared',
  measures: {
    posted: 'Post',
    replies: 'Replies',
    people: 'People',
    repeated: 'Asked for more',
    firstDay: 'First 24 hours',
  },
  posted: (date: string) => `posted ${date}`,

  dedicated: 'Who asked for more than one of your products',
  askedFor: (products: number) => `asked for ${few(products, 'product', 'products')} of yours`,
  andMore: (people: number) => `and ${few(people, 'more person', 'more people')}`,

  counted: (replies: number, people: number) =>
    `${few(replies, 'cart reply', 'cart replies')} from ${few(people, 'person', 'people')}`,
  /** How many of a post's people asked for another product, too. */
  alsoAsked: (people: number) =>
    `${few(people, 'of them has', 'of them have')} asked for another product of yours, too.`,
  noReplies:
    'No cart replies yet. Open the post on X and scroll through its replies: we count each one that X shows you.',
  mostReplies: (most: number) =>
    `We keep at most ${most.toLocaleString('en')} replies to a post. Later ones are not counted.`,
  stopped: 'You have stopped counting. You can start again below the post on X.',
  /** `shown`: replies of any kind that X had loaded at the last visit. */
  seen: (visits: number, last: string, shown: number) =>
    visits === 1
      ? `Thread seen once, ${last}; X had loaded ${few(shown, 'reply', 'replies')} then.`
      : `Thread seen ${visits.toLocaleString('en')} times, last ${last}; X had loaded ${few(shown, 'reply', 'replies')} then.`,
  neverSeen: 'Thread not seen yet.',

  charts: {
    hour: 'Cart replies over time, by hour',
    day: 'Cart replies over time, by day',
    week: 'Cart replies over time, by week',
    month: 'Cart replies over time, by month',
  },
  from: 'From',
  replies: 'Replies',

  openPost: 'Open the post',
  exportCsv: 'Export CSV',
  exportAll: 'Export all as CSV',
  keepLonger: 'Keep for more than 90 days',
  forgottenOn: (date: string) => `If not, we delete it on ${date}.`,
  keptOn: 'Kept until you delete it.',
  delete: 'Delete…',
  deleteQuestion: (replies: number) =>
    replies === 0 ? 'Delete this tally?' : `Delete this tally with ${few(replies, 'reply', 'replies')}?`,
  deleteNote: 'This deletes who replied and when, only here. Your post and its replies stay on X.',
  yesDelete: 'Delete it',
  keep: 'Keep it',
  showMore: (more: number) => `Show ${few(more, 'more post', 'more posts')}`,

  /** The columns of the CSV file. */
  columns: {
    repliedAt: 'Replied at',
    handle: 'Account',
    reply: 'Reply address',
    product: 'Product',
    link: 'Link',
    post: 'Post address',
  },
});
