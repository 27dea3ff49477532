import { escapeHtml, readBody, redirect } from '../exchange.ts';
import { afterAdd, putIn } from './cart.ts';
import { button, sendPage, siteName } from './layout.ts';
import type { Visit } from './visit.ts';

/** The address of the sign-in page, which returns to `returnTo`. */
export function signInAddress({ words, store }: Visit, returnTo: string): string {
  const query = new URLSearchParams({
    'openid.pape.max_auth_age': '0',
    'openid.return_to': returnTo,
    'openid.identity': 'http://specs.openid.net/auth/2.0/identifier_select',
    'openid.assoc_handle': store === 'com' ? 'usflex' : `${store.split('.').at(-1)}flex`,
    'openid.mode': 'checkid_setup',
    language: words.lang,
    'openid.ns': 'http://specs.openid.net/auth/2.0',
  });
  return `/ap/signin?${query}`;
}

export function sendSignIn(visit: Visit): void {
  const { words, exchange } = visit;
  const returnTo = exchange.url.searchParams.get('openid.return_to') ?? `https://${exchange.host}/`;
  sendPage(visit, {
    title: `${siteName(visit)} ${words.signIn}`,
    bare: true,
    body:
      `<div id="authportal-main-section" class="narrow"><h1>${words.signIn}</h1>` +
      `<form name="signIn" method="post" novalidate action="/ap/signin" class="auth-validate-form a-spacing-none">` +
      `<input type="hidden" name="appActionToken" value="playground"><input type="hidden" name="appAction" value="SIGNIN_PWD_COLLECT">` +
      `<input type="hidden" name="openid.return_to" value="${escapeHtml(returnTo)}">` +
      `<label for="ap_email">${words.email}</label><input type="email" id="ap_email" name="email" autocomplete="username">` +
      `${button({ id: 'continue', class: 'a-button-primary', label: words.continue })}</form></div>`,
  });
}

/** Any e-mail address signs in. A pending add is carried out, and the store continues as it would have. */
export async function takeSignIn(visit: Visit): Promise<void> {
  const { state, exchange } = visit;
  const form = new URLSearchParams(await readBody(exchange));
  if (!form.get('email')?.trim()) return sendSignIn(visit);
  state.signedIn = true;
  state.passed.signIn = true;
  const { pending } = state;
  state.pending = null;
  if (pending) return redirect(exchange, afterAdd(visit, putIn(visit, pending.asin, pending.quantity)), 303);
  const returnTo = form.get('openid.return_to') ?? '/';
  const isOwn = returnTo === `https://${exchange.host}` || returnTo.startsWith(`https://${exchange.host}/`);
  redirect(exchange, isOwn ? returnTo : '/', 303);
}

export function signOut(visit: Visit): void {
  visit.state.signedIn = false;
  visit.state.passed.signIn = false;
  redirect(visit.exchange, signInAddress(visit, `https://${visit.exchange.host}/`));
}
