import type { ProductLink } from '../amazon/product-link.ts';
import type { Prepared, Wanted } from '../messages/commands.ts';
import type { Act } from '../settings.ts';
import type { XAccount } from './account.ts';
import type { Mounted } from './button.ts';
import type { Tweet } from './tweet.ts';

/** What a request begins with: a click on a button, or what the browser brought (a key, a link's menu). */
export type By = 'click' | Wanted['act'];

/** What the sheet asks the shopper. */
export interface Question {
  tweet: Tweet;
  account: XAccount | null;
  /** What the background knows of the tweet, the stores and the settings; null until it has answered. */
  prepared: Prepared | null;
  /** Why the last click did nothing; null when none was kept back. */
  doubt: string | null;
  /** Has a reply to the tweet been posted since this was asked, by another tab? */
  isOvertaken: boolean;
  choose(choice: Choice): void;
  /** "Finish on Amazon", for an earlier request that needs the shopper. */
  finish(requestId: string): void;
  /** "Allow amazon.de". */
  allow(marketplace: string): void;
  cancel(): void;
}

/** What the shopper chose in the sheet. */
export interface Choice {
  act: Act;
  link: ProductLink;
  remember: boolean;
  /** The shopper's own store, in place of the link's; null: the author's link. */
  ownStore: string | null;
}

export interface Notice {
  tone: 'busy' | 'good' | 'bad' | 'plain';
  text: string;
  /** X's own words, or a way on. */
  said?: string;
  link?: { label: string; href: string };
  act?: { label: string; run(): void };
  /** Why the last click on it did nothing. */
  doubt?: string;
}

/** The face of the content script: entrypoints/x-face/face.tsx in the product. */
export interface Face {
  ask(question: Question, at: Mounted): void;
  /** Shows the question anew where it is still being asked; does nothing where it is not. */
  again(question: Question, at: Mounted): void;
  /** Is this what the sheet asks now? */
  isAsking(question: Question): boolean;
  tell(notice: Notice): void;
  close(): void;
}
