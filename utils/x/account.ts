import type { Visibility } from '../requests/events.ts';
import { isSameHandle } from '../x-facts/handle.ts';
import { readHandle, readInitialState, showsLock } from './responsive-web/account.ts';
import { readViewer } from './x-web/account.ts';

/** The account that is signed in to X, as far as the page shows it. */
export interface XAccount {
  /** Without the @. */
  handle: string;
  visibility: Visibility;
  /** It was protected when last seen, and may be public by now; `visibility` is then "unknown". */
  wasProtected?: true;
}

/** The account that X wrote into its page at load. */
export interface LoadedAccount {
  /** Without the @. */
  handle: string;
  /** Null where the page does not tell: in the second web client. */
  isProtected: boolean | null;
}

/**
 * Reads the account that X has written into its page, in either client; null when signed out, or in another shape.
 * @param scripts the page's `inlineScripts` at its load, even if X has taken them out since
 */
export function readLoadedAccount(scripts: Iterable<Element>): LoadedAccount | null {
  const first = readInitialState(scripts);
  if (first) return first;
  const handle = readViewer(scripts);
  return handle === null ? null : { handle, isProtected: null };
}

/**
 * The signed-in account and who can read it; "unknown" unless something on the page proves it.
 * @param isFresh false when a "protected" is too old to be believed; "public" always is, as the safe side
 */
export function readAccount(page: Document, loaded: LoadedAccount | null, isFresh = true): XAccount | null {
  const account = readShown(page, loaded);
  return account?.visibility === 'protected' && !isFresh ? asUnsure(account) : account;
}

function asUnsure({ handle }: XAccount): XAccount {
  return { handle, visibility: 'unknown', wasProtected: true };
}

/**
 * The account as this page shows it, corrected by what the ledger knows: another tab may have seen since that it is no
 * longer protected.
 * @param seen the account that was seen last, in any tab; null or undefined when the ledger has none
 */
export function withKnownVisibility(
  account: XAccount | null,
  seen: { handle: string; visibility: Visibility } | null | undefined,
): XAccount | null {
  if (account?.visibility !== 'protected') return account;
  const known = isSameHandle(seen?.handle, account.handle) ? seen?.visibility : 'unknown';
  if (known === 'protected') return account;
  return known === 'public' ? { handle: account.handle, visibility: 'public' } : asUnsure(account);
}

function readShown(page: Document, loaded: LoadedAccount | null): XAccount | null {
  const handle = readHandle(page);
  // The second client shows the account nowhere that is known; switching it loads a new page (docs/facts/x-web.md 6).
  if (!handle) return loaded?.isProtected === null ? { handle: loaded.handle, visibility: 'unknown' } : null;
  // The account may have been switched since the load.
  if (loaded && isSameHandle(loaded.handle, handle) && loaded.isProtected !== null)
    return { handle, visibility: loaded.isProtected ? 'protected' : 'public' };
  return { handle, visibility: showsLock(page) ? 'protected' : 'unknown' };
}
