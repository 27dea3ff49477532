import type { Prepared } from '../../messages/x-answers.ts';
import type { Confirmation } from '../../trust/confirmation.ts';
import type { MountedButton } from '../button/button.ts';
import { readLinkContext } from '../link-context.ts';
import type { Tweet } from '../tweet-model.ts';
import type { ChosenProduct, SheetChoice } from './sheet-model.ts';
import { shownProduct } from './shown-product.ts';
import { linkStore } from './store-target.ts';

/** An act that the shopper has chosen for a tweet. */
export interface ChosenAct {
  mounted: MountedButton;
  tweet: Tweet;
  choice: SheetChoice;
  prepared: Prepared | null;
  /** It was asked for by one click, without the sheet: a reply can then be taken back for a while. */
  isOneClick: boolean;
  confirmed: Confirmation;
  /** Called as soon as further clicks on the tweet's button count again. May be called more than once. */
  release(): void;
}

/** The store whose cart a chosen product goes into; null for a short link. */
export function chosenStore({ link, ownStore }: ChosenProduct): string | null {
  return ownStore ?? linkStore(link);
}

/** What to call a chosen product until a page of Amazon's has named it. */
export function chosenTitle({ mounted, tweet, prepared }: ChosenAct, { link }: ChosenProduct): string {
  const known = prepared?.titles?.[tweet.links.indexOf(link)];
  return shownProduct(link, readLinkContext(mounted.article, link), known).title;
}
