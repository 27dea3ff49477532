import { randomBytes } from 'node:crypto';
import { type Exchange, escapeHtml, send } from '../exchange.ts';
import type { World } from '../world.ts';
import { render, renderCopy, type State } from './client/server.js';

const STYLE = `
  body { margin: 0; background: light-dark(rgb(255, 255, 255), rgb(0, 0, 0)); font: 15px/1.4 system-ui; } main { max-width: 602px; margin: auto; }
  ul { list-style: none; margin: 0; padding: 0; } .entry { padding: 12px 16px; border-bottom: 1px solid; cursor: pointer; }
  .quote { border: 1px solid; border-radius: 16px; padding: 12px; margin: 8px 0; } .text { white-space: pre-wrap; }
  .head { display: flex; gap: 6px; } .head button { margin-inline-start: auto; } .x-avatar { width: 40px; height: 40px; }
  .bar { display: flex; height: 20px; margin: 8px -8px 0; align-items: center; justify-content: space-between; }
  .narrows { container-type: inline-size; } @container (max-width: 290px) { .bookmark { display: none; } } .contents { display: contents; } .media img, .media video { width: 100%; height: 260px; object-fit: cover; } .media .small { display: flex; } .media .small img { width: 130px; height: 130px; }
  .slot { min-width: 0; flex: 1; } .x-engagement-pill { display: flex; align-items: center; gap: 4px; font-size: 13px; overflow: hidden; } .menu { position: fixed; background: canvas; border: 1px solid; padding: 8px; } .end { display: flex; flex-shrink: 0; align-items: center; }
  .bar button, .bar a { border: 0; background: none; color: inherit; padding: 0 8px; } .above { font-weight: bold; }
  .dialog { border: 1px solid; border-radius: 16px; padding: 16px; } .dialog[role] { position: fixed; inset: 60px 0 auto; margin: auto; max-width: 560px; background: canvas; }
  .editor, textarea { display: block; width: 100%; min-height: 60px; border: 1px solid; }
  .toast { position: fixed; bottom: 20px; left: 20px; background: #1d9bf0; color: #fff; padding: 12px; }
`;

/**
 * A page of X's second web client (docs/facts/x-web.md 9): rendered on the server, with its data in an inline script, and
 * hydrated by React in the browser.
 */
export function serveXWebPage(world: World, state: State, exchange: Exchange): void {
  const nonce = randomBytes(16).toString('base64');
  const { pathname: path, search: query } = exchange.url;
  const start = { path, query, below: null };
  const scheme = world.theme === 'light' ? 'light' : 'dark';
  const { viewer } = world;
  // Signed out on a phone, links to tweets lead to X's app.
  const isPhone = exchange.url.hostname.startsWith('mobile.');
  const given = { ...state, appHost: viewer || !isPhone ? '' : 'https://m.x.com' };
  const script = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003C');
  const initial = viewer ? { viewerId: '1000001', viewerScreenName: viewer.handle } : {};
  const data = { state: given, start, hydrateAfterMs: world.faults.hydrateAfterMs };
  send(
    exchange,
    200,
    'text/html',
    `<!DOCTYPE html><html dir="${world.dir}" lang="${escapeHtml(world.lang)}" data-theme="${scheme}" data-app-version="1" data-app-env="prod">` +
      '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">' +
      `<meta name="color-scheme" content="${scheme}"><link rel="icon" href="data:,"><title>X</title><style>${STYLE}</style></head>` +
      `<body><div id="app">${render(given, start)}</div>${renderCopy(given, path)}` +
      `<script nonce="${nonce}">window.__INITIAL_DATA__=${script(initial)};self.$_TSR={};</script>` +
      `<script type="application/json" id="tsr-data">${script(data)}</script>` +
      '<script type="module" src="/x-web/main.js"></script></body></html>',
    {
      'content-security-policy': `default-src 'self'; script-src 'self' 'nonce-${nonce}'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https://pbs.twimg.com; object-src 'none'; require-trusted-types-for 'script'`,
    },
  );
}
