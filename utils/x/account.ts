import type { Visibility } from '../requests/events.ts';
import { isHandle } from '../x-facts/handle.ts';
import { ACCOUNT_PLACES, AVATAR, avatarHandle, PROFILE_TAB, PROTECTED_LOCK } from './selectors.ts';

/** The account that is signed in to X, as far as the page shows it. */
export interface XAccount {
  /** Without the @. */
  handle: string;
  visibility: Visibility;
  /** It was protected when last seen, and may not be any more: then `visibility` is "unknown". */
  wasProtected?: true;
}

/**
 * Which account is signed in (docs/facts/x.md 1.8): the avatar in the account switcher, in the inline reply
 * box or in the phone menu; else the profile tab. Null when none shows: logged out, or not painted yet.
 */
export function readHandle(page: Document): string | null {
  for (const place of ACCOUNT_PLACES) {
    for (const avatar of page.querySelectorAll(`${place} ${AVATAR}`)) {
      const handle = avatarHandle(avatar);
      if (isHandle(handle) && handle !== 'unknown') return handle;
    }
  }
  const profile = page.querySelector(PROFILE_TAB)?.getAttribute('href')?.slice(1) ?? '';
  return isHandle(profile) ? profile : null;
}

/** What X's page said of the account when it was loaded. */
export interface InitialState {
  handle: string;
  isProtected: boolean;
}

/**
 * Reads the state that X writes into its page, `settings.remote.settings.{screen_name, protected}`
 * (docs/facts/x.md 1.8 (a)). It is there right after load only, and is true for the account of that load.
 * Null when it is missing or has another shape.
 */
export function readInitialState(page: Document): InitialState | null {
  for (const script of page.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const start = text.indexOf('__INITIAL_STATE__');
    if (start < 0) continue;
    // Only the object we need is parsed: the whole state is some hundred kilobytes.
    const remote = objectAfter(text, '"remote":', start);
    if (!remote) return null;
    try {
      const { settings } = JSON.parse(remote) as {
        settings?: { screen_name?: unknown; protected?: unknown };
      };
      const { screen_name: handle, protected: isProtected } = settings ?? {};
      if (typeof handle !== 'string' || !isHandle(handle) || typeof isProtected !== 'boolean') return null;
      return { handle, isProtected };
    } catch {
      return null;
    }
  }
  return null;
}

/**
 * The signed-in account and who can read it; "unknown" unless something on the page proves it.
 * @param isFresh is what the page says of that still to be believed? "Public" always is: it is the safe side
 */
export function readAccount(page: Document, initial: InitialState | null, isFresh = true): XAccount | null {
  const account = readShown(page, initial);
  return account?.visibility === 'protected' && !isFresh ? noLongerSure(account) : account;
}

function noLongerSure({ handle }: XAccount): XAccount {
  return { handle, visibility: 'unknown', wasProtected: true };
}

/**
 * The account as the page shows it, with the last word on who can read it: another tab may have heard since that it
 * is protected no more.
 * @param seen what the ledger knows of the account that was seen last; null or left out: nothing
 */
export function withLastWord(
  account: XAccount | null,
  seen: { handle: string; visibility: Visibility } | null | undefined,
): XAccount | null {
  if (account?.visibility !== 'protected') return account;
  const known = seen?.handle.toLowerCase() === account.handle.toLowerCase() ? seen?.visibility : 'unknown';
  if (known === 'protected') return account;
  return known === 'public' ? { handle: account.handle, visibility: 'public' } : noLongerSure(account);
}

function readShown(page: Document, initial: InitialState | null): XAccount | null {
  const handle = readHandle(page);
  if (!handle) return null;
  // The account may have been switched since the load.
  if (initial?.handle.toLowerCase() === handle.toLowerCase())
    return { handle, visibility: initial.isProtected ? 'protected' : 'public' };
  // A lock proves protected; no lock proves nothing (docs/facts/x.md 1.8 (c) is unsure).
  const locked = page.querySelector(`${ACCOUNT_PLACES[0]} ${PROTECTED_LOCK}`) !== null;
  return { handle, visibility: locked ? 'protected' : 'unknown' };
}

/** The JSON object that follows `key`, by counting braces outside strings; null when there is none. */
function objectAfter(text: string, key: string, from: number): string | null {
  const at = text.indexOf(`${key}{`, from);
  if (at < 0) return null;
  const start = at + key.length;
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (char === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === '\\') i++;
    } else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return text.slice(start, i + 1);
  }
  return null;
}
