import { type Exchange, escapeHtml, send } from '../exchange.ts';
import type { World } from '../world.ts';

/**
 * t.co as a browser sees it: not a redirect but a page that replaces itself, so that the target
 * sees no referrer but t.co (docs/facts/x.md 3).
 */
export function serveTco(world: World, exchange: Exchange): void {
  const target = findTarget(world, `https://t.co${exchange.url.pathname}`);
  if (!target) {
    send(exchange, 404, 'text/html', '<title>t.co</title><p>No such link.');
    return;
  }
  const scripted = JSON.stringify(target).replaceAll('/', '\\/').replaceAll('<', '\\u003c');
  send(
    exchange,
    200,
    'text/html',
    `<head><noscript><META http-equiv="refresh" content="0;URL=${escapeHtml(target)}"></noscript>` +
      `<title>${escapeHtml(target)}</title></head>` +
      `<script>window.opener = null; location.replace(${scripted})</script>`,
    { 'cache-control': 'private,max-age=300', 'set-cookie': 'muc=playground; Path=/; Secure' },
  );
}

/** Where a t.co address leads: searched in all texts, cards and profiles. */
function findTarget(world: World, tco: string): string | null {
  for (const tweet of world.tweets.values()) {
    for (const part of [...tweet.parts, ...(tweet.longCut ?? [])]) {
      if (part.kind === 'link' && part.tco === tco) return part.expanded;
    }
    if (tweet.card?.tco === tco) return tweet.card.expanded ?? `https://${tweet.card.domain}/`;
  }
  for (const account of world.accounts.values()) {
    if (account.website?.tco === tco) return account.website.expanded;
  }
  return null;
}
