import { storeName } from '../utils/amazon/marketplaces.ts';
import type { ProductLink } from '../utils/amazon/product-link.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import type { Prepared } from '../utils/messages/x-commands.ts';
import { mayReadStore } from '../utils/requests/may-read-store.ts';
import { onTrustedClick } from '../utils/trust/click.ts';

/** Where the product would go, as far as we know. */
interface StoreTarget {
  /** The store whose cart is used; null for a short link. */
  store: string | null;
  /** The shopper's own store, when it replaces the link's; else null. */
  ownStore: string | null;
  /** Whether we may read that store. A short link may lead to any allowed store. */
  canRead: boolean;
  /** What "Add privately" does. */
  privately: string;
}

/** @param wantsOwn whether the shopper chose their own store over the link's */
export function resolveStoreTarget(
  link: ProductLink,
  prepared: Prepared | null,
  wantsOwn: boolean,
): StoreTarget {
  const ownStore = wantsOwn && isForeign(link, prepared) ? (prepared?.ownStore ?? null) : null;
  const store = ownStore ?? ('marketplace' in link ? link.marketplace : null);
  const allowed = prepared?.allowed ?? [];
  const canRead = mayReadStore(store, allowed);
  const which = ownStore ? storeName(ownStore) : sheetStrings.authorsLink;
  const privately = canRead ? sheetStrings.privatelyAdds(which) : sheetStrings.privatelyOpens(which);
  return { store, ownStore, canRead, privately };
}

function isForeign(link: ProductLink, prepared: Prepared | null): boolean {
  return link.kind === 'product' && prepared?.ownStore != null && prepared.ownStore !== link.marketplace;
}

interface ChoiceProps {
  link: ProductLink;
  prepared: Prepared | null;
  wantsOwn: boolean;
  choose(wantsOwn: boolean): void;
}

/** For a link to another store: choose the author's link, or the same product in the shopper's own store. */
export function StoreChoice({ link, prepared, wantsOwn, choose }: ChoiceProps) {
  if (link.kind !== 'product' || !prepared?.ownStore || !isForeign(link, prepared)) return null;
  const own = storeName(prepared.ownStore);
  const store = storeName(link.marketplace);
  return (
    <fieldset class="products">
      <legend>{sheetStrings.foreignStore(store, own)}</legend>
      <label>
        <input type="radio" name="ac-store" checked={!wantsOwn} onChange={() => choose(false)} />
        <span>{sheetStrings.takeLink(store)}</span>
      </label>
      <label>
        <input type="radio" name="ac-store" checked={wantsOwn} onChange={() => choose(true)} />
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

/** What follows a reply; or, for a store that is not allowed, what that means and how to allow it. */
export function StoreAccess({ target, prepared, allow }: AccessProps) {
  if (!prepared) return null;
  const { canRead } = target;
  const store = target.store && storeName(target.store);
  const asked = target.store ?? prepared.ownStore ?? 'com';
  return (
    <>
      {prepared.addAfterReply && canRead && (
        <p class="hint">{store ? sheetStrings.cartFollows(store) : sheetStrings.someCartFollows}</p>
      )}
      {!canRead && (
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
