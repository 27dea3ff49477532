import { area } from './area.ts';
import type { Part } from './parts.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** The public trail, and its chart. */
export const trailWords = area('trail', {
  none: 'No public reply of yours stands, as far as we know',
  standing: (count: number) =>
    `${few(count, 'public reply', 'public replies')} of yours still ${count === 1 ? 'stands' : 'stand'}`,
  tells: (count: number, products: number, authors: number) =>
    `${count === 1 ? 'It tells' : 'They tell'} of ${few(products, 'product', 'products')}, to ${few(authors, 'author', 'authors')} and to everyone who reads your account. `,
  followersOnly: (count: number) =>
    `${few(count, 'of them was', 'of them were')} posted while your account was protected, for your followers. `,
  deleted: (count: number) => `${few(count, 'reply was', 'replies were')} deleted again. `,
  stillReading: 'Still reading…',
  howToDelete:
    'To delete a reply, open it on X and choose Delete in its menu. When we see you do it, it leaves this list by itself; deleted elsewhere, tell us with “I have deleted it”.',
  list: 'Public replies that still stand, newest first',
  to: (author: Part): Part => ['to ', author],
  forFollowers: 'for followers',
  openOnX: 'Open on X',
  /** After "Open on X", for screen readers. */
  replyTo: (author: string) => `: reply to @${author}`,
  isGone: 'I have deleted it',

  caption: 'Requests by month',
  month: 'Month',
  public: 'Public reply, still standing',
  private: 'Asked for privately',
  counts: (month: string, open: number, hidden: number) => `${month}: ${open} public, ${hidden} private`,
});
