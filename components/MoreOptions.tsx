import { type ComponentChildren, Fragment } from 'preact';
import { storeName } from '../utils/amazon/marketplaces.ts';
import type { ProductLink } from '../utils/amazon/product-link.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import { onTrustedClick } from '../utils/trust/click.ts';
import { mayPost, type Offer } from '../utils/x/sheet/sheet-offers.ts';
import type { OfferTexts } from '../utils/x/sheet/sheet-texts.ts';
import { LinkDetails } from './LinkDetails.tsx';
import { OfferControl } from './SheetOffers.tsx';

interface Props {
  offers: readonly Offer[];
  texts: OfferTexts;
  /** Stands right before an offer that posts: the reply, and who will see it. Null where the sheet shows it already. */
  preview: ComponentChildren;
  /** The store to allow so that a product can be added after a reply; null: none. */
  store: string | null;
  /** "Don't ask again"; null where it cannot be chosen. */
  remember: { checked: boolean; change(checked: boolean): void } | null;
  /** The link to tell of; null: none. */
  link: ProductLink | null;
  choose(offer: Offer): void;
  allow(marketplace: string): void;
}

/** What the sheet shows after "More options": what is chosen seldom, and the link's whole address. */
export function MoreOptions({ offers, texts, preview, store, remember, link, choose, allow }: Props) {
  return (
    <div class="more-options">
      {offers.map((offer) => (
        <Fragment key={offer.kind}>
          {mayPost([offer]) && preview}
          <OfferControl look="inline" {...{ offer, texts, choose }} />
        </Fragment>
      ))}
      {store !== null && (
        <button type="button" class="inline" onClick={onTrustedClick(() => allow(store))}>
          {commonStrings.allow(storeName(store))}
        </button>
      )}
      {remember && (
        <label>
          <input
            type="checkbox"
            checked={remember.checked}
            onChange={(event) => remember.change(event.currentTarget.checked)}
          />
          {sheetStrings.dontAsk}
        </label>
      )}
      {link && <LinkDetails link={link} />}
    </div>
  );
}
