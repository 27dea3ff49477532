import type { ProductLink } from '../utils/amazon/product-link.ts';
import type { Prepared } from '../utils/messages/commands.ts';
import { trusted } from '../utils/trust/click.ts';

/** Where the product would go, as far as it is known. */
export interface Target {
  /** The store whose cart is meant; null for a short link. */
  store: string | null;
  /** The same, when it is the shopper's own in place of the link's. */
  ownStore: string | null;
  /** May we read that store? A short link may lead to any that is allowed. */
  canRead: boolean;
  /** What "Add privately" does. */
  privately: string;
}

/** @param wantsOwn the shopper chose the own store over the link's */
export function targetOf(link: ProductLink, prepared: Prepared | null, wantsOwn: boolean): Target {
  const ownStore = wantsOwn && isForeign(link, prepared) ? (prepared?.ownStore ?? null) : null;
  const store = ownStore ?? ('marketplace' in link ? link.marketplace : null);
  const allowed = prepared?.allowed ?? [];
  const canRead = store === null ? allowed.length > 0 : allowed.includes(store);
  const which = ownStore ? `Opens amazon.${ownStore}` : 'Opens the author’s link';
  const privately = canRead
    ? `${which} in a background tab and adds the product. Nothing is posted.`
    : `${which} in a new tab. Nothing is posted.`;
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

/** For a link to another store: the author's link, or the same product in the shopper's own store. */
export function StoreChoice({ link, prepared, wantsOwn, choose }: ChoiceProps) {
  if (link.kind !== 'product' || !isForeign(link, prepared)) return null;
  const own = `amazon.${prepared?.ownStore}`;
  return (
    <fieldset class="products">
      <legend>
        This link leads to amazon.{link.marketplace}; your store is {own}.
      </legend>
      <label>
        <input type="radio" name="ac-store" checked={!wantsOwn} onChange={() => choose(false)} />
        <span>Use the author’s link (amazon.{link.marketplace})</span>
      </label>
      <label>
        <input type="radio" name="ac-store" checked={wantsOwn} onChange={() => choose(true)} />
        <span>
          Use my store, {own}
          <small>The same product number, which may differ there. The author’s link is not used.</small>
        </span>
      </label>
    </fieldset>
  );
}

interface AccessProps {
  target: Target;
  prepared: Prepared | null;
  allow(marketplace: string): void;
}

/** What follows a reply; and where the store is not allowed, what that means, and the way to allow it. */
export function StoreAccess({ target, prepared, allow }: AccessProps) {
  if (!prepared) return null;
  const { store, canRead } = target;
  const asked = store ?? prepared.ownStore ?? 'com';
  return (
    <>
      {prepared.addAfterReply && canRead && (
        <p class="hint">
          After a reply the product goes into your {store ? `amazon.${store} ` : ''}cart, too.
        </p>
      )}
      {!canRead && (
        <p class="hint access">
          {store ? `amazon.${store} is` : 'No Amazon store is'} not allowed yet, so the link only opens, and
          you add the product there.{' '}
          <button type="button" class="inline" onClick={trusted(() => allow(asked))}>
            Allow amazon.{asked}
          </button>
        </p>
      )}
    </>
  );
}
