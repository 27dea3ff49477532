import { storeName } from '../utils/amazon/marketplaces.ts';
import { accessWords } from '../utils/words/access.ts';
import { commonWords } from '../utils/words/common.ts';

interface Props {
  /** The store to allow; null when the address names none that we know. */
  marketplace: string | null;
  state: 'asking' | 'allowed' | 'refused';
  allow(): void;
  close(): void;
}

/** The small page that allows one store. Only an extension page can ask the browser for a host permission. */
export function GrantView({ marketplace, state, allow, close }: Props) {
  if (marketplace === null)
    return (
      <main class="ac-root page small">
        <h1>{accessWords.noSuchStore}</h1>
        <p role="alert">{accessWords.noSuchStoreNote}</p>
        <p>
          <a href="/options.html">{accessWords.allStores}</a>
        </p>
      </main>
    );
  const name = storeName(marketplace);
  return (
    <main class="ac-root page small">
      <h1>{state === 'allowed' ? accessWords.allowed(name) : accessWords.allow(name)}</h1>
      {state === 'allowed' ? (
        <p role="status">{accessWords.goOn}</p>
      ) : (
        <>
          <p>{accessWords.what}</p>
          {state === 'refused' && <p role="alert">{accessWords.refused(name)}</p>}
          <div class="acts">
            <button type="button" class="main" onClick={allow}>
              {commonWords.allow(name)}
            </button>
            <button type="button" onClick={close}>
              {accessWords.notNow}
            </button>
          </div>
        </>
      )}
      <p class="disclaimer">{commonWords.disclaimer}</p>
    </main>
  );
}
