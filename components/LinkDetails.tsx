import { affiliateTagOf, type ProductLink } from '../utils/amazon/product-link.ts';
import { cleanText } from '../utils/common/clean-text.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';

/** Characters of an affiliate tag that are shown; Amazon's own tags have about twenty. */
const LONGEST_TAG = 80;

/** The whole address of a link, and its affiliate tag. */
export function LinkDetails({ link }: { link: ProductLink }) {
  const tag = affiliateTagOf(link);
  return (
    <p class="link-details">
      {/* An address reads left to right in every language. */}
      <bdi dir="ltr">{link.href.replace(/^https?:\/\//i, '')}</bdi>
      {tag && <small>{sheetStrings.affiliate(<bdi>{cleanText(tag, LONGEST_TAG)}</bdi>)}</small>}
    </p>
  );
}
