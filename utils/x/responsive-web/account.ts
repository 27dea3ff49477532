import { isHandle } from '../../x-facts/handle.ts';
import { inlineScripts, readJsonObject } from '../inline-json.ts';
import { ACCOUNT_PLACES, AVATAR, avatarHandle, PROFILE_TAB, PROTECTED_LOCK } from './selectors.ts';

const REMOTE = '"remote":{';

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

/** What X's page said about the account at load. */
interface InitialState {
  handle: string;
  isProtected: boolean;
}

/**
 * Reads the state that X writes into its page, `settings.remote.settings.{screen_name, protected}`
 * (docs/facts/x.md 1.8 (a)). It is there right after load only, and is true for the account of that load.
 * Null when it is missing or has another shape.
 */
export function readInitialState(scripts: Iterable<Element>): InitialState | null {
  for (const script of scripts) {
    const text = script.textContent ?? '';
    const start = text.indexOf('__INITIAL_STATE__');
    if (start < 0) continue;
    // Only the object that is needed is parsed: the whole state has several hundred kilobytes.
    const key = text.indexOf(REMOTE, start);
    const remote = key < 0 ? null : readJsonObject(text, key + REMOTE.length - 1);
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

const META = '__META_DATA__=';

/** Does X's page say that nobody was signed in when it was loaded (docs/facts/x.md 1.12)? */
export function isSignedOutHere(page: Document): boolean {
  for (const script of inlineScripts(page)) {
    const text = script.textContent ?? '';
    const start = text.indexOf(META);
    const json = start < 0 ? null : readJsonObject(text, start + META.length);
    if (!json) continue;
    try {
      return (JSON.parse(json) as { isLoggedIn?: unknown }).isLoggedIn === false;
    } catch {
      return false;
    }
  }
  return false;
}

/** A lock at the account shows that it is protected; no lock proves nothing (docs/facts/x.md 1.8 (c) is unsure). */
export function showsLock(page: Document): boolean {
  return page.querySelector(`${ACCOUNT_PLACES[0]} ${PROTECTED_LOCK}`) !== null;
}
