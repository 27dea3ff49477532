import { type Exchange, redirect, send } from '../exchange.ts';
import type { World } from '../world.ts';

/** amzn.to and its like: a permanent redirect to wherever the world says (docs/facts/amazon.md 5). */
export function serveShortLink(world: World, exchange: Exchange): void {
  const { host, url } = exchange;
  const target = world.shortLinks.get(`${host}${url.pathname}`);
  const direct = /^(?:www\.)?amzn\.com$/.test(host) && url.pathname.startsWith('/dp/');
  if (target) redirect(exchange, target, 301);
  else if (direct) redirect(exchange, `https://www.amazon.com${url.pathname}${url.search}`, 301);
  else send(exchange, 404, 'text/html', '<title>Not found</title><p>No such short link.');
}
