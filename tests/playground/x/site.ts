import { type Exchange, send, sendJson } from '../exchange.ts';
import type { World } from '../world.ts';
import { serveXWebPage } from '../x-web/page.ts';
import { createTweet } from './create-tweet.ts';
import { deleteTweet, tweetDetail } from './delete-tweet.ts';
import { servePage } from './page.ts';
import { picture } from './pictures.ts';
import { answerPoll, stampOf } from './poll.ts';

/** The scripts of X's two web clients. */
export interface Clients {
  first: Buffer;
  second: Buffer;
}

/** Everything on X's hosts: the app's page on every path, its script, its pictures and its own API. */
export async function serveX(world: World, clients: Clients, exchange: Exchange): Promise<void> {
  const { pathname, searchParams } = exchange.url;
  if (pathname === '/responsive-web/client-web/main.js') {
    return sendScript(exchange, clients.first);
  }
  if (pathname === '/x-web/main.js') return sendScript(exchange, clients.second);
  if (pathname.startsWith('/media/')) return servePicture(exchange);
  if (pathname === '/i/api/state') return sendJson(exchange, stateOf(world));
  if (pathname === '/i/api/poll') return answerPoll(world, exchange);
  if (pathname === '/i/api/1.1/search/typeahead.json') {
    const query = (searchParams.get('q') ?? '').replace(/^#/, '');
    const topics = ['', 'Deals', 'Finds'].map((end) => ({ topic: `#${query}${end}` }));
    return sendJson(exchange, { topics });
  }
  if (/\/(?:CreateTweet|PostReplyMutation)$/.test(pathname) && exchange.method === 'POST')
    return createTweet(world, exchange);
  if (pathname.endsWith('/DeleteTweet') && exchange.method === 'POST') return deleteTweet(world, exchange);
  if (pathname.endsWith('/TweetDetail')) return tweetDetail(world, exchange);
  if (pathname.startsWith('/i/api/')) return send(exchange, 404, 'application/json', '{}');
  return world.client === 'second'
    ? serveXWebPage(world, stateOf(world), exchange)
    : servePage(world, exchange);
}

/** Cached like X's scripts, so that the browser keeps the compiled code, too. */
function sendScript(exchange: Exchange, script: Buffer): void {
  send(exchange, 200, 'text/javascript', script, { 'cache-control': 'max-age=3600' });
}

/** A picture on X's own host or on its picture host, with CORS headers for any page. */
export function servePicture(exchange: Exchange): void {
  const body = picture(decodeURIComponent(exchange.url.pathname.slice('/media/'.length)));
  const headers = { 'cache-control': 'max-age=3600', 'access-control-allow-origin': '*' };
  send(exchange, 200, 'image/svg+xml', body, headers);
}

/** What a page of X's app gets: the whole world without the server's own switches. */
function stateOf(world: World) {
  const { viewer, home, bookmarks, recommended, theme, dir, lang, faults, noise } = world;
  return {
    stamp: stampOf(world),
    ...{ viewer, home, bookmarks, recommended, theme, dir, lang, faults, noise },
    accounts: Object.fromEntries(world.accounts),
    tweets: Object.fromEntries(world.tweets),
  };
}
