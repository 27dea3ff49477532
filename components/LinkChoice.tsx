import { affiliateTagOf, type ProductLink } from '../utils/amazon/product-link.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import type { EarlierRequest } from '../utils/requests/request-progress.ts';
import { findCurrent } from '../utils/x/sheet/sheet-offers.ts';
import type { ShownProduct } from '../utils/x/sheet/shown-product.ts';
import { ProductLine } from './ProductLine.tsx';

interface Props {
  links: readonly ProductLink[];
  /** What to show of each link's product, in the same order. */
  products: readonly ShownProduct[];
  /** The places of the ticked links. */
  ticked: readonly number[];
  earlier: readonly EarlierRequest[];
  onTicked(ticked: readonly number[]): void;
}

/** The product that the tweet links to; when there are several, the shopper ticks those that they want. */
export function LinkChoice({ links, products, ticked, earlier, onTicked }: Props) {
  const [only] = products;
  const toggle = (i: number) =>
    onTicked(links.flatMap((_, j) => (ticked.includes(j) !== (i === j) ? [j] : [])));
  const [onlyLink] = links;
  if (links.length === 1 && only && onlyLink) return <ProductLine {...only} note={noteOf(onlyLink)} />;
  return (
    <fieldset class="products">
      <legend>{sheetStrings.manyProducts(links.length)}</legend>
      {links.map((link, i) => {
        const product = products[i];
        const state = findCurrent(earlier, link)?.state ?? 'idle';
        return (
          product && (
            <label key={link.href}>
              <input type="checkbox" checked={ticked.includes(i)} onChange={() => toggle(i)} />
              <ProductLine {...product} note={noteOf(link)}>
                {state !== 'idle' && <small class={`status ${state}`}>{sheetStrings.headlines[state]}</small>}
              </ProductLine>
            </label>
          )
        );
      })}
    </fieldset>
  );
}

/** Says that a link carries an affiliate tag. */
function noteOf(link: ProductLink): string | null {
  return affiliateTagOf(link) === null ? null : sheetStrings.affiliateLink;
}
