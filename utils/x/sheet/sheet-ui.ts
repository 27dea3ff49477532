import type { ProductLink } from '../../amazon/product-link.ts';
import type { Prepared, ShortcutPressed } from '../../messages/x-commands.ts';
import type { Act } from '../../settings/settings.ts';
import type { XAccount } from '../account.ts';
import type { MountedButton } from '../button/button.ts';
import type { Tweet } from '../tweet-model.ts';

/** What a request begins with: a click on a button, or what the browser brought (a key, a link's menu). */
export type Trigger = 'click' | ShortcutPressed['act'];

/** What the sheet asks the shopper. */
export interface SheetModel {
  tweet: Tweet;
  account: XAccount | null;
  /** What the background knows of the tweet, the stores and the settings; null until it has answered. */
  prepared: Prepared | null;
  /** Why the last click did nothing; null when none was kept back. */
  doubt: string | null;
  /** Has a reply to the tweet been posted since this was asked, by another tab? */
  isOvertaken: boolean;
  choose(choice: SheetChoice): void;
  /** "Finish on Amazon", for an earlier request that needs the shopper. */
  finish(requestId: string): void;
  /** "Allow amazon.de". */
  allow(marketplace: string): void;
  cancel(): void;
}

/** What the shopper chose in the sheet. */
export interface SheetChoice {
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
  action?: { label: string; run(): void };
  /** Why the last click on it did nothing. */
  doubt?: string;
}

/** The face of the content script: entrypoints/x-sheet/sheet-ui.tsx in the product. */
export interface SheetUi {
  open(question: SheetModel, at: MountedButton): void;
  /** Shows the question anew where it is still being asked; does nothing where it is not. */
  update(question: SheetModel, at: MountedButton): void;
  /** Is this what the sheet asks now? */
  isAsking(question: SheetModel): boolean;
  notify(notice: Notice): void;
  close(): void;
}
