import { storeName } from '../../amazon/marketplaces.ts';
import type { ProductLink } from '../../amazon/product-link.ts';
import { productTitle } from '../../texts/product-title.ts';
import type { LinkContext } from '../link-context.ts';
import type { SheetData } from './sheet-model.ts';

/** What the sheet and notices show of a product. */
export interface ShownProduct {
  title: string;
  /** The store, or the short link's host; null where the title says it. */
  place: string | null;
  picture: HTMLCanvasElement | null;
}

/** The product of each of the tweet's links, in their order. */
export function shownProducts({
  tweet,
  contexts,
  prepared,
}: Pick<SheetData, 'tweet' | 'contexts' | 'prepared'>): ShownProduct[] {
  return tweet.links.map((link, i) => shownProduct(link, contexts[i], prepared?.titles?.[i]));
}

/**
 * @param context what X's page shows with the link
 * @param known what a page of Amazon's has called the product; null when none has
 */
export function shownProduct(
  link: ProductLink,
  context: LinkContext | undefined,
  known: string | null | undefined,
): ShownProduct {
  const names = { ...context?.named, ...(known && { amazon: known }) };
  const { text: title, source } = productTitle(link, names);
  const host = link.kind === 'short' ? link.host : storeName(link.marketplace);
  return { title, place: source === 'place' ? null : host, picture: context?.picture ?? null };
}
