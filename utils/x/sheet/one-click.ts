import type { ShortcutPressed } from '../../messages/background-messages.ts';
import type { Prepared } from '../../messages/x-answers.ts';
import type { SheetChoice, SheetData } from './sheet-model.ts';
import { resolveStoreTarget } from './store-target.ts';

/** What starts a request: a click on a button, or a shortcut (a key, or our entry in a link's menu). */
export type Trigger = 'click' | ShortcutPressed['act'];

/**
 * Decides what one click, or the shortcut that adds privately, chooses without the sheet.
 * @returns null when the sheet has to ask: the warning is on, it is not clear which product is meant, or X would not
 *   take a reply
 */
export function chooseByOneClick(
  trigger: Trigger,
  { tweet, loginHref }: Pick<SheetData, 'tweet' | 'loginHref'>,
  prepared: Prepared,
): SheetChoice | null {
  if (prepared.warn && trigger !== 'private') return null;
  const [link, ...others] = tweet.links;
  // With several products, or one that was asked for before, a single click does not say what is meant.
  if (!link || others.length > 0 || prepared.earlier.length > 0) return null;
  const act = trigger === 'private' ? trigger : prepared.act;
  if (act !== 'private' && (!tweet.canReply || loginHref !== null)) return null;
  // Without the sheet, only the shopper's own choice takes the place of the author's link.
  const { ownStore } = resolveStoreTarget(link, prepared, prepared.foreignLinks ?? 'link');
  return { act, products: [{ link, ownStore }], remember: false, allowFirst: null, foreignLinks: null };
}
