import { setTimeout as wait } from 'node:timers/promises';
import { findMarketplace } from '../../../utils/amazon/marketplaces.ts';
import { type Exchange, readBody, redirect, send } from '../exchange.ts';
import { sendAdded } from './added-page.ts';
import { sendBetween } from './between.ts';
import { addGrocery, addToCart, changeCart, sendCartItems } from './cart.ts';
import { sendCart } from './cart-page.ts';
import { sendDigital, sendVideo } from './digital.ts';
import { sendFront, sendSearch } from './front.ts';
import {
  passAgeCheck,
  passFirewall,
  passRobotCheck,
  sendAgeCheck,
  sendErrorPage,
  sendFirewall,
  sendNotFound,
  sendPortalCheck,
  sendRobotCheck,
} from './obstacles.ts';
import { sendProduct } from './product-page.ts';
import { sendSignIn, signInAddress, signOut, takeSignIn } from './sign-in.ts';
import { findItem, type Visit, visitOf } from './visit.ts';
import type { AmazonWorld, WrongPress } from './world.ts';

const HOST = /^(?:(www|m|smile)\.)?amazon\.([a-z.]+)$/;
const PRODUCT = /^\/(?:[^/]+\/)?(?:dp|gp\/product)(?:\/product)?\/([A-Z0-9]{10})(?:\/|$)/i;
/** Old and phone forms: the store sends them on to the product's own address. */
const MOVED = /^\/(?:gp\/aw\/d|gp\/offer-listing|exec\/obidos\/ASIN|o\/ASIN)\/([A-Z0-9]{10})(?:\/|$)/i;
const CART = /^\/(?:gp\/)?cart(?:\/view\.html)?(?:\/ref=.*)?\/?$/;
/** Existing pages that are not about a single product. */
const GENERAL =
  /^\/(?:ref=.*)?$|^\/(?:b|gp\/(?:browse|css|help|goldbox)|stores|shop|hz|deals|gcx)(?:\/|\.|$)/;
const WRONG: [path: RegExp, button: WrongPress][] = [
  [/^\/checkout\/entry\/buynow/, 'buy-now'],
  [/^\/checkout\//, 'checkout'],
  [/^\/gp\/product\/handle-buy-box\/ref=dp_sns/, 'subscribe'],
  [/^\/gp\/product\/handle-buy-box/, 'bare-form'],
  [/^\/hz\/wishlist\/additem/, 'wish-list'],
  [/^\/kindle-dbs\/buy/, 'one-click'],
];

/** Answers every request to amazon.<store>, www.amazon.<store> and the like. */
export async function serveAmazon(amazon: AmazonWorld, exchange: Exchange): Promise<void> {
  const [, prefix, ending = ''] = HOST.exec(exchange.host) ?? [];
  const id = findMarketplace(ending)?.id;
  const state = id && amazon.stores.get(id);
  if (!id || !state)
    return send(exchange, 404, 'text/html', '<title>amazon.cn</title><p>This store has closed.');
  const asked = exchange.request.url ?? '/';
  const isPage = exchange.method === 'GET' && exchange.request.headers['x-requested-with'] === undefined;
  if (isPage) {
    const url = `https://${exchange.host}${asked}`;
    state.asked.push({ url, referrer: exchange.request.headers.referer ?? null, at: Date.now() });
  }
  await amazon.held;
  if (amazon.faults.slowMs > 0) await wait(amazon.faults.slowMs);
  if (prefix !== 'www' || ending !== id) return redirect(exchange, `https://www.amazon.${id}${asked}`, 301);
  const visit = visitOf(amazon, state, id, exchange);
  await (exchange.method === 'POST' ? takePost(visit) : showPage(visit));
}

async function takePost(visit: Visit): Promise<void> {
  const { path, exchange } = visit;
  if (path.startsWith('/cart/add-to-cart/')) return addToCart(visit);
  if (path === '/alm/addtofreshcart') return addGrocery(visit);
  if (path.startsWith('/ap/signin')) return takeSignIn(visit);
  if (path === '/gp/product/pressed') {
    const button = new URLSearchParams(await readBody(exchange)).get('button') as WrongPress;
    visit.state.wrongPresses.push({ button, at: Date.now() });
    return send(exchange, 204, 'text/plain', '');
  }
  if (CART.test(path)) return changeCart(visit);
  noteWrongPress(visit);
  sendNotFound(visit);
}

async function showPage(visit: Visit): Promise<void> {
  const { path, state, amazon, exchange } = visit;
  if (path === '/errors/validateCaptcha') return passRobotCheck(visit);
  if (path === '/errors/challenge-passed') return passFirewall(visit);
  if (path.startsWith('/black-curtain/')) return passAgeCheck(visit);
  if (path === '/ap/signin') return sendSignIn(visit);
  if (path === '/gp/flex/sign-out.html') return signOut(visit);
  if (path.startsWith('/cart/add-to-cart/get-cart-items')) {
    return state.signedIn ? sendCartItems(visit) : sendSignIn(visit);
  }
  const { faults } = amazon;
  if (faults.serverError === 'on-open') return sendErrorPage(visit);
  if (faults.waf && !state.passed.waf) return sendFirewall(visit);
  if (path === '/ap/cvf/request') return sendPortalCheck(visit);
  if (faults.robotCheck === 'portal-on-open') return redirect(exchange, '/ap/cvf/request?arb=playground');
  if (faults.robotCheck === 'on-open' && !state.passed.robot) {
    return sendRobotCheck(visit, exchange.request.url ?? '/');
  }
  if (faults.signInOnOpen && !(state.signedIn && state.passed.signIn)) {
    return redirect(exchange, signInAddress(visit, exchange.url.href));
  }
  if (path.startsWith('/gp/huc/') || path === '/associates/addtocart') return sendBetween(visit);
  if (path.startsWith('/cart/smart-wagon')) return sendAdded(visit);
  if (CART.test(path)) return sendCart(visit);
  if (path === '/s') return sendSearch(visit);
  const moved = MOVED.exec(path);
  if (moved) {
    const query = path.startsWith('/gp/offer-listing') ? '?aod=1' : exchange.url.search;
    return redirect(exchange, `/dp/${moved[1]}${query}`, 301);
  }
  const asin = PRODUCT.exec(path)?.[1] ?? /^\/gp\/video\/detail\/([A-Z0-9]{10})/.exec(path)?.[1];
  if (asin) return showProduct(visit, asin.toUpperCase());
  noteWrongPress(visit);
  if (GENERAL.test(path)) return sendFront(visit);
  sendNotFound(visit);
}

async function showProduct(visit: Visit, asin: string): Promise<void> {
  const item = findItem(visit, asin);
  if (!item) return sendNotFound(visit);
  if (item.kind === 'age-check' && !visit.state.passed.age) return sendAgeCheck(visit);
  if (item.kind === 'video') {
    if (visit.path.startsWith('/gp/video/')) return sendVideo(visit, item);
    return redirect(visit.exchange, `/gp/video/detail/${asin}${visit.exchange.url.search}`);
  }
  if (item.kind === 'ebook' || item.kind === 'app') return sendDigital(visit, item);
  sendProduct(visit, item);
}

function noteWrongPress({ path, state }: Visit): void {
  const wrong = WRONG.find(([pattern]) => pattern.test(path));
  if (wrong) state.wrongPresses.push({ button: wrong[1], at: Date.now() });
}
