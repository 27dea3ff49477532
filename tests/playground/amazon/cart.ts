import { randomUUID } from 'node:crypto';
import { readBody, redirect, sendJson } from '../exchange.ts';
import { confirmation } from './added-page.ts';
import { miniCartContent } from './mini-cart.ts';
import { sendErrorPage, sendRefusal, sendRobotCheck } from './obstacles.ts';
import { signInAddress } from './sign-in.ts';
import { findItem, itemIdOf, offerOf, sessionOf, type Visit } from './visit.ts';
import type { AddOutcome, AmazonFaults } from './world.ts';

const SOLD_HERE = ['plain', 'preorder', 'age-check', 'buying-options'];

/** Pages after a press that put nothing into the cart (between.ts). */
const NOT_ADDED: Partial<Record<AmazonFaults['addedVia'], string>> = {
  banner: '/gp/huc/view.html?said=added',
  'ask-options': '/gp/huc/options.html',
  'ask-confirm': '/associates/addtocart',
};

/** POST /cart/add-to-cart/…: accepts only the complete form that the product page's button sends. */
export async function addToCart(visit: Visit): Promise<void> {
  const { state, amazon, exchange } = visit;
  const form = new URLSearchParams(await readBody(exchange));
  const asin = form.get('items[0.base][asin]') ?? form.get('ASIN') ?? '';
  const quantity = Math.max(1, Number(form.get('quantity') ?? form.get('items[0.base][quantity]')) || 1);
  const isRecommendation = form.get('recommendation') !== null;
  if (isRecommendation) state.wrongPresses.push({ button: 'recommendation', at: Date.now() });
  const outcome = judge(visit, asin, form, isRecommendation);
  state.adds.push({ asin, at: Date.now(), outcome, merchant: form.get('merchantID') });
  const kind = form.get('playgroundOffer') ?? 'NEW';
  if (!/^(?:NEW|DEAL|LIGHTNING_DEAL)$/.test(kind)) {
    state.wrongPresses.push({ button: 'other-offer', at: Date.now() });
  }

  if (outcome === 'refused' || outcome === 'not-for-sale') return sendRefusal(visit);
  if (outcome === 'server-error') return sendErrorPage(visit);
  if (outcome === 'robot-check') {
    if (isScripted(visit)) return sendJson(exchange, { location: productPath(asin) });
    return sendRobotCheck(visit, productPath(asin));
  }
  if (outcome === 'lost') return goTo(visit, lostPath(visit, asin));
  if (outcome === 'sign-in') {
    state.pending = { asin, quantity };
    return goTo(visit, signInAddress(visit, `https://${exchange.host}${productPath(asin)}`));
  }
  const addedPage = putIn(visit, asin, quantity);
  if (!isScripted(visit)) return redirect(exchange, afterAdd(visit, addedPage), 303);
  if (amazon.faults.addedVia === 'page') return sendJson(exchange, { location: addedPage });
  const sheet = confirmation(visit, { asin, quantity });
  sendJson(exchange, { addedPage, sheet, miniCart: miniCartContent(visit) });
}

/** Adds a product to the cart, or raises its quantity; returns the page that confirms it. */
export function putIn(visit: Visit, asin: string, quantity: number): string {
  const { state } = visit;
  const row = state.cart.find((each) => each.asin === asin);
  if (row) row.quantity += quantity;
  else state.cart.unshift({ asin, quantity });
  state.removed = state.removed.filter((each) => each.asin !== asin);
  const batch = randomUUID();
  state.batches.set(batch, { asin, quantity });
  return `/cart/smart-wagon?newItems=${batch},1&ref_=sw_refresh`;
}

/** Where the store leads once the product is in the cart. */
export function afterAdd({ amazon }: Visit, addedPage: string): string {
  return amazon.faults.addedVia === 'cart' ? '/gp/cart/view.html?ref_=dp_atc' : addedPage;
}

/** The JSON that Amazon's own pages read; none when signed out. */
export function sendCartItems(visit: Visit): void {
  const rows = visit.state.cart.map(({ asin, quantity }) => {
    const local = findItem(visit, asin)?.kind === 'pantry-odd';
    return { asin, merchantId: 'A1PLAYGROUND0', quantity, cartType: local ? 'LOCAL_MARKET' : 'RETAIL' };
  });
  sendJson(visit.exchange, rows);
}

/** Groceries use a separate request and a separate cart. */
export async function addGrocery(visit: Visit): Promise<void> {
  const asin = new URLSearchParams(await readBody(visit.exchange)).get('ASIN') ?? '';
  visit.state.adds.push({ asin, at: Date.now(), outcome: 'added', merchant: null });
  putIn(visit, asin, 1);
  sendJson(visit.exchange, { quantity: visit.state.cart.find((row) => row.asin === asin)?.quantity ?? 1 });
}

/** The cart page's buttons: delete, save for later, move to cart. */
export async function changeCart(visit: Visit): Promise<void> {
  const { state, exchange } = visit;
  const form = new URLSearchParams(await readBody(exchange));
  for (const key of form.keys()) {
    const [, act, id] = /^submit\.([a-z-]+)\.(.+)$/.exec(key) ?? [];
    const isIt = (row: { asin: string }) => itemIdOf(visit, row.asin) === id;
    const active = state.cart.find(isIt);
    const saved = state.saved.find(isIt);
    if (active && (act === 'delete-active' || act === 'save-for-later')) {
      state.cart = state.cart.filter((row) => row !== active);
      state.removed = [...state.removed.filter((row) => !isIt(row)), { asin: active.asin }];
      if (act === 'save-for-later') state.saved.unshift({ asin: active.asin });
    }
    if (saved && act !== 'save-for-later') state.saved = state.saved.filter((row) => row !== saved);
    if (saved && act === 'move-to-cart') putIn(visit, saved.asin, 1);
  }
  redirect(exchange, exchange.url.pathname, 303);
}

function judge(visit: Visit, asin: string, form: URLSearchParams, isRecommendation: boolean): AddOutcome {
  const { state, amazon, exchange } = visit;
  const item = findItem(visit, asin);
  const cookie = exchange.request.headers.cookie ?? '';
  const isOurs =
    state.tokens.has(form.get('anti-csrftoken-a2z') ?? '') &&
    form.get('session-id') === sessionOf(visit) &&
    cookie.includes(`session-id=${sessionOf(visit)}`) &&
    form.get('offerListingID') === offerOf(visit, asin);
  if (!isOurs && !isRecommendation) return 'refused';
  if (!item || !SOLD_HERE.includes(item.kind)) return 'not-for-sale';
  if (amazon.faults.robotCheck === 'on-add' && !state.passed.robot) return 'robot-check';
  if (amazon.faults.serverError === 'on-add') return 'server-error';
  if (amazon.faults.signInOnAdd && !(state.signedIn && state.passed.signIn)) return 'sign-in';
  const { addSilentlyLost, addedVia } = amazon.faults;
  return addSilentlyLost || NOT_ADDED[addedVia] ? 'lost' : 'added';
}

function isScripted({ exchange }: Visit): boolean {
  return exchange.request.headers['x-requested-with'] === 'XMLHttpRequest';
}

function goTo(visit: Visit, location: string): void {
  if (isScripted(visit)) sendJson(visit.exchange, { location });
  else redirect(visit.exchange, location, 303);
}

/** Where a press leads that added nothing to the cart. */
function lostPath({ amazon }: Visit, asin: string): string {
  return NOT_ADDED[amazon.faults.addedVia] ?? productPath(asin);
}

function productPath(asin: string): string {
  return `/dp/${asin}`;
}
