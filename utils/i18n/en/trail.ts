import type { Part } from '../markup.ts';
import { defineStrings } from '../strings.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** The public trail and its chart. */
export const trailStrings = defineStrings('trail', {
  none: 'No public replies that we know of',
  noneNote:
    'Every reply that you post with the button is listed here for as long as it is on X, so that you can find it and delete it there.',
  visible: (count: number) =>
    `${few(count, 'public reply of yours is', 'public replies of yours are')} still on X`,
  /** What the replies in the list show; `some`: there are others, of which less is kept. */
  tells: (count: number, products: number, authors: number, some: boolean) => {
    const one = some ? 'The one in your list shows' : 'It shows';
    const many = some ? `The ${count.toLocaleString('en')} in your list show` : 'They show';
    return `${count === 1 ? one : many} ${few(products, 'product', 'products')} to ${few(authors, 'author', 'authors')} and to everyone who can read your account. `;
  },
  kept: (count: number) =>
    `${few(count, 'belongs to a request', 'belong to requests')} no longer in your list, so we keep only the date and the link. `,
  followersOnly: (count: number) =>
    `${few(count, 'of them was', 'of them were')} posted for your followers, while your account was protected. `,
  deleted: (count: number) => `${few(count, 'reply has', 'replies have')} been deleted since. `,
  stillReading: 'Still reading…',
  howToDelete:
    'To delete a reply, open it on X and choose Delete in its menu. If we see you do that, we take it off this list. If you deleted it elsewhere, tell us with “I have deleted it”.',
  list: 'Public replies that are still on X, newest first',
  to: (author: Part): Part => ['to ', author],
  forFollowers: 'for followers',
  openOnX: 'Open on X',
  /** After "Open on X", for screen readers. */
  replyTo: (author: string) => `: reply to @${author}`,
  isGone: 'I have deleted it',
  /** A reply whose request is gone. */
  replyBy: (handle: string) => `Your reply as ${handle}`,
  notInList: 'its request is no longer in your list',
  forgetHere: 'Take it off this list…',
  forgetQuestion: 'Take this reply off the list?',
  forgetNote:
    'This removes it only here. As long as it is on X, everyone who can read your account can read it.',
  forget: 'Take it off the list',
  keepListed: 'Keep it on the list',

  caption: 'Requests by month',
  month: 'Month',
  public: 'Public reply, still on X',
  private: 'Requested privately',
  counts: (month: string, open: number, hidden: number) => `${month}: ${open} public, ${hidden} private`,
});
