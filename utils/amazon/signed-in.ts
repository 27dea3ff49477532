import { ACCOUNT_LINKS, ACCOUNT_REFS, SIGNED_IN_REF, SIGNED_OUT_REF } from './selectors.ts';

/** Where the account menu leads whoever is not signed in; before any `?`. */
const TO_SIGN_IN = /^[^?#]*\/ap\/signin\b|^[^?#]*\/ax\/claim\b/i;
/** … and whoever is: the account's home, on desktop and phone. */
const TO_ACCOUNT = /^[^?#]*\/(?:gp\/css\/homepage|gp\/aw\/ya|gp\/your-account|your-account|gp\/profile)\b/i;

/**
 * Is a shopper signed in on this page? Told by where the account menu leads, never by its greeting.
 * @returns null when the page has no account menu, or one that leads elsewhere
 */
export function readSignedIn(page: Document): boolean | null {
  try {
    for (const place of ACCOUNT_LINKS) {
      for (const link of page.querySelectorAll(place)) {
        const answer = readLink(link);
        if (answer !== null) return answer;
      }
    }
    return null;
  } catch {
    return null;
  }
}

function readLink(link: Element): boolean | null {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (TO_SIGN_IN.test(href)) return false;
  if (TO_ACCOUNT.test(href)) return true;
  const refs = ACCOUNT_REFS.map((name) => link.getAttribute(name));
  if (refs.includes(SIGNED_OUT_REF)) return false;
  return refs.includes(SIGNED_IN_REF) ? true : null;
}
