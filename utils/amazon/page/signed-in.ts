import {
  ACCOUNT_FRAME,
  ACCOUNT_LINKS,
  ACCOUNT_REFS,
  ANONYMOUS_REF,
  SIGN_IN_ROLE,
  SIGNED_IN_REF,
  SIGNED_OUT_REF,
} from './selectors.ts';

/** Where the account menu leads for a visitor who is not signed in. Only the path counts, not the query. */
const TO_SIGN_IN = /^[^?#]*\/ap\/signin\b|^[^?#]*\/ax\/claim\b/i;
/** Where it leads for a shopper who is signed in: the account's home, on desktop and phone. */
const TO_ACCOUNT = /^[^?#]*\/(?:gp\/css\/homepage|gp\/aw\/ya|gp\/your-account|your-account|gp\/profile)\b/i;
/** The customer id that a page hands to its own scripts; empty or null when nobody is signed in. */
const CUSTOMER = /["']?customer_?id["']?\s*[:=]\s*(?:["']([A-Z0-9]*)["']|null\b)/gi;
/** Limits to how much of a page's scripts is searched. */
const MOST_SCRIPTS = 200;
const MOST_CHARACTERS = 20_000;

const noCustomer = new WeakMap<Document, boolean>();

/**
 * Whether a shopper is signed in on this page (docs/facts/amazon.md 4.5). Decided by where the account menu leads,
 * never by its greeting.
 * @returns null when unknown: the page has no account menu, one that visitors without an account get too, or one with
 *   the sign-in role beside a link to the account. That role is known from shoppers who are half signed out; whether
 *   pages have it for shoppers who are signed in, too, no source says.
 */
export function readSignedIn(page: Document): boolean | null {
  try {
    const answers = ACCOUNT_LINKS.flatMap((place) => [...page.querySelectorAll(place)].map(readLink));
    if (answers.includes(false)) return false;
    if (answers.includes('unclear') || !answers.includes(true)) return null;
    return hasNoCustomer(page) ? null : true;
  } catch {
    return null;
  }
}

/** What one link of the account menu says. 'unclear' outweighs a link that says "signed in"; null says nothing. */
function readLink(link: Element): boolean | 'unclear' | null {
  const href = link.getAttribute('href')?.trim() ?? '';
  const refs = ACCOUNT_REFS.map((name) => link.getAttribute(name) ?? '');
  if (TO_SIGN_IN.test(href) || refs.includes(SIGNED_OUT_REF)) return false;
  if (hasSignInRole(link) || [href, ...refs].some((text) => ANONYMOUS_REF.test(text))) return 'unclear';
  if (TO_ACCOUNT.test(href)) return true;
  return refs.includes(SIGNED_IN_REF) ? true : null;
}

/** The role is on the link, inside it, or beside the name in the same frame. */
function hasSignInRole(link: Element): boolean {
  if (link.matches(SIGN_IN_ROLE)) return true;
  const frame = link.closest(ACCOUNT_FRAME);
  const beside = [...(frame?.parentElement?.children ?? [])].some((one) => one.matches(SIGN_IN_ROLE));
  return beside || frame?.querySelector(SIGN_IN_ROLE) != null;
}

/** Whether the page's scripts name a customer id and every one is empty. Cached by document: scripts do not change. */
function hasNoCustomer(page: Document): boolean {
  const known = noCustomer.get(page);
  if (known !== undefined) return known;
  const scripts = [...page.querySelectorAll('script:not([src])')].slice(0, MOST_SCRIPTS);
  const ids = scripts.flatMap((script) =>
    [...(script.textContent ?? '').slice(0, MOST_CHARACTERS).matchAll(CUSTOMER)].map(([, id = '']) => id),
  );
  const answer = ids.length > 0 && ids.every((id) => id === '');
  noCustomer.set(page, answer);
  return answer;
}
