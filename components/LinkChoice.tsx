import type { ProductLink } from '../utils/amazon/product-link.ts';
import { cleanText } from '../utils/clean-text.ts';
import { productTitle } from '../utils/texts.ts';
import { sheetWords } from '../utils/words/sheet.ts';

/** Of a tag so much is shown; Amazon's own have some twenty characters. */
const LONGEST_TAG = 80;

interface Props {
  links: readonly ProductLink[];
  index: number;
  onIndex(index: number): void;
}

/** The product as the tweet gives it; where the tweet names several, the shopper chooses one. */
export function LinkChoice({ links, index, onIndex }: Props) {
  const [only] = links;
  if (links.length === 1 && only) return <Product link={only} />;
  return (
    <fieldset class="products">
      <legend>{sheetWords.manyProducts(links.length)}</legend>
      {links.map((link, i) => (
        <label key={link.href}>
          <input type="radio" name="ac-product" checked={i === index} onChange={() => onIndex(i)} />
          <Product link={link} />
        </label>
      ))}
    </fieldset>
  );
}

function Product({ link }: { link: ProductLink }) {
  return (
    <span class="product">
      <b>{productTitle(link)}</b>
      {/* Addresses read left to right in every language, and their end may be cut, never their host. */}
      <bdi dir="ltr" title={link.href}>
        {link.href.replace(/^https?:\/\//i, '')}
      </bdi>
      {link.kind === 'product' && link.affiliateTag && (
        <small>{sheetWords.affiliate(<bdi>{cleanText(link.affiliateTag, LONGEST_TAG)}</bdi>)}</small>
      )}
    </span>
  );
}
