import { STORE_ACCESS } from '../utils/cart-texts.ts';

interface Props {
  /** The store that is asked for; null when the address names none that we know. */
  marketplace: string | null;
  state: 'asking' | 'allowed' | 'refused';
  allow(): void;
  close(): void;
}

/** The small page on which one store is allowed: only a page of the extension may ask the browser for it. */
export function GrantView({ marketplace, state, allow, close }: Props) {
  if (marketplace === null)
    return (
      <main class="ac-root page small">
        <h1>No such store</h1>
        <p role="alert">This address names no Amazon store that we know. Nothing was changed.</p>
        <p>
          <a href="/options.html">See all stores</a>
        </p>
      </main>
    );
  const name = `amazon.${marketplace}`;
  return (
    <main class="ac-root page small">
      <h1>{state === 'allowed' ? `${name} is allowed` : `Allow ${name}?`}</h1>
      {state === 'allowed' ? (
        <p role="status">You can close this window and go on in X. Settings take it back at any time.</p>
      ) : (
        <>
          <p>{STORE_ACCESS}</p>
          {state === 'refused' && (
            <p role="alert">
              The browser did not allow {name}. Nothing was changed: its links open as ordinary tabs.
            </p>
          )}
          <div class="acts">
            <button type="button" class="main" onClick={allow}>
              Allow {name}
            </button>
            <button type="button" onClick={close}>
              Not now
            </button>
          </div>
        </>
      )}
      <p class="disclaimer">Not affiliated with Amazon or X.</p>
    </main>
  );
}
