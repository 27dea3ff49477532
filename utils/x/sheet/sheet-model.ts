import type { ProductLink } from '../../amazon/product-link.ts';
import type { Prepared } from '../../messages/x-answers.ts';
import type { Act } from '../../settings/settings.ts';
import type { ClickProblem } from '../../trust/visibility-watch.ts';
import type { XAccount } from '../account.ts';
import type { LinkContext } from '../link-context.ts';
import type { Tweet } from '../tweet-model.ts';

/** What the sheet shows. */
export interface SheetData {
  readonly tweet: Tweet;
  /** What X's page shows with each of the tweet's links, in their order; a link without an entry shows nothing. */
  readonly contexts: readonly LinkContext[];
  /** The signed-in account; null when X does not show it. */
  readonly account: XAccount | null;
  /** What the background knows of the tweet, the stores and the settings; null until it has answered. */
  readonly prepared: Prepared | null;
  /** The sentence that says why the last click did nothing; null when no click was rejected. */
  readonly clickProblem: string | null;
  /** Where to log in to X; null unless X's page says that nobody is logged in. */
  readonly loginHref: string | null;
  /** How many people the page has shown asking for the tweet's product publicly; none when left out. */
  readonly askedHere?: number;
  /** Does a reply to this tweet go through X's own window? */
  readonly opensWindow?: boolean;
}

/** What the sheet's controls do. */
export interface SheetActions {
  choose(choice: SheetChoice): void;
  /** "Finish on Amazon", or "Open on Amazon", for an earlier request. */
  finish(requestId: string): void;
  /** "Allow amazon.de". */
  allow(marketplace: string): void;
}

/**
 * All that the sheet UI needs to show one state of the sheet. Only the request flow makes models, and none is changed
 * after it was shown: every change is a new model.
 */
export interface SheetModel extends SheetData, SheetActions {
  /** A click on a control was rejected. */
  onClickProblem(problem: ClickProblem): void;
}

/** What the shopper chose in the sheet, or has chosen in the settings. */
export interface SheetChoice {
  act: Act;
  /** The chosen products: one, or for "Add privately" several. */
  products: readonly ChosenProduct[];
  /** "Don't ask again". */
  remember: boolean;
  /** The store to allow first, for "Allow amazon.com and add privately"; null: none. */
  allowFirst: string | null;
  /** What the shopper picked, just now, for links to other stores than their own; null: nothing. */
  foreignLinks: Prepared['foreignLinks'];
}

/** A product, and the shopper's own store where it takes the place of the link's; null: the author's link. */
export interface ChosenProduct {
  link: ProductLink;
  ownStore: string | null;
}
