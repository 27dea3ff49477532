import { storeName } from '../utils/amazon/marketplaces.ts';
import { accessStrings } from '../utils/i18n/en/access.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { ProductLine } from './ProductLine.tsx';

/** `failed`: the store may be allowed, but what waited for it could not be added. */
export type GrantState = 'asking' | 'allowed' | 'refused' | 'failed';

/** A product that waits for the store. */
export interface GrantProduct {
  id: string;
  title: string;
  picture: string | null;
}

interface Props {
  /** The store to allow; null when the address names none that we know. */
  marketplace: string | null;
  state: GrantState;
  /** How many products are added once it is allowed. */
  adds: number;
  /** What they are called, and their pictures as data URLs; empty where they could not be read. */
  products: readonly GrantProduct[];
  allow(): void;
  /** "Just open the link", for one product. */
  openLink(): void;
  close(): void;
}

/** The small page that allows one store. Only an extension page can ask the browser for a host permission. */
export function GrantView({ marketplace, state, adds, products, allow, openLink, close }: Props) {
  if (marketplace === null)
    return (
      <main class="ac-root page small">
        <h1>{accessStrings.noSuchStore}</h1>
        <p role="alert">{accessStrings.noSuchStoreNote}</p>
        <p>
          <a href="/options.html">{accessStrings.allStores}</a>
        </p>
      </main>
    );
  const name = storeName(marketplace);
  return (
    <main class="ac-root page small">
      <h1>{state === 'allowed' ? accessStrings.allowed(name) : accessStrings.allow(name)}</h1>
      {products.map(({ id, title, picture }) => (
        <p key={id}>
          <ProductLine title={title} picture={picture} />
        </p>
      ))}
      {/* There from the start, so that screen readers say what comes into it. */}
      <p role="status">
        {state === 'allowed' && (adds > 0 ? accessStrings.adding(adds) : accessStrings.goOn)}
      </p>
      {state !== 'allowed' && (
        <>
          <p>{accessStrings.what}</p>
          {state === 'refused' && <p role="alert">{accessStrings.refused(name)}</p>}
          {state === 'failed' && <p role="alert">{accessStrings.notAdded}</p>}
          <div class="buttons">
            <button type="button" class="main" onClick={allow}>
              {adds > 0 ? accessStrings.allowAndAdd(name) : commonStrings.allow(name)}
            </button>
            {adds === 1 && (
              <button type="button" onClick={openLink}>
                {accessStrings.openLink}
              </button>
            )}
            <button type="button" onClick={close}>
              {accessStrings.notNow}
            </button>
          </div>
        </>
      )}
    </main>
  );
}
