import type { Playground } from '../../playground/server.ts';
import type { SheetDriver } from './sheet.ts';
import type { XPage } from './x-page.ts';

type Product = Parameters<XPage['button']>[0];

/** Opens X's home, clicks a tweet's button and chooses an act in the sheet. */
export async function askFor(
  x: XPage,
  sheet: SheetDriver,
  act: RegExp,
  product: Product = 'us-product',
): Promise<void> {
  await x.open();
  await x.scrollTo(product);
  await x.button(product).click();
  await sheet.click('button', act);
}

export const REPLY = /^Reply #Amazon(Cart|Basket)/;
export const EDIT = /^Edit in X’s reply box$/;
/** The private act: where the store is not allowed, its link just opens. */
export const PRIVATELY = /^(Add privately|Just open the link)/;
/** What opens the acts of a new request, where one has run already. */
export const AGAIN = 'Add again…';

/** How many replies X's page has sent to its server. */
export function createTweets({ requests }: Playground, since = 0): number {
  return requests.filter(({ at, path }) => at >= since && path.endsWith('/CreateTweet')).length;
}
