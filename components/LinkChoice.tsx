import type { ProductLink } from '../utils/amazon/product-link.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import type { ShownProduct } from '../utils/x/sheet/shown-product.ts';
import { LinkDetails } from './LinkDetails.tsx';
import { ProductLine } from './ProductLine.tsx';

interface Props {
  links: readonly ProductLink[];
  /** What to show of each link's product, in the same order. */
  products: readonly ShownProduct[];
  index: number;
  onIndex(index: number): void;
}

/** The product that the tweet links to; when there are several, the shopper chooses one. */
export function LinkChoice({ links, products, index, onIndex }: Props) {
  const chosen = links[index] ?? links[0];
  const [only] = products;
  return (
    <>
      {links.length === 1 && only ? (
        <ProductLine {...only} />
      ) : (
        <fieldset class="products">
          <legend>{sheetStrings.manyProducts(links.length)}</legend>
          {links.map((link, i) => {
            const product = products[i];
            return (
              product && (
                <label key={link.href}>
                  <input type="radio" name="ac-product" checked={i === index} onChange={() => onIndex(i)} />
                  <ProductLine {...product} />
                </label>
              )
            );
          })}
        </fieldset>
      )}
      {chosen && <LinkDetails key={chosen.href} link={chosen} />}
    </>
  );
}
