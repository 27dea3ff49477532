import { type Exchange, escapeHtml, redirect, send } from '../exchange.ts';
import type { World } from '../world.ts';

/** A plain page of a store: it says which address it was asked with, untouched, and from where. */
export function serveStore(exchange: Exchange): void {
  const asked = `https://${exchange.host}${exchange.request.url ?? '/'}`;
  const referrer = exchange.request.headers.referer ?? 'nobody';
  send(
    exchange,
    200,
    'text/html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A store of the playground</title>` +
      `<link rel="icon" href="data:,"><style>body{font:16px/1.5 sans-serif;max-width:40em;margin:4em auto;padding:0 1em}` +
      `code{overflow-wrap:anywhere}</style></head><body><h1>${escapeHtml(exchange.host)}</h1>` +
      `<p>Asked for <code id="asked">${escapeHtml(asked)}</code></p>` +
      `<p>Sent by <code id="referrer">${escapeHtml(referrer)}</code></p></body></html>`,
  );
}

/** amzn.to and its like: a permanent redirect to wherever the world says (facts/amazon.md 5). */
export function serveShortLink(world: World, exchange: Exchange): void {
  const target = world.shortLinks.get(`${exchange.host}${exchange.url.pathname}`);
  if (target) redirect(exchange, target, 301);
  else send(exchange, 404, 'text/html', '<title>Not found</title><p>No such short link.');
}
