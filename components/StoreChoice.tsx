import { storeName } from '../utils/amazon/marketplaces.ts';
import type { ProductLink } from '../utils/amazon/product-link.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import type { Prepared } from '../utils/messages/x-answers.ts';
import { foreignTo, type StoreTarget } from '../utils/x/sheet/store-target.ts';

interface ChoiceProps {
  link: ProductLink;
  prepared: Prepared | null;
  target: StoreTarget;
  choose(foreignLinks: Prepared['foreignLinks']): void;
}

/** For a link to another store: choose the author's link, or the same product in the shopper's own store. */
export function StoreChoice({ link, prepared, target, choose }: ChoiceProps) {
  const ownStore = foreignTo(link, prepared);
  if (link.kind !== 'product' || ownStore === null) return null;
  const own = storeName(ownStore);
  const store = storeName(link.marketplace);
  const wantsOwn = target.ownStore !== null;
  return (
    <fieldset class="products">
      <legend>{sheetStrings.foreignStore(store, own)}</legend>
      <label>
        <input type="radio" name="ac-store" checked={!wantsOwn} onChange={() => choose('link')} />
        <span>{sheetStrings.takeLink(store)}</span>
      </label>
      <label>
        <input type="radio" name="ac-store" checked={wantsOwn} onChange={() => choose('own')} />
        <span>
          {sheetStrings.takeOwn(own)}
          <small>{sheetStrings.takeOwnNote}</small>
        </span>
      </label>
    </fieldset>
  );
}
