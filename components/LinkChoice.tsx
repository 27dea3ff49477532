import type { ProductLink } from '../utils/amazon/product-link.ts';
import { cleanText } from '../utils/common/clean-text.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import { linkTitle } from '../utils/texts/link-title.ts';

/** Characters of an affiliate tag that are shown; Amazon's own tags have about twenty. */
const LONGEST_TAG = 80;

interface Props {
  links: readonly ProductLink[];
  index: number;
  onIndex(index: number): void;
}

/** The product that the tweet links to; when there are several, the shopper chooses one. */
export function LinkChoice({ links, index, onIndex }: Props) {
  const [only] = links;
  if (links.length === 1 && only) return <Product link={only} />;
  return (
    <fieldset class="products">
      <legend>{sheetStrings.manyProducts(links.length)}</legend>
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
      <b>{linkTitle(link)}</b>
      {/* An address reads left to right in every language. CSS may cut its end, but never its host. */}
      <bdi dir="ltr" title={link.href}>
        {link.href.replace(/^https?:\/\//i, '')}
      </bdi>
      {link.kind === 'product' && link.affiliateTag && (
        <small>{sheetStrings.affiliate(<bdi>{cleanText(link.affiliateTag, LONGEST_TAG)}</bdi>)}</small>
      )}
    </span>
  );
}
