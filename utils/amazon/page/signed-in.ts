import {
  ACCOUNT_FRAME,
  ACCOUNT_LINKS,
  ACCOUNT_REFS,
  NOBODY_REF,
  SIGN_IN_ROLE,
  SIGNED_IN_REF,
  SIGNED_OUT_REF,
} from './selectors.ts';

/** Where the account menu leads whoever is not signed in; before any `?`. */
const TO_SIGN_IN = /^[^?#]*\/ap\/signin\b|^[^?#]*\/ax\/claim\b/i;
/** … and whoever is: the account's home, on desktop and phone. */
const TO_ACCOUNT = /^[^?#]*\/(?:gp\/css\/homepage|gp\/aw\/ya|gp\/your-account|your-account|gp\/profile)\b/i;
/** What a page's own scripts are told of its visitor. */
const CUSTOMER = /["']?customer_?id["']?\s*[:=]\s*["']([A-Z0-9]*)["']/gi;
const SCRIPTS = 200;
const SCRIPT_START = 20_000;

const noCustomer = new WeakMap<Document, boolean>();

/**
 * Is a shopper signed in on this page? Told by where the account menu leads, never by its greeting. Half
 * signed out, with a name and a password wanted, is not signed in.
 * @returns null when the page has no account menu, or one that is the same for nobody
 */
export function readSignedIn(page: Document): boolean | null {
  try {
    const answers = ACCOUNT_LINKS.flatMap((place) => [...page.querySelectorAll(place)].map(readLink));
    if (answers.includes(false)) return false;
    if (answers.includes('nobody') || !answers.includes(true)) return null;
    return hasNoCustomer(page) ? null : true;
  } catch {
    return null;
  }
}

function readLink(link: Element): boolean | 'nobody' | null {
  const href = link.getAttribute('href')?.trim() ?? '';
  const refs = ACCOUNT_REFS.map((name) => link.getAttribute(name) ?? '');
  if (TO_SIGN_IN.test(href) || refs.includes(SIGNED_OUT_REF) || wantsSignIn(link)) return false;
  if ([href, ...refs].some((text) => NOBODY_REF.test(text))) return 'nobody';
  if (TO_ACCOUNT.test(href)) return true;
  return refs.includes(SIGNED_IN_REF) ? true : null;
}

/** The role stands at the link, in it, or beside the name in the same frame. */
function wantsSignIn(link: Element): boolean {
  if (link.matches(SIGN_IN_ROLE)) return true;
  const frame = link.closest(ACCOUNT_FRAME);
  const beside = [...(frame?.parentElement?.children ?? [])].some((one) => one.matches(SIGN_IN_ROLE));
  return beside || frame?.querySelector(SIGN_IN_ROLE) != null;
}

/** Do the page's scripts know of a customer, and of none? Looked at once a document: scripts do not change. */
function hasNoCustomer(page: Document): boolean {
  const known = noCustomer.get(page);
  if (known !== undefined) return known;
  const scripts = [...page.querySelectorAll('script:not([src])')].slice(0, SCRIPTS);
  const ids = scripts.flatMap((script) =>
    [...(script.textContent ?? '').slice(0, SCRIPT_START).matchAll(CUSTOMER)].map(([, id = '']) => id),
  );
  const answer = ids.length > 0 && ids.every((id) => id === '');
  noCustomer.set(page, answer);
  return answer;
}
