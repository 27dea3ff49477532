import type { ProductLink } from '../utils/amazon/product-link.ts';
import { cleanText } from '../utils/common/clean-text.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';

/** Characters of an affiliate tag that are shown; Amazon's own tags have about twenty. */
const LONGEST_TAG = 80;

/** Whether a link carries an affiliate tag; the whole address and the tag once it is opened. */
export function LinkDetails({ link }: { link: ProductLink }) {
  const tag = link.kind === 'product' ? link.affiliateTag : null;
  return (
    <details class="link-details">
      <summary>
        <span class="more">{sheetStrings.linkDetails}</span>
        {tag && ` · ${sheetStrings.affiliateLink}`}
      </summary>
      {/* An address reads left to right in every language. */}
      <bdi dir="ltr">{link.href.replace(/^https?:\/\//i, '')}</bdi>
      {tag && <small>{sheetStrings.affiliate(<bdi>{cleanText(tag, LONGEST_TAG)}</bdi>)}</small>}
    </details>
  );
}
