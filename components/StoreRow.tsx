import { cartHref } from '../utils/amazon/links/openable.ts';
import { storeName } from '../utils/amazon/marketplaces.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { storeStrings } from '../utils/i18n/en/stores.ts';
import { formatAgo } from '../utils/i18n/formats.ts';
import type { SeenStore } from '../utils/ledger/seen-rows.ts';
import { StateIcon, type Tone } from './StateIcon.tsx';

export interface StoreStatus {
  marketplace: string;
  allowed: boolean;
  seen: SeenStore | null;
}

interface Props extends StoreStatus {
  now: number;
  /** Buttons to show; left out where the store cannot be changed. */
  allow?: (marketplace: string) => void;
  withdraw?: (marketplace: string) => void;
  /** Offers to open the cart of an allowed store. */
  linksToCart?: boolean;
}

/** One Amazon store: whether we may read it, and whether the shopper is signed in, as far as its pages showed. */
export function StoreRow({ now, allow, withdraw, linksToCart = false, ...store }: Props) {
  const { marketplace, allowed } = store;
  const { tone, status, note } = describe(store, now);
  const name = storeName(marketplace);
  return (
    <li class="store" data-store={marketplace}>
      <span class="value">
        <StateIcon tone={tone} />
        <span class="store-name">
          <span>{name}</span>
          <span class={`badge ${tone}`}>{status}</span>
        </span>
      </span>
      <span class="note">{note}</span>
      {allowed && linksToCart && (
        <a class="button" href={cartHref(marketplace)} target="_blank" rel="noreferrer">
          {commonStrings.openCart}
          <span class="visually-hidden"> {name}</span>
        </a>
      )}
      {!allowed && allow && (
        <button type="button" onClick={() => allow(marketplace)}>
          {storeStrings.allow}
          <span class="visually-hidden"> {name}</span>
        </button>
      )}
      {allowed && withdraw && (
        <button type="button" class="quiet" onClick={() => withdraw(marketplace)}>
          {storeStrings.withdraw}
          <span class="visually-hidden"> {name}</span>
        </button>
      )}
    </li>
  );
}

function describe({ allowed, seen }: StoreStatus, now: number): { tone: Tone; status: string; note: string } {
  const when = seen ? storeStrings.seen(formatAgo(seen.seenAt, now, 'short')) : '';
  if (!allowed) return { tone: 'plain', status: storeStrings.notAllowed, note: storeStrings.notAllowedNote };
  if (seen?.signedIn) return { tone: 'good', status: storeStrings.signedIn, note: when };
  if (seen?.signedIn === false)
    return { tone: 'warn', status: storeStrings.signedOut, note: storeStrings.signedOutNote(when) };
  const note = seen ? storeStrings.signInNotSeen(when) : storeStrings.notVisited;
  return { tone: 'plain', status: storeStrings.allowed, note };
}
