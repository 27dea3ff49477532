import { storeName } from '../utils/amazon/marketplaces.ts';
import type { ProductLink } from '../utils/amazon/product-link.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import type { Prepared } from '../utils/messages/x-answers.ts';
import { onTrustedClick } from '../utils/trust/click.ts';
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

interface AccessProps {
  target: StoreTarget;
  prepared: Prepared | null;
  allow(marketplace: string): void;
}

/** What our script does in the store after a reply; undefined: nothing. */
export function followsReply({ canRead, store }: StoreTarget, prepared: Prepared | null): string | undefined {
  if (!prepared?.addAfterReply || !canRead) return undefined;
  return store ? sheetStrings.cartFollows(storeName(store)) : sheetStrings.someCartFollows;
}

/** What follows a reply; for a store that is not allowed, also how to allow it. */
export function StoreAccess({ target, prepared, allow }: AccessProps) {
  if (!prepared?.addAfterReply) return null;
  const follows = followsReply(target, prepared);
  const store = target.store && storeName(target.store);
  const asked = target.store ?? prepared.ownStore ?? 'com';
  return (
    <>
      {follows && <p class="hint">{follows}</p>}
      {!follows && (
        <p class="hint access">
          {store ? sheetStrings.notAllowed(store) : sheetStrings.noneAllowed}{' '}
          <button type="button" class="inline" onClick={onTrustedClick(() => allow(asked))}>
            {commonStrings.allow(storeName(asked))}
          </button>
        </p>
      )}
    </>
  );
}
